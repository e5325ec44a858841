/** One who could be suggested to another, by number, and how well they fit. */
export interface Fit {
  readonly of: number;
  readonly other: number;
  readonly score: number;
}

export interface SpreadOptions {
  /** How many each is suggested. */
  readonly length: number;
  /** In how many lists one may stand as long as others are left. Default: one and a half times the length. */
  readonly mostLists?: number;
}

/**
 * Lists of suggestions for all, such that not everybody is sent to the same few: the best fits first, each
 * list up to its length and nobody in more lists than allowed; then lists that are still short are filled
 * with the best that is left, whoever it is. A greedy solution of the b-matching problem, at least half as
 * good as the best one (Mestre 2006, Greedy in approximation algorithms). Equals by number.
 * O(m log m) in the fits.
 */
export function spreadLists(fits: readonly Fit[], { length, mostLists = Math.ceil(length * 1.5) }: SpreadOptions): ReadonlyMap<number, readonly Fit[]> {
  const sorted = [...fits].sort((x, y) => y.score - x.score || x.of - y.of || x.other - y.other);
  const lists = new Map<number, Fit[]>();
  const exposure = new Map<number, number>();
  const give = (fit: Fit) => {
    const list = lists.get(fit.of);
    if (list) list.push(fit);
    else lists.set(fit.of, [fit]);
    exposure.set(fit.other, (exposure.get(fit.other) ?? 0) + 1);
  };
  const left = sorted.filter((fit) => {
    const isFull = (lists.get(fit.of)?.length ?? 0) >= length;
    if (isFull || (exposure.get(fit.other) ?? 0) >= mostLists) return true;
    give(fit);
    return false;
  });
  for (const fit of left) if ((lists.get(fit.of)?.length ?? 0) < length) give(fit);
  for (const list of lists.values()) list.sort((x, y) => y.score - x.score || x.other - y.other);
  return lists;
}
