import { NetworkMeasures } from '../../measures/network-measures.ts';
import { NetworkSummary, type Position } from '../../measures/network-summary.ts';
import { weightedGraph, type TieColumns } from '../../measures/weighted-graph.ts';
import { partyRegions } from '../../network/party-regions.ts';
import type { TieQuestion } from '../../ties/tie-question.ts';

/** The parties that a network is made of: nodes numbered from 0, in the order of their ids. */
export class NetworkParties {
  /** The place of each node among the parties of the evidence. */
  readonly places: Int32Array;
  readonly regions: readonly (string | undefined)[];
  readonly positions: readonly (Position | undefined)[];
  /** The region of each node, numbered; −1 for none. */
  readonly groups: Int32Array;
  private readonly nodeOfPlace: Int32Array;

  /** With a filter on both ends, the parties it means; else all of them. */
  constructor({ network, evidence, at, meant, ends }: TieQuestion) {
    const within = ends === 'both' ? meant : undefined;
    const all = Int32Array.from(evidence.parties.keys());
    this.places = within ? all.filter((place) => within[place] === 1) : all;
    this.nodeOfPlace = new Int32Array(evidence.parties.length).fill(-1);
    this.places.forEach((place, node) => (this.nodeOfPlace[place] = node));
    const regions = partyRegions(network, evidence, at);
    this.regions = Array.from(this.places, (place) => regions[place]);
    this.positions = Array.from(this.places, (place) => {
      const { lat, lon } = network.node(evidence.parties[place]!)!;
      return lat === undefined || lon === undefined ? undefined : { lat, lon };
    });
    const known = [...new Set(this.regions)].filter((region) => region !== undefined).sort();
    this.groups = Int32Array.from(this.regions, (region) => (region === undefined ? -1 : known.indexOf(region)));
  }

  measuresOf({ a, b, strength }: TieColumns): NetworkMeasures {
    const node = (place: number) => this.nodeOfPlace[place]!;
    return new NetworkMeasures(weightedGraph(this.places.length, { a: a.map(node), b: b.map(node), strength }), this.groups);
  }

  summaryOf(measures: NetworkMeasures): NetworkSummary {
    return new NetworkSummary(measures, this.positions);
  }

  /** The node of a party; -1 where it is not one of them. */
  nodeOf(place: number): number {
    return this.nodeOfPlace[place] ?? -1;
  }
}
