import { shortestPaths, type Distances } from './shortest-paths.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export interface ClosenessOptions {
  /** Default: hops. */
  readonly distances?: Distances | undefined;
}

/**
 * How near a node is to those it can reach, times the share of the others that these are:
 *
 *   c(v) = r / Σ d(v, u)  ·  r / (n − 1)
 *
 * with r the others it can reach and d the length of a shortest path. High: few steps from most.
 * From 0 (an isolate) to 1 (a tie with everybody); by weights it has no upper bound, for its unit
 * is that of strength. O(nm), with weights O(nm + n² log n).
 *
 * Wasserman and Faust (1994), Social network analysis, page 201: the second factor makes parts of
 * a network that is not connected comparable.
 */
export function closeness(graph: WeightedGraph, { distances = 'hops' }: ClosenessOptions = {}): Float64Array {
  const values = new Float64Array(graph.size);
  const paths = shortestPaths(graph, distances);
  for (let node = 0; node < graph.size; node++) {
    paths.search(node);
    const { order, reached, distance } = paths;
    let far = 0;
    for (let i = 1; i < reached; i++) far += distance[order[i]!]!;
    const others = reached - 1;
    values[node] = others === 0 ? 0 : (others / far) * (others / (graph.size - 1));
  }
  return values;
}
