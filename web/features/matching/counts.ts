import type { SuggestionRecord, SuggestionStatus } from '../../network/suggestion-query.ts';
import { matchingTexts } from '../../texts/matching.ts';
import type { Round } from './round-query.ts';

export interface BoardCounts {
  readonly pairs: number;
  readonly trios: number;
  readonly unmatched: number;
  /** People in a suggestion. */
  readonly suggested: number;
}

export function countsOf({ suggestions, unmatched }: Pick<Round, 'suggestions' | 'unmatched'>): BoardCounts {
  const sizes = suggestions.map(({ members }) => members.length);
  return {
    pairs: sizes.filter((size) => size === 2).length,
    trios: sizes.filter((size) => size === 3).length,
    unmatched: unmatched.length,
    suggested: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** `8 pairs, 1 trio, 2 unmatched`; what there is none of is left out. */
export function groupWords({ pairs, trios, unmatched }: Omit<BoardCounts, 'suggested'>): string {
  const { groups } = matchingTexts;
  const said = [pairs > 0 && groups.pairs(pairs), trios > 0 && groups.trios(trios), unmatched > 0 && groups.unmatched(unmatched)].filter(Boolean);
  return said.join(', ');
}

/** The suggestions of a status; undefined: of every status. */
export const ofStatus = <Record extends Pick<SuggestionRecord, 'status'>>(suggestions: readonly Record[], status: SuggestionStatus | undefined): readonly Record[] =>
  status === undefined ? suggestions : suggestions.filter((one) => one.status === status);

/** How many suggestions have each status. */
export function statusCounts(suggestions: readonly Pick<SuggestionRecord, 'status'>[]): ReadonlyMap<SuggestionStatus, number> {
  const counts = new Map<SuggestionStatus, number>();
  for (const { status } of suggestions) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

const SAID_IN_ORDER = ['ACCEPTED', 'IN_TOUCH', 'FOLLOWED_UP', 'DECLINED', 'PROPOSED'] as const;

/** `9 proposed: 4 accepted, 1 declined, 4 waiting`. */
export function followUpWords(suggestions: readonly Pick<SuggestionRecord, 'status'>[]): string {
  const counts = statusCounts(suggestions);
  const said = SAID_IN_ORDER.flatMap((status) => {
    const n = counts.get(status) ?? 0;
    return n > 0 ? [`${n} ${matchingTexts.statusCount[status]}`] : [];
  });
  return said.length === 0 ? matchingTexts.proposed(suggestions.length) : `${matchingTexts.proposed(suggestions.length)}: ${said.join(', ')}`;
}

/** Suggestions both sides took up, whatever came of it. */
export const acceptedOf = (suggestions: readonly Pick<SuggestionRecord, 'status'>[]): number =>
  suggestions.filter(({ status }) => status === 'ACCEPTED' || status === 'IN_TOUCH' || status === 'FOLLOWED_UP').length;

/** What the board says of itself, below its title. */
export function headWords(round: Pick<Round, 'status' | 'suggestions' | 'unmatched' | 'total' | 'totalWithoutDecisions' | 'candidates' | 'areas'>): string {
  if (round.status === 'PROPOSED') return `${followUpWords(round.suggestions)}.`;
  const { pool, total, totalWithout } = matchingTexts;
  const groups = groupWords(countsOf(round));
  const changed = Math.abs(round.total - round.totalWithoutDecisions) >= 0.005;
  return `${pool(round.candidates, round.areas)}${groups ? `: ${groups}` : ''}. ${total(round.total)}${changed ? totalWithout(round.totalWithoutDecisions) : ''}.`;
}
