import type { WeightedGraph } from './weighted-graph.ts';

/**
 * By how much more strength lies within communities than if the same strengths were tied at random:
 *
 *   Q = Σ_c (w_c / w − γ (s_c / 2w)²)
 *
 * with w all strength, w_c that within community c, s_c the strengths of its nodes, and γ the
 * resolution. High: communities keep to themselves. Below 1, and from −1/2 for γ = 1; NaN without
 * ties. A node below 0 is a community of its own. O(n + m).
 *
 * Newman and Girvan (2004), Finding and evaluating community structure in networks; for strengths
 * Newman (2004), Analysis of weighted networks.
 */
export function modularity(graph: WeightedGraph, community: Int32Array, resolution = 1): number {
  const { size, offsets, targets, weights } = graph;
  const strengths = new Float64Array(community.reduce((most, label) => Math.max(most, label), -1) + 1);
  let twice = 0;
  let within = 0;
  let squares = 0;
  for (let node = 0; node < size; node++) {
    const own = community[node]!;
    let strength = 0;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      strength += weights[place]!;
      if (own >= 0 && community[targets[place]!] === own) within += weights[place]!;
    }
    twice += strength;
    if (own >= 0) strengths[own]! += strength;
    else squares += strength ** 2;
  }
  for (const strength of strengths) squares += strength ** 2;
  return within / twice - (resolution * squares) / twice ** 2;
}
