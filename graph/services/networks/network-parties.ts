import { NetworkMeasures } from '../../measures/network-measures.ts';
import { NetworkSummary, type Position } from '../../measures/network-summary.ts';
import type { Distances } from '../../measures/shortest-paths.ts';
import { weightedGraph, type TieColumns } from '../../measures/weighted-graph.ts';
import { partyAreas, regionOfAreas } from '../../network/party-areas.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { TieQuestion } from '../../ties/tie-question.ts';
import type { Patience } from '../../ties/waiting.ts';

/** The parties that a network is made of: nodes numbered from 0, in the order of their ids. */
export class NetworkParties {
  /** The place of each node among the parties of the evidence. */
  readonly places: Int32Array;
  readonly positions: readonly (Position | undefined)[];
  private readonly nodeOfPlace: Int32Array;
  private keptAreas: readonly (readonly number[])[] | undefined;
  private keptRegions: readonly (string | undefined)[] | undefined;

  /** With a filter on both ends, the parties it means; else all of them. */
  constructor(private readonly question: TieQuestion) {
    const { network, evidence, meant, ends } = question;
    const within = ends === 'both' ? meant : undefined;
    const all = Int32Array.from(evidence.parties.keys());
    this.places = within ? all.filter((place) => within[place] === 1) : all;
    this.nodeOfPlace = new Int32Array(evidence.parties.length).fill(-1);
    this.places.forEach((place, node) => (this.nodeOfPlace[place] = node));
    this.positions = Array.from(this.places, (place) => {
      const { lat, lon } = network.node(evidence.parties[place]!)!;
      return lat === undefined || lon === undefined ? undefined : { lat, lon };
    });
  }

  /** The region of each node on the day. */
  get regions(): readonly (string | undefined)[] {
    return (this.keptRegions ??= this.numbersOfAreas.map((areas) => regionOfAreas(this.question.network, areas)));
  }

  /** Ids of the areas a node stands in on the day. */
  areasOf(node: number): NodeId[] {
    return this.numbersOfAreas[node]!.map((area) => this.question.network.node(area)!.id);
  }

  /** Day number of a node's first interaction up to the day; undefined: there is none. */
  firstDayOf(node: number): number | undefined {
    const { evidence, at } = this.question;
    const { offsets, rows } = evidence.ofParty;
    const place = this.places[node]!;
    const day = offsets[place]! < offsets[place + 1]! ? evidence.day[rows[offsets[place]!]!]! : Infinity;
    return day <= at ? day : undefined;
  }

  private get numbersOfAreas(): readonly (readonly number[])[] {
    return (this.keptAreas ??= this.readAreas());
  }

  private readAreas(): (readonly number[])[] {
    const { network, evidence, at } = this.question;
    const areas = partyAreas(network, evidence, at);
    return Array.from(this.places, (place) => areas[place]!);
  }

  /** The region of each node, numbered; −1 for none. */
  private groups(): Int32Array {
    const known = new Map<string, number>();
    for (const region of [...this.regions].sort()) if (region !== undefined && !known.has(region)) known.set(region, known.size);
    return Int32Array.from(this.regions, (region) => known.get(region ?? '') ?? -1);
  }

  measuresOf({ a, b, strength }: TieColumns, distances?: Distances): NetworkMeasures {
    const node = (place: number) => this.nodeOfPlace[place]!;
    return new NetworkMeasures(weightedGraph(this.places.length, { a: a.map(node), b: b.map(node), strength }), () => this.groups(), distances);
  }

  /** `spend`: takes what each figure costs before it is reckoned. */
  summaryOf(measures: NetworkMeasures, spend?: Patience['spend']): NetworkSummary {
    return new NetworkSummary(measures, this.positions, spend);
  }

  /** The node of a party; -1 where it is not one of them. */
  nodeOf(place: number): number {
    return this.nodeOfPlace[place] ?? -1;
  }
}
