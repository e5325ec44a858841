import type { WeightedGraph } from './weighted-graph.ts';

/**
 * With how many others a node has a tie. High: it is in touch with many. From 0 to n − 1. O(n).
 * Freeman (1978), Centrality in social networks: conceptual clarification.
 */
export function degree({ size, offsets }: WeightedGraph): Int32Array {
  const values = new Int32Array(size);
  for (let node = 0; node < size; node++) values[node] = offsets[node + 1]! - offsets[node]!;
  return values;
}
