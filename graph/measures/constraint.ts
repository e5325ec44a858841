import { strength } from './strength.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * How much of a node's contact leads back to the same few others, so that it has no choice but them:
 *
 *   c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²,  p_ij = w_ij / Σ_k w_ik
 *
 * over the neighbours j of i, and q neighbours of both; p_qj is a share of all of q's contact, not
 * only of that around i. High: closed in; low: it spans gaps between others. Above 0; 1 with one
 * neighbour; it can pass 1 in small dense groups (9/8 in a triangle of equal ties). NaN for a node
 * without contact, which has nothing to be bound by. O(Σ k²).
 *
 * Burt (1992), Structural holes: the social structure of competition, chapter 2.
 */
export function constraint(graph: WeightedGraph): Float64Array {
  const { size, offsets, targets, weights } = graph;
  const strengths = strength(graph);
  const values = new Float64Array(size);
  const neighbourOf = new Int32Array(size).fill(-1);
  const invested = new Float64Array(size);
  for (let ego = 0; ego < size; ego++) {
    const start = offsets[ego]!;
    const end = offsets[ego + 1]!;
    for (let place = start; place < end; place++) {
      neighbourOf[targets[place]!] = ego;
      invested[targets[place]!] = weights[place]! / strengths[ego]!;
    }
    for (let place = start; place < end; place++) {
      const via = targets[place]!;
      if (weights[place] === 0) continue;
      const share = weights[place]! / strengths[ego]! / strengths[via]!;
      for (let next = offsets[via]!; next < offsets[via + 1]!; next++) {
        const other = targets[next]!;
        if (neighbourOf[other] === ego) invested[other]! += share * weights[next]!;
      }
    }
    let sum = 0;
    for (let place = start; place < end; place++) sum += invested[targets[place]!]! ** 2;
    values[ego] = strengths[ego] === 0 ? NaN : sum;
  }
  return values;
}
