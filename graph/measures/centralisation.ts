/**
 * How far a network turns on one node: the differences between the most central node and each
 * other, added up, as a share of what that is in a star of the same size, where it is greatest:
 *
 *   C = Σ_v (max − c(v)) ÷ most
 *
 * High: all depends on one; 1 in a star, 0 where all are equally central, and below three nodes. O(n).
 *
 * Freeman (1978), Centrality in social networks: conceptual clarification.
 */

/** `degrees` as `degree` gives them; in a star they differ by (n − 1)(n − 2) in all. */
export function degreeCentralisation(degrees: Int32Array): number {
  return behindTheFirst(degrees, (degrees.length - 1) * (degrees.length - 2));
}

/** `values` from 0 to 1, as `betweenness` gives them; in a star they differ by n − 1 in all. */
export function betweennessCentralisation(values: Float64Array): number {
  return behindTheFirst(values, values.length - 1);
}

function behindTheFirst(values: Int32Array | Float64Array, most: number): number {
  if (values.length < 3) return 0;
  let highest = 0;
  for (const value of values) highest = Math.max(highest, value);
  let behind = 0;
  for (const value of values) behind += highest - value;
  return behind / most;
}
