import type { WeightedGraph } from './weighted-graph.ts';

/**
 * The strengths of a node's ties added up: s_i = Σ_j w_ij. High: much contact, with many or with
 * few. From 0, in the unit of the ties. O(n + m).
 * Barrat, Barthélemy, Pastor-Satorras and Vespignani (2004), The architecture of complex weighted networks.
 */
export function strength({ size, offsets, weights }: WeightedGraph): Float64Array {
  const values = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let sum = 0;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) sum += weights[place]!;
    values[node] = sum;
  }
  return values;
}
