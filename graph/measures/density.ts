import type { WeightedGraph } from './weighted-graph.ts';

/**
 * The share of pairs that have a tie: 2m / n(n − 1). High: most know each other. From 0 to 1; 0
 * below two nodes, where there is no pair. O(1).
 */
export function density({ size, targets }: WeightedGraph): number {
  return size < 2 ? 0 : targets.length / (size * (size - 1));
}
