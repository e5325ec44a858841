import { HopPaths } from './hop-paths.ts';
import { WeightedPaths } from './weighted-paths.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * How far apart two nodes with a tie are. `hops`: 1, however strong the tie. `weights`: 1 divided
 * by its strength, so that a tie twice as strong is half as long (Newman 2001), and a tie of
 * strength 0 leads nowhere.
 */
export type Distances = 'hops' | 'weights';

/**
 * All shortest paths from one node at a time. The arrays are used again by the next search; only
 * what the comments name may be read.
 */
export interface ShortestPaths {
  /** The first `reached` are the nodes that can be reached, nearest first; the source is the first. */
  readonly order: Int32Array;
  readonly reached: number;
  /** From the source, of the nodes reached. */
  readonly distance: Int32Array | Float64Array;
  /** How many shortest paths lead from the source to a node reached. */
  readonly count: Float64Array;
  /** The first `steps` are the steps from node to node that shortest paths take, by distance of the end, ascending. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly steps: number;
  search(source: number): void;
}

export function shortestPaths(graph: WeightedGraph, distances: Distances): ShortestPaths {
  return distances === 'hops' ? new HopPaths(graph) : new WeightedPaths(graph);
}
