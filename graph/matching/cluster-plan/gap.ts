/** How far the best is below what is possible, as a part of the best; null where either is not known. */
export function gapOf(best: number | null, bound: number | null): number | null {
  if (best === null || bound === null) return null;
  const short = Math.max(0, bound - best);
  if (short === 0) return 0;
  return best > 0 ? short / best : null;
}
