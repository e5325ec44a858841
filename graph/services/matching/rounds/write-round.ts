import type { Change } from '../../../model/change.ts';
import { conflict, KithError } from '../../../model/kith-error.ts';
import { homeOf } from '../../../matching/affinity/candidate.ts';
import { groupFindings } from '../../../matching/affinity/group-findings.ts';
import { commit, type Recorder } from '../../recorder.ts';
import type { Suggestion } from '../suggestion.ts';
import { WrittenMeanwhile } from '../try-again.ts';
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

/** @throws WrittenMeanwhile where the store is not at that version any more. */
export async function writeAt(recorder: Recorder, changes: readonly Change[], version: number, why: string): Promise<void> {
  try {
    await commit(recorder, changes, why, { ifVersion: version });
  } catch (error) {
    if (error instanceof KithError && error.code === 'CONFLICT') throw new WrittenMeanwhile(error);
    throw error;
  }
}

/** @throws KithError CONFLICT where somebody else changed it since, BAD_INPUT once it is proposed. */
export function checkVersion({ version }: { readonly version: number }, ifVersion: number | undefined, what: string): void {
  if (ifVersion === undefined || ifVersion === version) return;
  throw conflict(`Somebody changed this ${what} since you read it: it is at version ${version}, you had ${ifVersion}. Nothing of yours was done; look at it again.`);
}
