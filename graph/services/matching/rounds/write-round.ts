import { homeOf } from '../../../matching/affinity/candidate.ts';
import { groupFindings } from '../../../matching/affinity/group-findings.ts';
import type { Recorder } from '../../recorder.ts';
import { writeAt } from '../../write-at.ts';
import type { Suggestion } from '../suggestion.ts';
import { changesToSuggestions, type DraftedSuggestion } from '../write-suggestions.ts';
import type { Board, BoardGroup } from './board.ts';
import { recordOf, type Round } from './round.ts';

/** A group of the board as a suggestion, with its reasons. */
export function draftedFrom(board: Board, { members, score, locked }: BoardGroup): DraftedSuggestion {
  const numbers = members.map((id) => board.number(id)!);
  const pairs = numbers.flatMap((a, i) => numbers.slice(i + 1).map((b) => board.findings(a, b)));
  return {
    members: members.map((id, i) => ({ id, area: homeOf(board.candidates[numbers[i]!]!) })),
    score,
    findings: groupFindings(pairs),
    locked,
  };
}

/** Keeps a draft and what the board makes of it, on condition that nothing was written since `version`. */
export async function writeDraft(
  recorder: Recorder,
  round: Round,
  board: Board,
  before: readonly Suggestion[],
  version: number,
  why: string,
): Promise<void> {
  const { groups } = board.solve();
  const drafted = groups.map((group) => draftedFrom(board, group));
  await writeAt(recorder, [{ node: { ...recordOf(round), provenance: 'derived' } }, ...changesToSuggestions(round.id, 'buddy', round.at, before, drafted)], version, why);
}
