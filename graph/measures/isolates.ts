import type { WeightedGraph } from './weighted-graph.ts';

/** The nodes without a tie, ascending. O(n). */
export function isolates({ size, offsets }: WeightedGraph): Int32Array {
  return Int32Array.from({ length: size }, (_, node) => node).filter((node) => offsets[node] === offsets[node + 1]);
}
