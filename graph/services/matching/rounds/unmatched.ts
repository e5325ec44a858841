import { homeOf } from '../../../matching/affinity/candidate.ts';
import { RULES, type Exclusion, type RuleName } from '../../../matching/rules/rule.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { listed } from '../../../ties/words.ts';
import type { Board } from './board.ts';

/** Somebody of the pool who is in no suggestion, and why. */
export interface Unmatched {
  readonly id: NodeId;
  readonly area: NodeId | undefined;
  readonly exclusions: readonly Exclusion[];
  readonly bestFit: { readonly id: NodeId; readonly score: number } | undefined;
}

/** Everybody of the pool who is in no suggestion: those a rule lets in first, then by id. */
export function unmatchedOf(board: Board, suggestions: readonly { readonly members: readonly { readonly id: NodeId }[] }[]): Unmatched[] {
  const suggested = new Set(suggestions.flatMap(({ members }) => members.map(({ id }) => id)));
  const found = board.candidates.flatMap((candidate, number): (Unmatched & { readonly isKeptOut: boolean })[] => {
    if (suggested.has(candidate.id)) return [];
    const own = board.exclusionsOf(candidate.id);
    const [best] = board.fits(number);
    return [
      {
        id: candidate.id,
        area: homeOf(candidate),
        isKeptOut: own.length > 0,
        exclusions: own.length > 0 ? own : [whyAlone(board, number, best)],
        bestFit: best === undefined ? undefined : { id: board.candidates[best]!.id, score: board.score(number, best) },
      },
    ];
  });
  return found.sort((x, y) => Number(x.isKeptOut) - Number(y.isKeptOut) || (x.id < y.id ? -1 : 1));
}

const WORDS: Partial<Record<RuleName, string>> = {
  'different areas': 'of the same area',
  'paired before': 'paired with them before',
  'declined before': 'where one declined the other',
  'kept apart': 'kept apart by staff',
  'too far': 'too far away',
};

/** Why somebody is left over whom no rule keeps out. */
function whyAlone(board: Board, number: number, best: number | undefined): Exclusion {
  if (best !== undefined) {
    return {
      rule: 'odd one out',
      text: 'The number does not come out, and everybody they could be paired with fits better elsewhere.',
      wouldChange: 'A group of three, one more person, or keeping them with somebody by hand.',
    };
  }
  const others = board.candidates.flatMap((other, i) => (i === number || board.exclusionsOf(other.id).length > 0 ? [] : [i]));
  if (others.length === 0) return { rule: 'no one left', text: 'There is nobody else who may be suggested.', wouldChange: 'A larger pool.' };
  const counts = new Map<RuleName, number>();
  for (const other of others) {
    const [first] = board.exclusionsBetween(number, other);
    if (first) counts.set(first.rule, (counts.get(first.rule) ?? 0) + 1);
  }
  const said = RULES.flatMap((rule) => (counts.has(rule) ? [`${counts.get(rule)!} ${WORDS[rule] ?? rule}`] : []));
  return {
    rule: 'no one left',
    text: `Of the ${others.length} others who may be suggested none is left: ${listed(said)}.`,
    wouldChange: 'A larger pool, or rules that ask less.',
  };
}
