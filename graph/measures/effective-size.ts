import { strength } from './strength.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * How many of a node's neighbours are not doubles of one another:
 *
 *   e_i = Σ_j (1 − Σ_q p_iq m_jq),  p_iq = w_iq / Σ_k w_ik,  m_jq = w_jq / max_k w_jk
 *
 * over the neighbours j of i, and q neighbours of both. High: each contact brings something the
 * others do not. From 1 (all know each other equally well) to the degree (none knows another). NaN
 * for a node without contact. With equal ties it is the degree less the mean degree of the
 * neighbours among themselves, k − 2t/k (Borgatti 1997). O(Σ k²).
 *
 * Burt (1992), Structural holes: the social structure of competition, chapter 2. Borgatti (1997),
 * Structural holes: unpacking Burt's redundancy measures.
 */
export function effectiveSize(graph: WeightedGraph): Float64Array {
  const { size, offsets, targets, weights } = graph;
  const strengths = strength(graph);
  const strongest = strongestTies(graph);
  const values = new Float64Array(size);
  const shareOf = new Float64Array(size);
  for (let ego = 0; ego < size; ego++) {
    const start = offsets[ego]!;
    const end = offsets[ego + 1]!;
    for (let place = start; place < end; place++) shareOf[targets[place]!] = weights[place]! / strengths[ego]!;
    let redundant = 0;
    for (let place = start; place < end; place++) {
      const one = targets[place]!;
      // A neighbour has a tie to the ego at least; of strength 0, perhaps, and then no other.
      const most = strongest[one]! || 1;
      let doubled = 0;
      for (let next = offsets[one]!; next < offsets[one + 1]!; next++) doubled += shareOf[targets[next]!]! * weights[next]!;
      redundant += doubled / most;
    }
    for (let place = start; place < end; place++) shareOf[targets[place]!] = 0;
    values[ego] = strengths[ego] === 0 ? NaN : end - start - redundant;
  }
  return values;
}

function strongestTies({ size, offsets, weights }: WeightedGraph): Float64Array {
  const strongest = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      if (weights[place]! > strongest[node]!) strongest[node] = weights[place]!;
    }
  }
  return strongest;
}
