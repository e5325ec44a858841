import type { ScoreLevels } from './score-levels.ts';

/** How well scores told positives from negatives. */
export interface RankingFigures {
  /** The chance that a positive scores above a negative, equals counting half: 0.5 is no better than chance. Undefined without both. */
  readonly auc: number | undefined;
  /** The share of positives among the k highest scores; of equals at the edge, the share that chance would take. */
  readonly precisionAtK: number | undefined;
  readonly k: number;
  readonly positives: number;
  readonly pairs: number;
}

/** Of the pairs that are meant, how many of each kind there are at every level of score. */
export class LevelCounts {
  readonly yes: Uint32Array;
  readonly no: Uint32Array;
  readonly positives: number;
  readonly negatives: number;

  /** `among`: 1 for each pair that is meant. Default: all. */
  constructor({ count, levelOf }: ScoreLevels, isPositive: Uint8Array, among?: Uint8Array) {
    this.yes = new Uint32Array(count);
    this.no = new Uint32Array(count);
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < levelOf.length; i++) {
      if (among && among[i] !== 1) continue;
      if (isPositive[i] === 1) {
        this.yes[levelOf[i]!]!++;
        positives++;
      } else {
        this.no[levelOf[i]!]!++;
        negatives++;
      }
    }
    this.positives = positives;
    this.negatives = negatives;
  }
}

/**
 * Figures of a ranking: the area under the curve by ranks (Mann and Whitney 1947), and precision at k,
 * k the number of positives. O(levels).
 */
export function rankingFigures({ yes, no, positives, negatives }: LevelCounts): RankingFigures {
  let [above, foundAtK, places, negativesBelow] = [0, 0, positives, negatives];
  for (let level = yes.length - 1; level >= 0; level--) {
    const [here, others] = [yes[level]!, no[level]!];
    negativesBelow -= others;
    // Each of these is above the negatives below them, and level with the negatives among them.
    above += here * (negativesBelow + others / 2);
    const taken = Math.min(here + others, places);
    if (taken > 0) foundAtK += (here * taken) / (here + others);
    places -= taken;
  }
  return {
    auc: positives === 0 || negatives === 0 ? undefined : above / (positives * negatives),
    precisionAtK: positives === 0 ? undefined : foundAtK / positives,
    k: positives,
    positives,
    pairs: positives + negatives,
  };
}
