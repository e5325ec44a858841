import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { seededChance } from '../../../graph/measures/seeded-chance.ts';
import { weightedGraph, type WeightedGraph } from '../../../graph/measures/weighted-graph.ts';

/** Two nodes and, where it is not 1, the strength of their tie. */
export type Tie = readonly [a: number, b: number, strength?: number];

export function graphOf(size: number, ties: readonly Tie[]): WeightedGraph {
  return weightedGraph(size, {
    a: Int32Array.from(ties, ([a]) => a),
    b: Int32Array.from(ties, ([, b]) => b),
    strength: Float64Array.from(ties, ([, , strength = 1]) => strength),
  });
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Node 0 in the middle. */
export const star = (size: number) => graphOf(size, numbers(size).slice(1).map((leaf) => [0, leaf]));
export const line = (size: number) => graphOf(size, numbers(size - 1).map((node) => [node, node + 1]));
export const ring = (size: number) => graphOf(size, numbers(size).map((node) => [node, (node + 1) % size]));
export const clique = (size: number) =>
  graphOf(size, numbers(size).flatMap((a) => numbers(a).map((b): Tie => [a, b])));

/** Each tie once, its lower end first. */
export function tiesOf({ size, offsets, targets, weights }: WeightedGraph): [number, number, number][] {
  return numbers(size).flatMap((node) =>
    [...targets.subarray(offsets[node], offsets[node + 1])]
      .map((target, i): [number, number, number] => [node, target, weights[offsets[node]! + i]!])
      .filter(([a, b]) => a < b),
  );
}

/** The strength of every pair, 0 without a tie. */
export function matrixOf(graph: WeightedGraph): number[][] {
  const matrix = numbers(graph.size).map(() => numbers(graph.size).map(() => 0));
  for (const [a, b, strength] of tiesOf(graph)) matrix[a]![b] = matrix[b]![a] = strength;
  return matrix;
}

/** The same graph, node v of the one being `names[v]` in the other. */
export const renamed = (graph: WeightedGraph, names: readonly number[]) =>
  graphOf(graph.size, tiesOf(graph).map(([a, b, strength]) => [names[a]!, names[b]!, strength]));

/** Different pairs drawn at random, with strengths from 0.1 to 2.1. */
export function randomGraph(size: number, tieCount: number, seed: number): WeightedGraph {
  const chance = seededChance(seed);
  const ties = new Map<number, Tie>();
  while (ties.size < tieCount) {
    const a = Math.floor(chance() * size);
    const b = Math.floor(chance() * size);
    if (a < b) ties.set(a * size + b, [a, b, 0.1 + 2 * chance()]);
  }
  return graphOf(size, [...ties.values()]);
}

/** Up to 12 nodes and any ties between them, of strengths 1 to 4; parts, isolates, trees and cliques among them. */
export const anyGraph = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const pairs = numbers(size).flatMap((a) => numbers(a).map((b): [number, number] => [b, a]));
  return fc
    .subarray(pairs)
    .chain((chosen) => fc.tuple(...chosen.map(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), fc.integer({ min: 1, max: 4 })))))
    .map((ties) => graphOf(size, ties));
});

/** A graph and other names for its nodes. */
export const anyRenaming = anyGraph.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    names: fc.shuffledSubarray(numbers(graph.size), { minLength: graph.size, maxLength: graph.size }),
  }),
);

/** For measuring the same elsewhere; `distance` of a tie is 1 divided by its strength. */
export function asGraphology(graph: WeightedGraph): UndirectedGraph {
  const other = new UndirectedGraph();
  for (let node = 0; node < graph.size; node++) other.addNode(node);
  for (const [a, b, strength] of tiesOf(graph)) other.addEdge(a, b, { weight: strength, distance: 1 / strength });
  return other;
}
