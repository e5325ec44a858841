/** One who could be suggested to another, by number, and how well they fit. */
export interface Fit {
  readonly of: number;
  readonly other: number;
  readonly score: number;
}

export interface SpreadOptions {
  /** How many of each list are likely to be looked at, ascending; the last is the length of the lists. */
  readonly lengths: readonly number[];
  /** In how many lists, for each one on a list, somebody may stand as long as others are left. Default 1.5. */
  readonly mostListsEach?: number;
}

/**
 * Lists of suggestions for all, such that not everybody is sent to the same few: of the first so many on each
 * list, the best fits first, and nobody in more lists than allowed; where that leaves lists short, they are
 * filled with the best that is left, whoever it is; and so on with what comes after them. A greedy solution of
 * the b-matching problem, at least half as good as the best one (Mestre 2006, Greedy in approximation
 * algorithms). Equals by number. O(m log m) in the fits.
 */
export function spreadLists(fits: readonly Fit[], { lengths, mostListsEach = 1.5 }: SpreadOptions): ReadonlyMap<number, readonly Fit[]> {
  let left = [...fits].sort((x, y) => y.score - x.score || x.of - y.of || x.other - y.other);
  const lists = new Map<number, Fit[]>();
  const exposure = new Map<number, number>();
  const give = (fit: Fit) => {
    const list = lists.get(fit.of);
    if (list) list.push(fit);
    else lists.set(fit.of, [fit]);
    exposure.set(fit.other, (exposure.get(fit.other) ?? 0) + 1);
  };
  const giveWhile = (length: number, mostLists: number) =>
    left.filter((fit) => {
      if ((lists.get(fit.of)?.length ?? 0) >= length || (exposure.get(fit.other) ?? 0) >= mostLists) return true;
      give(fit);
      return false;
    });
  let begun = 0;
  for (const length of lengths) {
    left = giveWhile(length, Math.ceil(length * mostListsEach));
    left = giveWhile(length, Infinity);
    for (const list of lists.values()) {
      const stage = list.splice(begun).sort((x, y) => y.score - x.score || x.other - y.other);
      list.push(...stage);
    }
    begun = length;
  }
  return lists;
}
