import { fromDayNumber } from '../../model/iso-date.ts';
import { KeptAtVersion } from '../../network/kept-at-version.ts';
import type { NetworkMeasures } from '../../measures/network-measures.ts';
import type { NetworkSummary } from '../../measures/network-summary.ts';
import type { TieQuestion } from '../../ties/tie-question.ts';
import { tiesAt, type TieTable } from '../../ties/tie-table.ts';
import { checkWait, isQuick } from '../../ties/waiting.ts';
import { NetworkParties } from './network-parties.ts';
import { StableCommunities } from './stable-communities.ts';

/** A network on a day: its parties, its ties, and what is measured on them when it is asked for. */
export interface NetworkAt {
  readonly question: TieQuestion;
  readonly parties: NetworkParties;
  readonly ties: TieTable;
  readonly measures: NetworkMeasures;
  readonly summary: NetworkSummary;
  /**
   * The label of each node's community, stable from month to month; -1 for none. In networks too large to
   * follow month by month the communities of the day are numbered by their first node.
   */
  readonly communityLabels: () => Int32Array;
}

/** To look for communities takes so many times as long as to reckon the ties. */
const COMMUNITIES_TAKE = 5;
const DAYS_IN_MONTH = 30;
const monthsIn = (days: Int32Array): number => ((days.at(-1) ?? 0) - (days[0] ?? 0)) / DAYS_IN_MONTH;

const KEPT = 100;
const networks = new KeptAtVersion<NetworkAt>(KEPT);
const histories = new KeptAtVersion<StableCommunities>(KEPT / 10);

/**
 * The network of the ties of a strength or more on a day. Kept until the records change.
 * @param key tells the question apart from others: the request's words.
 * @throws KithError TOO_COSTLY where there is too much evidence to walk while somebody waits.
 */
export function networkAt(question: TieQuestion, minStrength: number, key: string): NetworkAt {
  checkWait(question.evidence);
  return networks.get(question.network, `${fromDayNumber(question.at)} ${minStrength} ${key}`, () => {
    const { evidence, at, options, keep, meant } = question;
    const parties = new NetworkParties(question);
    const ties = tiesAt(evidence, at, { ...options, keep, minStrength });
    const measures = parties.measuresOf(ties);
    // Whom a filter means may differ from day to day; without one the history is the same for all days.
    const history = `${meant ? at : ''} ${minStrength} ${key}`;
    const communityLabels = () => {
      if (!isQuick(evidence, { days: monthsIn(evidence.day) * COMMUNITIES_TAKE })) return measures.communities;
      const stable = histories.get(question.network, history, () => new StableCommunities(question, parties, minStrength));
      return stable.labelsAt(at, measures.communities);
    };
    return { question, parties, ties, measures, summary: parties.summaryOf(measures), communityLabels };
  });
}
