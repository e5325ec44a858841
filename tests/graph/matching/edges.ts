import fc from 'fast-check';
import { seededChance } from '../../../graph/measures/seeded-chance.ts';
import type { WeightedEdge } from '../../../graph/matching/checked-edges.ts';

export interface Graph {
  readonly size: number;
  readonly edges: readonly WeightedEdge[];
}

/** Up to so many nodes, with parallel edges, and none at all among the rest. */
export function anyGraph(mostNodes: number, weight: fc.Arbitrary<number>): fc.Arbitrary<Graph> {
  return fc.integer({ min: 2, max: mostNodes }).chain((size) => {
    const node = fc.integer({ min: 0, max: size - 1 });
    const edge = fc.tuple(node, node, weight).filter(([a, b]) => a !== b);
    return fc.record({ size: fc.constant(size), edges: fc.array(edge, { maxLength: size * size }) });
  });
}

const upToOne = fc.double({ min: -1, max: 1, noNaN: true });

export const WEIGHTS = {
  'whole, with many ties': fc.integer({ min: 1, max: 4 }),
  'whole, to a million': fc.integer({ min: 1, max: 1_000_000 }),
  'whole, negative and 0 among them': fc.integer({ min: -5, max: 5 }),
  'in tenths': fc.integer({ min: -3, max: 12 }).map((tenths) => tenths / 10),
  'any from 0 to 1': fc.double({ min: 0, max: 1, noNaN: true }),
  'of any sign and far apart in size': fc.tuple(upToOne, fc.integer({ min: -9, max: 9 })).map(([x, power]) => x * 10 ** power),
} as const;

export function completeGraph(size: number, weight: (a: number, b: number) => number): Graph {
  const edges: WeightedEdge[] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) edges.push([a, b, weight(a, b)]);
  return { size, edges };
}

/** Whole weights from 1 to `most`, each as likely. */
export function randomComplete(size: number, most: number, seed: number): Graph {
  const chance = seededChance(seed);
  return completeGraph(size, () => 1 + Math.floor(chance() * most));
}

/** Each node picks half of `degree` others, so that each has about `degree` neighbours. */
export function randomSparse(size: number, degree: number, most: number, seed: number): Graph {
  const chance = seededChance(seed);
  const edges: WeightedEdge[] = [];
  for (let a = 0; a < size; a++) {
    for (let i = 0; i < degree / 2; i++) {
      const b = Math.floor(chance() * size);
      if (a !== b) edges.push([a, b, 1 + Math.floor(chance() * most)]);
    }
  }
  return { size, edges };
}

/** Nodes in clusters on a plane, the nearer the heavier: cliques that make blossoms within blossoms. */
export function clusteredComplete(size: number, seed: number): Graph {
  const chance = seededChance(seed);
  const places = Array.from({ length: size }, (_, v) => [(v % 7) + chance() / 8, (v % 5) + chance() / 8] as const);
  return completeGraph(size, (a, b) => 10 - Math.hypot(places[a]![0] - places[b]![0], places[a]![1] - places[b]![1]));
}

export interface Total {
  readonly pairs: number;
  readonly weight: number;
}

/** What a matching adds up to; throws where it is none. */
export function totalOf({ size, edges }: Graph, mates: ArrayLike<number>): Total {
  const heaviest = heaviestEdges({ size, edges });
  let pairs = 0;
  let weight = 0;
  for (let v = 0; v < size; v++) {
    const mate = mates[v]!;
    if (mate < 0) continue;
    if (mates[mate] !== v) throw new Error(`${v} is paired with ${mate}, but ${mate} with ${mates[mate]}.`);
    if (mate < v) continue;
    const edge = heaviest.get(v * size + mate);
    if (edge === undefined) throw new Error(`${v} and ${mate} are paired without an edge.`);
    pairs++;
    weight += edge;
  }
  return { pairs, weight };
}

/** The best of all matchings, by trying for every set of nodes whom its lowest node is paired with. */
export function bestByTrying(graph: Graph, maximumCardinality: boolean): Total {
  const { size } = graph;
  const heaviest = heaviestEdges(graph);
  const best: Total[] = [{ pairs: 0, weight: 0 }];
  for (let set = 1; set < 2 ** size; set++) {
    const lowest = 31 - Math.clz32(set & -set);
    let found = best[set ^ (1 << lowest)]!;
    for (let mate = lowest + 1; mate < size; mate++) {
      const edge = heaviest.get(lowest * size + mate);
      if (!(set & (1 << mate)) || edge === undefined) continue;
      const rest = best[set ^ (1 << lowest) ^ (1 << mate)]!;
      const total = { pairs: rest.pairs + 1, weight: rest.weight + edge };
      const isMore = maximumCardinality ? total.pairs - found.pairs || total.weight - found.weight : total.weight - found.weight;
      if (isMore > 0) found = total;
    }
    best[set] = found;
  }
  return best.at(-1)!;
}

function heaviestEdges({ size, edges }: Graph): Map<number, number> {
  const heaviest = new Map<number, number>();
  for (const [a, b, weight] of edges) {
    const pair = Math.min(a, b) * size + Math.max(a, b);
    heaviest.set(pair, Math.max(weight, heaviest.get(pair) ?? -Infinity));
  }
  return heaviest;
}
