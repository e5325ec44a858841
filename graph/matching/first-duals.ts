import type { PairGraph } from './pair-graph.ts';

/**
 * Duals to start from, and the pairs that they allow at once. Each node first gets half its heaviest
 * edge, which covers every edge; then, in turn, a node that is still alone comes down until one of its
 * edges is tight (or to 0), and is paired across it if the other end is alone too. O(n + m).
 *
 * `duals` are those of absent nodes (+∞) or anything; `mates` all −1. Both are filled in.
 */
export function firstDuals(graph: PairGraph, duals: Float64Array, mates: Int32Array): void {
  const { size, starts, neighbours, weights } = graph;
  for (let v = 0; v < size; v++) {
    if (duals[v] === Infinity) continue;
    let heaviest = 0;
    for (let k = starts[v]!; k < starts[v + 1]!; k++) if (weights[k]! > heaviest) heaviest = weights[k]!;
    duals[v] = heaviest / 2;
  }
  for (let v = 0; v < size; v++) {
    if (mates[v]! >= 0 || duals[v] === Infinity) continue;
    let lowest = 0;
    let partner = -1;
    for (let k = starts[v]!; k < starts[v + 1]!; k++) {
      const u = neighbours[k]!;
      const need = weights[k]! - duals[u]!;
      if (need < lowest || (need === lowest && (partner >= 0 || mates[u]! >= 0))) continue;
      lowest = need;
      partner = mates[u]! < 0 ? u : -1;
    }
    duals[v] = lowest;
    if (partner < 0) continue;
    mates[v] = partner;
    mates[partner] = v;
  }
}
