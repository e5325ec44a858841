import { dayNumber, type IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { monthsBefore } from '../../model/months-before.ts';
import { dateOf } from '../../ties/words.ts';
import { kilometres } from '../affinity/figures-in-words.ts';
import { pairKey } from '../affinity/pair-key.ts';
import type { Pair } from '../affinity/feature.ts';
import type { Exclusion } from './rule.ts';

/** What two had to do with each other as buddies or in suggestions. */
export interface PairHistory {
  /** They are buddies on the day, or it is proposed to them and not answered yet. */
  readonly now?: boolean | undefined;
  /** The last day on which they were buddies, or on which that was proposed to them. */
  readonly paired?: IsoDate | undefined;
  /** The day on which one of them declined the other. */
  readonly declined?: IsoDate | undefined;
}

/** What an organiser asks of every pair. */
export interface PairRules {
  readonly at: IsoDate;
  /** Months for which nobody is paired with the same one again; 0: they may be at once. */
  readonly monthsApart: number;
  /** Undefined: however far. */
  readonly withinKm: number | undefined;
  /** By `pairKey`. */
  readonly history: ReadonlyMap<string, PairHistory>;
  /** Pairs that staff keep apart, by `pairKey`, with the reason. */
  readonly apart: ReadonlyMap<string, string | undefined>;
}

/** Every rule that keeps two apart. Empty: they may be suggested to each other. */
export function pairExclusions(pair: Pair, rules: PairRules): Exclusion[] {
  const key = pairKey(pair.a.id, pair.b.id);
  return [differentAreas(pair), pairedBefore(rules, rules.history.get(key)), declinedBefore(rules, rules.history.get(key)), keptApart(key, rules), tooFar(pair, rules)].filter(
    (one) => one !== undefined,
  );
}

function differentAreas({ a, b }: Pair): Exclusion | undefined {
  if (!a.areas.some((area: NodeId) => b.areas.includes(area))) return undefined;
  return { rule: 'different areas', text: 'They are of the same area.' };
}

function pairedBefore({ at, monthsApart }: PairRules, { paired, now }: PairHistory = {}): Exclusion | undefined {
  if (now) return { rule: 'paired before', text: 'They are paired now.', wouldChange: 'The end of what they agreed.' };
  if (paired === undefined || paired <= monthsBefore(at, monthsApart)) return undefined;
  return {
    rule: 'paired before',
    text: `They were paired until ${dateOf(dayNumber(paired))}, less than ${monthsApart} months ago.`,
    wouldChange: 'A shorter time without repeats.',
  };
}

function declinedBefore({ at, monthsApart }: PairRules, { declined }: PairHistory = {}): Exclusion | undefined {
  if (declined === undefined || declined <= monthsBefore(at, monthsApart)) return undefined;
  return {
    rule: 'declined before',
    text: `One of them declined on ${dateOf(dayNumber(declined))}, less than ${monthsApart} months ago.`,
    wouldChange: 'A shorter time without repeats.',
  };
}

function keptApart(key: string, { apart }: PairRules): Exclusion | undefined {
  if (!apart.has(key)) return undefined;
  const why = apart.get(key);
  return { rule: 'kept apart', text: why === undefined ? 'Kept apart by staff.' : `Kept apart by staff: ${why}`, wouldChange: 'Allowing them again.' };
}

function tooFar({ distanceKm }: Pair, { withinKm }: PairRules): Exclusion | undefined {
  if (withinKm === undefined || distanceKm === undefined || distanceKm <= withinKm) return undefined;
  return { rule: 'too far', text: `They are ${kilometres(distanceKm)} apart; at most ${kilometres(withinKm)} are allowed.`, wouldChange: 'A longer way.' };
}
