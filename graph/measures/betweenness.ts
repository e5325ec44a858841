import { badInput } from '../model/kith-error.ts';
import { drawn } from './seeded-chance.ts';
import { shortestPaths, type Distances, type ShortestPaths } from './shortest-paths.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export interface BetweennessOptions {
  readonly distances?: Distances | undefined;
  /** From how many nodes to look, 2 or more: fewer is quicker and less exact. Default: from all, exact. */
  readonly pivots?: number | undefined;
  /** Which nodes these are. */
  readonly seed?: number | undefined;
}

export interface Betweenness {
  readonly values: Float64Array;
  /** From how many nodes it was estimated; undefined: exact. */
  readonly sampled: number | undefined;
  /**
   * Of each value, where they were estimated. Right on average, but as few pivots depend much on a
   * node and most a little, two of them either way hold the exact value about nine times in ten.
   */
  readonly standardError: Float64Array | undefined;
}

const DEFAULTS = { distances: 'hops', seed: 1 } as const;

/**
 * The share of pairs of other nodes between whom a node stands, a pair that has several shortest
 * paths being shared among them:
 *
 *   b(v) = Σ_{s<t} σ_st(v) / σ_st  ÷  (n − 1)(n − 2) / 2
 *
 * with σ_st the number of shortest paths from s to t and σ_st(v) of those through v. High: others
 * depend on it to get through. From 0 (nobody does) to 1 (the middle of a star); 0 for all below
 * three nodes. Exact: O(nm), with weights O(nm + n² log n).
 *
 * With pivots, from k nodes drawn without replacement, times n / k. A node t counts for what its
 * pivot s depends on v by d(s, v) / d(s, t), or nodes near a pivot would get too much and all others
 * too little; from s and from t this makes 1 together, so it is unbiased, with a third less error
 * than counting in full. The standard error is n √((1 − k/n) s² / k), with s² the variance between the pivots.
 *
 * Freeman (1977), A set of measures of centrality based on betweenness. Brandes (2001), A faster
 * algorithm for betweenness centrality. Brandes and Pich (2007), Centrality estimation in large
 * networks; Geisberger, Sanders and Schultes (2008), Better approximation of betweenness centrality.
 * @throws KithError BAD_INPUT for pivots that are not a whole number from 2.
 */
export function betweenness(graph: WeightedGraph, options: BetweennessOptions = {}): Betweenness {
  const { distances = DEFAULTS.distances, pivots, seed = DEFAULTS.seed } = options;
  if (pivots !== undefined && !(Number.isInteger(pivots) && pivots >= 2)) {
    throw badInput(`pivots ${pivots} must be a whole number from 2.`);
  }
  const { size } = graph;
  const isSampled = pivots !== undefined && pivots < size;
  const looks = isSampled ? pivots : size;
  const sources = isSampled ? drawn(pivots, size, seed) : undefined;
  const paths = shortestPaths(graph, distances);
  const depending = new Depending(size);
  const squares = isSampled ? new Float64Array(size) : undefined;
  const values = new Float64Array(size);
  for (let look = 0; look < looks; look++) {
    paths.search(sources?.[look] ?? look);
    depending.on(paths, values, squares);
  }
  // Each pair was met from both its ends, which is the 2 of the formula.
  const pairs = Math.max(1, (size - 1) * (size - 2));
  const standardError = squares?.map((square, node) => {
    const variance = Math.max(0, square - values[node]! ** 2 / looks) / (looks - 1);
    return (size * Math.sqrt(((1 - looks / size) * variance) / looks)) / pairs;
  });
  const scale = size / looks / pairs;
  for (let node = 0; node < size; node++) values[node]! *= scale;
  return { values, sampled: isSampled ? looks : undefined, standardError };
}

/**
 * How much a source depends on each node: δ(v) = σ(v) · Σ over steps v → w of (1 + δ(w)) / σ(w),
 * summed from the far end backwards; scaled by distance where it is one of a sample.
 */
class Depending {
  private readonly sums: Float64Array;
  private readonly shares: Float64Array;

  constructor(size: number) {
    this.sums = new Float64Array(size);
    this.shares = new Float64Array(size);
  }

  /** Adds it to the values and, of a sample, its square to the squares. */
  on(paths: ShortestPaths, values: Float64Array, squares: Float64Array | undefined): void {
    const { order, reached, distance, count, from, to, steps } = paths;
    const { sums, shares } = this;
    for (let i = 0; i < reached; i++) {
      const node = order[i]!;
      sums[node] = 0;
      shares[node] = 1 / (squares ? count[node]! * distance[node]! : count[node]!);
    }
    for (let step = steps - 1; step >= 0; step--) {
      const far = to[step]!;
      sums[from[step]!]! += shares[far]! + sums[far]!;
    }
    for (let i = 1; i < reached; i++) {
      const node = order[i]!;
      let depends = count[node]! * sums[node]!;
      if (squares) {
        // Twice: in full, a pair counts from both its ends.
        depends *= 2 * distance[node]!;
        squares[node]! += depends * depends;
      }
      values[node]! += depends;
    }
  }
}
