/** How well scores told positives from negatives. */
export interface RankingFigures {
  /** The chance that a positive scores above a negative, equals counting half: 0.5 is no better than chance. Undefined without both. */
  readonly auc: number | undefined;
  /** Standard error of the AUC (Hanley and McNeil 1982). */
  readonly aucError: number | undefined;
  /** The share of positives among the k highest scores; of equals at the edge, the share that chance would take. */
  readonly precisionAtK: number | undefined;
  readonly k: number;
  readonly positives: number;
  readonly pairs: number;
}

/**
 * Figures of a ranking: the area under the curve by ranks (Mann and Whitney 1947), and precision at k,
 * k the number of positives. O(n log n). `scores` and `isPositive` are side by side.
 */
export function rankingFigures(scores: Float64Array, isPositive: Uint8Array): RankingFigures {
  const order = Uint32Array.from(scores.keys()).sort((x, y) => scores[y]! - scores[x]!);
  const pairs = scores.length;
  const positives = isPositive.reduce((sum, one) => sum + one, 0);
  const negatives = pairs - positives;
  let above = 0;
  let found = 0;
  let foundAtK = 0;
  for (let start = 0, end = 0; start < pairs; start = end) {
    let among = 0;
    while (end < pairs && scores[order[end]!] === scores[order[start]!]) among += isPositive[order[end++]!]!;
    // Each positive of these is above the negatives below them, and level with the negatives among them.
    above += among * (negatives - (start - found) - (end - start - among) / 2);
    found += among;
    const within = Math.min(end, positives) - start;
    if (within > 0) foundAtK += (among * within) / (end - start);
  }
  const auc = positives === 0 || negatives === 0 ? undefined : above / (positives * negatives);
  return {
    auc,
    aucError: auc === undefined ? undefined : standardError(auc, positives, negatives),
    precisionAtK: positives === 0 ? undefined : foundAtK / positives,
    k: positives,
    positives,
    pairs,
  };
}

function standardError(auc: number, positives: number, negatives: number): number {
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  const variance = auc * (1 - auc) + (positives - 1) * (q1 - auc * auc) + (negatives - 1) * (q2 - auc * auc);
  return Math.sqrt(Math.max(0, variance) / (positives * negatives));
}
