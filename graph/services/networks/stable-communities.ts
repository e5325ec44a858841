import { stableLabels } from '../../measures/stable-labels.ts';
import { fromDayNumber } from '../../model/iso-date.ts';
import { networkSeries } from '../../ties/network-series.ts';
import { seriesDays } from '../../ties/series-days.ts';
import type { TieQuestion } from '../../ties/tie-question.ts';
import type { NetworkParties } from './network-parties.ts';

/** Labels of the communities at the end of a month, and the least one never used until then. */
interface MonthLabels {
  readonly day: number;
  readonly labels: Int32Array;
  readonly unused: number;
}

/** Longer histories are followed over their last fifty years. */
const MOST_DAYS = 18_262;

/**
 * Labels of communities that stay the same from month to month: those of each month's last day are
 * matched by overlap with the month before, from the first interaction on, and those of any other day
 * with the last month that had ended. A label once used is never given to another community.
 * O(months · (ties + one look for communities)), once for a question; the months are kept.
 */
export class StableCommunities {
  private readonly months: MonthLabels[] = [];

  constructor(
    { evidence, options, keep }: TieQuestion,
    parties: NetworkParties,
    minStrength: number,
  ) {
    let before: MonthLabels = nothing(parties.places.length);
    for (const ties of networkSeries(evidence, monthEnds(evidence.day), { ...options, keep, minStrength })) {
      const labels = stableLabels(before.labels, parties.measuresOf(ties).read('communities'), before.unused);
      before = { day: ties.day, labels, unused: labels.reduce((least, label) => Math.max(least, label + 1), before.unused) };
      this.months.push(before);
    }
  }

  /** The label of each node on a day, given its communities; -1 for nodes without a tie. */
  labelsAt(day: number, communities: Int32Array): Int32Array {
    const ended = this.months.filter((month) => month.day <= day).at(-1) ?? nothing(communities.length);
    return ended.day === day ? ended.labels : stableLabels(ended.labels, communities, ended.unused);
  }
}

const nothing = (size: number): MonthLabels => ({ day: Number.NEGATIVE_INFINITY, labels: new Int32Array(size).fill(-1), unused: 0 });

function monthEnds(days: Int32Array): number[] {
  const last = days.at(-1);
  if (last === undefined) return [];
  const first = Math.max(days[0]!, last - MOST_DAYS);
  return seriesDays(fromDayNumber(first), fromDayNumber(last), 'month').filter((day) => fromDayNumber(day + 1).endsWith('-01'));
}
