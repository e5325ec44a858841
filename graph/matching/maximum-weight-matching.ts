import { BlossomMatching } from './blossom-matching.ts';
import type { WeightedEdge } from './checked-edges.ts';
import { wholeGraph } from './whole-graph.ts';

export interface MatchingOptions {
  /** As many pairs as there can be first, and only then the heaviest: nobody is left out who could be in. */
  readonly maximumCardinality?: boolean | undefined;
}

const DEFAULTS = { maximumCardinality: false } as const;

/**
 * Pairs nodes of any graph, each at most once, so that the weights of the pairs add up to the most there can be:
 *
 *   max Σ w_e x_e,  Σ_{e∋v} x_e ≤ 1,  Σ_{e⊆B} x_e ≤ ⌊|B|/2⌋ for every odd set B,  x ≥ 0
 *
 * Exact, by the blossom method, begun from the optimal fractional matching; see `AlternatingTree` and
 * `fractionalMatching`. Edges of weight 0 or less are never taken, unless for the greatest number of
 * pairs; of parallel edges the heaviest counts. Weights are scaled to whole numbers, all arithmetic is
 * exact from there on: see `wholeWeights` for the last bits of other weights.
 *
 * Returns each node's mate, −1 for none. At most n searches of O(m log n), mostly far fewer and smaller; O(n + m) room.
 * @throws KithError BAD_INPUT for a count or node out of range, a loop, a weight that is not finite.
 */
export function maximumWeightMatching(
  nodeCount: number,
  edges: Iterable<WeightedEdge>,
  options: MatchingOptions = {},
): Int32Array {
  const { maximumCardinality = DEFAULTS.maximumCardinality } = options;
  return new BlossomMatching(wholeGraph(nodeCount, edges, maximumCardinality)).solve();
}
