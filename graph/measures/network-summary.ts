import { distanceKm } from '../model/place.ts';
import { betweennessCentralisation, degreeCentralisation } from './centralisation.ts';
import { density } from './density.ts';
import { modularity } from './modularity.ts';
import type { Measure, Measures, NetworkMeasures } from './network-measures.ts';
import { reach } from './reach.ts';

/** A tie of more than this is long-distance. */
export const LONG_DISTANCE_KM = 100;

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** A whole network in figures, each reckoned when it is asked for; undefined where there is nothing to reckon it from. */
export class NetworkSummary {
  constructor(
    private readonly measures: NetworkMeasures,
    /** Where each node is. */
    private readonly positions: readonly (Position | undefined)[],
    /** Takes what each figure costs before it is reckoned. */
    private readonly spend?: (steps: number, what: string) => void,
  ) {}

  private read<M extends Measure>(measure: M): Measures[M] {
    return this.measures.read(measure, this.spend);
  }

  get nodes(): number {
    return this.measures.graph.size;
  }

  get ties(): number {
    return this.measures.graph.targets.length / 2;
  }

  /** Nodes without a tie. */
  get isolates(): number {
    return this.read('degree').reduce((count, ties) => count + (ties === 0 ? 1 : 0), 0);
  }

  /** Ties as a share of all that could be, 0 to 1. */
  get density(): number {
    return density(this.measures.graph);
  }

  /** Parts that no tie joins; an isolate is one. */
  get components(): number {
    return this.read('components').sizes.length;
  }

  get largestComponent(): number {
    return this.read('components').largest;
  }

  /** The mean share of the others that a node can reach, 0 to 1. */
  get reach(): number {
    return reach(this.read('components').sizes);
  }

  get meanStrength(): number | undefined {
    return this.ties === 0 ? undefined : this.read('strength').reduce((sum, value) => sum + value, 0) / 2 / this.ties;
  }

  /** The share of ties whose ends are in different groups, of those whose groups are known. */
  get crossRegionShare(): number | undefined {
    const { groups } = this.measures;
    return this.shareOfTies((a, b) => (groups[a]! < 0 || groups[b]! < 0 ? undefined : groups[a] !== groups[b]));
  }

  /** The share of ties of more than 100 km, of those whose places are known. */
  get longDistanceShare(): number | undefined {
    return this.shareOfTies((a, b) => {
      const [from, to] = [this.positions[a], this.positions[b]];
      return from && to && distanceKm(from.lat, from.lon, to.lat, to.lon) > LONG_DISTANCE_KM;
    });
  }

  get eiIndex(): number | undefined {
    return known(this.read('eiIndex').whole);
  }

  get degreeCentralisation(): number {
    return degreeCentralisation(this.read('degree'));
  }

  get betweennessCentralisation(): number {
    return betweennessCentralisation(this.read('betweenness').values);
  }

  get communities(): number {
    return this.read('communities').reduce((most, one) => Math.max(most, one), -1) + 1;
  }

  get modularity(): number | undefined {
    return this.ties === 0 ? undefined : known(modularity(this.measures.graph, this.read('communities')));
  }

  private shareOfTies(isMeant: (a: number, b: number) => boolean | undefined): number | undefined {
    const { size, offsets, targets } = this.measures.graph;
    let [meant, all] = [0, 0];
    for (let a = 0; a < size; a++) {
      for (let place = offsets[a]!; place < offsets[a + 1]!; place++) {
        const b = targets[place]!;
        const is = a < b ? isMeant(a, b) : undefined;
        if (is === undefined) continue;
        all++;
        if (is) meant++;
      }
    }
    return all === 0 ? undefined : meant / all;
  }
}

const known = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
