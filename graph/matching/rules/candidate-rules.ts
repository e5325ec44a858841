import type { IsoDate } from '../../model/iso-date.ts';
import { dayNumber } from '../../model/iso-date.ts';
import { dateOf } from '../../ties/words.ts';
import { isPerson, type Candidate } from '../affinity/candidate.ts';
import type { Exclusion } from './rule.ts';

/** What an organiser asks of everybody. */
export interface CandidateRules {
  readonly at: IsoDate;
  /** Commitments that leave no room for another. */
  readonly mostCommitments: number;
  /** Those who asked not to be approached before a day. */
  readonly notBefore: ReadonlyMap<string, IsoDate>;
  /** How many proposals wait for an answer from somebody. */
  readonly waiting: ReadonlyMap<string, number>;
  /** Whom staff left out by hand, and why. */
  readonly leftOut: ReadonlyMap<string, string | undefined>;
}

const day = (date: IsoDate): string => dateOf(dayNumber(date));

/** Every rule that keeps a candidate out, the one that weighs most first. Empty: may be suggested. */
export function candidateExclusions(candidate: Candidate, rules: CandidateRules): Exclusion[] {
  return [consent(candidate), activeRole(candidate), optedOut(candidate, rules), leftOut(candidate, rules), capacity(candidate, rules)].filter(
    (one) => one !== undefined,
  );
}

function consent(candidate: Candidate): Exclusion | undefined {
  if (!isPerson(candidate) || candidate.consent === 'yes') return undefined;
  return candidate.consent === 'no'
    ? { rule: 'consent', text: 'Has not agreed to be suggested.', wouldChange: 'Their consent, recorded by a steward.' }
    : { rule: 'consent', text: 'Whether they agree to be suggested is not recorded.', wouldChange: 'Asking them, and recording their consent.' };
}

function activeRole(candidate: Candidate): Exclusion | undefined {
  if (!isPerson(candidate) || candidate.areas.length > 0) return undefined;
  const { lastRoleEnded } = candidate;
  return {
    rule: 'active role',
    text: lastRoleEnded === undefined ? 'Holds no role in any area.' : `Holds no role now; the last ended on ${day(lastRoleEnded)}.`,
    wouldChange: 'A role on record that holds on the day.',
  };
}

function optedOut({ id }: Candidate, { at, notBefore: asked }: CandidateRules): Exclusion | undefined {
  const notBefore = asked.get(id);
  if (notBefore === undefined || notBefore <= at) return undefined;
  return { rule: 'opted out', text: `Asked not to be approached before ${day(notBefore)}.`, wouldChange: `A round on ${day(notBefore)} or later.` };
}

function leftOut({ id }: Candidate, { leftOut: out }: CandidateRules): Exclusion | undefined {
  if (!out.has(id)) return undefined;
  const why = out.get(id);
  return { rule: 'left out', text: why === undefined ? 'Left out by staff.' : `Left out by staff: ${why}`, wouldChange: 'Taking them in again.' };
}

function capacity({ id, commitments }: Candidate, { mostCommitments, waiting }: CandidateRules): Exclusion | undefined {
  const all = commitments + (waiting.get(id) ?? 0);
  if (all < mostCommitments) return undefined;
  return {
    rule: 'capacity',
    text: `Has ${all} ${all === 1 ? 'commitment' : 'commitments'} already; at most ${mostCommitments} are allowed.`,
    wouldChange: 'A higher limit, or the end of one of them.',
  };
}
