import { fromDayNumber, type IsoDate } from '../../graph/model/iso-date.ts';
import { NetworkParties } from '../../graph/services/networks/network-parties.ts';
import { networkSeries } from '../../graph/ties/network-series.ts';
import { seriesDays, type SeriesStep } from '../../graph/ties/series-days.ts';
import type { Context } from '../context.ts';
import { leastStrength } from '../tie/tie-answers.ts';
import { questionOf, type TiesAsked } from '../tie/ties-asked.ts';
import type { NetworkPoint } from './network.ts';

interface PointsAsked extends TiesAsked {
  /** The first day; `at` is the last. */
  readonly from?: IsoDate | null | undefined;
  readonly step: SeriesStep;
  readonly minStrength?: number | null | undefined;
}

/** A network in figures at the ends of periods, in one sweep; the parties that a filter means are those of the last day. */
export async function networkPoints(context: Context, asked: PointsAsked): Promise<NetworkPoint[]> {
  const question = await questionOf(context, asked);
  const { evidence, options, keep } = question;
  const earliest = evidence.day[0];
  const first = asked.from ?? (earliest !== undefined && earliest < question.at ? fromDayNumber(earliest) : asked.at);
  const days = seriesDays(first, asked.at, asked.step);
  context.patience.walk(evidence, { days: days.length });
  const minStrength = leastStrength(asked.minStrength);
  return networkSeries(evidence, days, { ...options, keep, minStrength }).map((ties) => {
    const parties = new NetworkParties({ ...question, at: ties.day });
    return { date: fromDayNumber(ties.day), summary: parties.summaryOf(parties.measuresOf(ties), context.patience.spend) };
  });
}
