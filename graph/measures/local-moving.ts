import type { ContractedGraph } from './contracted-graph.ts';

/** Less than this share of all strength is no gain, or rounding could move nodes to and fro for ever. */
const GAIN = 1e-12;

/**
 * The first phase of Louvain: visits the nodes in turn and moves each to the neighbouring community
 * c where w_ic − γ s_i S_c / 2w is greatest, with w_ic the strength of its ties to c, s_i its own
 * strength, S_c that of c's nodes (without it) and w all strength; until a whole turn moves none.
 * Undefined: none moved at all.
 */
export function movedLocally(graph: ContractedGraph, resolution: number, order: Int32Array | undefined): Int32Array | undefined {
  const { size, offsets, targets, weights, within } = graph;
  const strengths = within.slice();
  for (let node = 0; node < size; node++) {
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) strengths[node]! += weights[place]!;
  }
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const least = GAIN * all;
  const community = Int32Array.from({ length: size }, (_, node) => node);
  const totals = strengths.slice();
  const tieTo = new Float64Array(size);
  const isMet = new Uint8Array(size);
  const met = new Int32Array(size);
  let hasMoved = false;
  for (let moves = 1; moves > 0; ) {
    moves = 0;
    for (let turn = 0; turn < size; turn++) {
      const node = order?.[turn] ?? turn;
      const own = community[node]!;
      const share = (resolution * strengths[node]!) / all;
      let metCount = 0;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = community[targets[place]!]!;
        if (isMet[other] === 0) {
          isMet[other] = 1;
          met[metCount++] = other;
        }
        tieTo[other]! += weights[place]!;
      }
      totals[own]! -= strengths[node]!;
      let best = own;
      let bestGain = tieTo[own]! - share * totals[own]!;
      for (let i = 0; i < metCount; i++) {
        const other = met[i]!;
        const gain = tieTo[other]! - share * totals[other]!;
        const isEqual = Math.abs(gain - bestGain) <= least;
        if (isEqual ? best !== own && other < best : gain > bestGain) {
          best = other;
          bestGain = gain;
        }
      }
      totals[best]! += strengths[node]!;
      community[node] = best;
      if (best !== own) moves++;
      for (let i = 0; i < metCount; i++) {
        tieTo[met[i]!] = 0;
        isMet[met[i]!] = 0;
      }
    }
    hasMoved ||= moves > 0;
  }
  return hasMoved ? community : undefined;
}
