/** How evenly suggestions are spread over those who could be suggested. */
export interface Exposure {
  /** Those who could be suggested. */
  readonly candidates: number;
  /** Those who are, to anybody. */
  readonly suggested: number;
  /** The most lists that one stands in. */
  readonly most: number;
  /** Gini coefficient of the number of lists each stands in: 0 all alike, towards 1 all to one. */
  readonly gini: number;
}

/** `lists`: whom each is suggested, by number below `candidates`. Gini (1912); O(n log n). */
export function exposureOf(lists: Iterable<readonly number[]>, candidates: number): Exposure {
  const counts = new Int32Array(candidates);
  for (const list of lists) for (const other of list) counts[other]!++;
  counts.sort();
  let [sum, ranked] = [0, 0];
  counts.forEach((count, i) => {
    sum += count;
    ranked += (i + 1) * count;
  });
  return {
    candidates,
    suggested: counts.filter((count) => count > 0).length,
    most: counts.at(-1) ?? 0,
    gini: sum === 0 ? 0 : (2 * ranked) / (candidates * sum) - (candidates + 1) / candidates,
  };
}
