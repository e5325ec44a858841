import type { CandidateRules } from '../../../matching/rules/candidate-rules.ts';
import type { PairRules } from '../../../matching/rules/pair-rules.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { PastSuggestions } from '../past-suggestions.ts';

/** Nobody is suggested again to whom they said no, for so long. */
const MONTHS_AFTER_DECLINE = 24;
const MOST_COMMITMENTS = 3;

/** What stands against leading somebody to somebody else on a day. */
export const introductionRules = (past: PastSuggestions, at: IsoDate): { readonly candidate: CandidateRules; readonly pair: PairRules } => ({
  candidate: { ...past, at, mostCommitments: MOST_COMMITMENTS, leftOut: new Map() },
  pair: { at, monthsApart: MONTHS_AFTER_DECLINE, withinKm: undefined, history: past.pairs, apart: new Map() },
});
