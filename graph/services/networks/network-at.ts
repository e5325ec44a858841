import { fromDayNumber } from '../../model/iso-date.ts';
import { INTERACTION_KINDS } from '../../network/interaction-kinds.ts';
import { KeptAtVersion } from '../../network/kept-at-version.ts';
import type { Distances } from '../../measures/shortest-paths.ts';
import type { NetworkMeasures } from '../../measures/network-measures.ts';
import { reckoning } from '../../ties/tie-options.ts';
import type { TieQuestion } from '../../ties/tie-question.ts';
import { tiesAt, type TieTable } from '../../ties/tie-table.ts';
import { MOST_STEPS, stepsOf, type Patience } from '../../ties/waiting.ts';
import { NetworkParties } from './network-parties.ts';
import { StableCommunities } from './stable-communities.ts';

/** A network on a day: its parties, its ties, and what is measured on them when it is asked for. */
export interface NetworkAt {
  readonly question: TieQuestion;
  readonly minStrength: number;
  readonly parties: NetworkParties;
  readonly ties: TieTable;
  readonly measures: NetworkMeasures;
}

/** Ties and parties kept in all networks together: some hundred megabytes. */
const MOST_KEPT = 1_000_000;
const MOST_HISTORIES = 10;
const networks = new KeptAtVersion<NetworkAt>(MOST_KEPT, ({ ties, parties }) => ties.size + parties.places.length);
const histories = new KeptAtVersion<StableCommunities>(MOST_HISTORIES);

/**
 * The network of the ties of a strength or more on a day. Kept until the records change. `distances`: what
 * shortest paths count, ties or 1/strength.
 * @throws KithError TOO_COSTLY where there is too much evidence to walk while somebody waits.
 */
export function networkAt(question: TieQuestion, minStrength: number, patience: Patience, distances: Distances = 'hops'): NetworkAt {
  const key = `${fromDayNumber(question.at)} ${minStrength} ${distances} ${wordsOf(question)}`;
  return networks.get(question.network, key, () => {
    const { evidence, at, options, keep } = question;
    patience.walk(evidence);
    const parties = new NetworkParties(question);
    const ties = tiesAt(evidence, at, { ...options, keep, minStrength });
    return { question, minStrength, parties, ties, measures: parties.measuresOf(ties, distances) };
  });
}

const DAYS_IN_MONTH = 30;
/** To look for communities takes so many times as long as to reckon the ties. */
const COMMUNITIES_TAKE = 5;

/**
 * The label of each node's community, stable from month to month; -1 for none. In networks too large to
 * follow month by month the communities of the day are numbered by their first node.
 */
export function communityLabels(network: NetworkAt, patience: Patience): Int32Array {
  let labels = labelsOf.get(network);
  if (!labels) labelsOf.set(network, (labels = stableLabelsOf(network, patience)));
  return labels;
}
const labelsOf = new WeakMap<NetworkAt, Int32Array>();

function stableLabelsOf({ question, minStrength, parties, measures }: NetworkAt, patience: Patience): Int32Array {
  const { network, evidence, at, meant } = question;
  const today = measures.read('communities', patience.spend);
  const months = ((evidence.day.at(-1) ?? 0) - (evidence.day[0] ?? 0)) / DAYS_IN_MONTH;
  if (stepsOf(evidence, { days: months * COMMUNITIES_TAKE }) > MOST_STEPS) return today;
  // Whom a filter means may differ from day to day; without one the history is the same for all days.
  const key = `${meant ? at : ''} ${minStrength} ${wordsOf(question)}`;
  const stable = histories.get(network, key, () => {
    patience.walk(evidence, { days: months * COMMUNITIES_TAKE });
    return new StableCommunities(question, parties, minStrength);
  });
  return stable.labelsAt(at, today);
}

/** What tells one question from another, however it was put. */
function wordsOf({ evidence, options, kinds, since, meant, ends }: TieQuestion): string {
  const { halfLifeDays, sizeDiscount, weights } = reckoning(options);
  const ofKinds = kinds ? INTERACTION_KINDS.filter((kind) => kinds.includes(kind)) : undefined;
  return JSON.stringify([evidence.level, halfLifeDays, sizeDiscount, [...weights], ofKinds, since, meant && [ends, Buffer.from(meant).toString('base64')]]);
}
