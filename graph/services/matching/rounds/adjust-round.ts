import { inFull } from '../../../matching/rules/rule.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { Recorder } from '../../recorder.ts';
import { checkAlone, checkDraft, checkVersion } from '../drafts/draft.ts';
import { stepsOf } from '../drafts/steps.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { suggestionsWithin } from '../suggestion.ts';
import { tryAgain } from '../../try-again.ts';
import { openBoard, type Board } from './board.ts';
import { decide, type Adjustment } from './decide.ts';
import type { Act } from './round-state.ts';
import { readRound, type Round } from './round.ts';
import { writeDraft } from './write-round.ts';

export interface RoundAdjustment extends Adjustment {
  readonly name?: string | undefined;
  /** Takes the last step back, or does again what was taken back last. */
  readonly undo?: boolean | undefined;
  readonly redo?: boolean | undefined;
}

export interface AdjustOptions {
  /** The version the adjustment was made on. */
  readonly ifVersion?: number | undefined;
  readonly today: IsoDate;
}

/**
 * Changes what was decided about a draft and pairs everybody off anew.
 * @throws KithError NOT_FOUND, CONFLICT where somebody else changed the round or it is proposed already, BAD_INPUT for a lock that a rule forbids.
 */
export async function adjustRound(
  recorder: Recorder,
  matchmaking: Matchmaking,
  id: string,
  asked: RoundAdjustment,
  { ifVersion, today }: AdjustOptions,
): Promise<Round> {
  return tryAgain(async () => {
    const version = await recorder.store.version();
    await matchmaking.network.refresh();
    const before = await readRound(recorder.store, id);
    checkDraft(before);
    checkVersion(before, ifVersion, 'round');
    const after = adjusted(before, asked, recorder.by, today);
    const { board } = await openBoard(matchmaking, after);
    checkLocks(board, asked.lock ?? []);
    checkPool(board, asked);
    await writeDraft(recorder, after, board, await suggestionsWithin(recorder.store, before.id), version, 'Adjusted a buddy round');
    return after;
  });
}

const steps = stepsOf<Pick<Round, 'name' | 'decisions'>, Act>(({ name, decisions }) => ({ name, decisions }));

function adjusted(round: Round, asked: RoundAdjustment, by: string, on: IsoDate): Round {
  const before = { ...round, version: round.version + 1 };
  checkAlone(asked);
  if (asked.undo) return steps.back(before);
  if (asked.redo) return steps.forth(before);
  const { decisions, acts } = decide(before.decisions, asked, by, on);
  const renamed: Act[] = asked.name === undefined ? [] : [{ act: 'rename' }];
  const all = [...acts, ...renamed];
  if (all.length === 0) throw badInput('Say what to change of the round.');
  return steps.take(before, { name: asked.name ?? before.name, decisions }, { acts: all, by, on });
}

/** Hard rules hold for locks, too. */
function checkLocks(board: Board, locks: NonNullable<Adjustment['lock']>): void {
  for (const members of locks) {
    checkInPool(board, members);
    const [first] = board.exclusionsOfGroup(members);
    if (first) throw badInput(`${members.join(' and ')} cannot be kept together. ${inFull(first)}`);
  }
}

/** Whom a decision names must be in the pool. */
function checkPool(board: Board, { leaveOut = [], keepApart = [] }: Adjustment): void {
  checkInPool(board, [...leaveOut.map((one) => one.id), ...keepApart.flatMap(({ members }) => members)]);
}

function checkInPool(board: Board, ids: readonly NodeId[]): void {
  for (const id of ids) if (board.number(id) === undefined) throw badInput(`${id} is not in the pool of this round.`);
}
