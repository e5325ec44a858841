import { checkedEdges, type WeightedEdge } from './checked-edges.ts';
import { pairGraph, type PairGraph } from './pair-graph.ts';
import { wholeWeights } from './whole-weights.ts';

/**
 * The graph the solver works on: checked, in rows, with even whole weights. Edges of weight 0 or less
 * gain nothing and are left out, unless for the greatest number of pairs.
 * @throws KithError BAD_INPUT for a count or node out of range, a loop, a weight that is not finite.
 */
export function wholeGraph(nodeCount: number, edges: Iterable<WeightedEdge>, maximumCardinality: boolean): PairGraph {
  const checked = checkedEdges(nodeCount, edges, maximumCardinality ? -Infinity : 0);
  return pairGraph(wholeWeights(checked, maximumCardinality).edges);
}
