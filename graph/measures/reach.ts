/**
 * The mean share of the other parties that a party can reach, over however many steps:
 * Σ_c s_c (s_c − 1) ÷ n(n − 1), with s_c the sizes of the components. High: word gets to everyone.
 * From 0 (isolates only) to 1 (one component); 0 below two parties. O(components).
 *
 * It is 1 less the fragmentation of Borgatti (2006), Identifying sets of key players in a social network.
 */
export function reach(componentSizes: Int32Array): number {
  let parties = 0;
  let reaching = 0;
  for (const size of componentSizes) {
    parties += size;
    reaching += size * (size - 1);
  }
  return parties < 2 ? 0 : reaching / (parties * (parties - 1));
}
