import { PRESET_WEIGHTS } from '../../../matching/affinity/presets.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { nodeId } from '../../../model/node-id.ts';
import { uniqueId } from '../../new-id.ts';
import type { Recorder } from '../../recorder.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { checkRegionsKnown, keptPool, type Pool } from '../pool.ts';
import { tryAgain } from '../../try-again.ts';
import { openBoard } from './board.ts';
import { decide, type Adjustment } from './decide.ts';
import { DEFAULT_RULES, type Decisions } from './round-state.ts';
import type { Round } from './round.ts';
import { writeDraft } from './write-round.ts';

export interface NewRound extends Pick<Adjustment, 'preset' | 'weights' | 'rules'> {
  readonly name: string;
  readonly at: IsoDate;
  readonly pool: Pool;
}

const USUAL = 'new ideas';

/** A round as it is before anybody worked on it. @throws KithError BAD_INPUT for weights or rules that make no sense. */
export function plannedRound(asked: NewRound, by: string, today: IsoDate): Round {
  const usual: Decisions = { preset: USUAL, weights: PRESET_WEIGHTS[USUAL], rules: DEFAULT_RULES, locked: [], apart: [], leftOut: [] };
  const { decisions } = decide(usual, { preset: asked.preset, weights: asked.weights, rules: asked.rules }, by, today);
  return {
    id: nodeId('Round', uniqueId(new Date())),
    name: asked.name,
    status: 'draft',
    at: asked.at,
    version: 1,
    pool: keptPool(asked.pool),
    decisions,
    past: [],
    future: [],
  };
}

/**
 * Drafts buddies for a pool of people and keeps the draft; nothing is sent to anybody.
 * @throws KithError BAD_INPUT for a pool, weights or rules that make no sense, NOT_FOUND for records there are none of.
 */
export async function draftRound(recorder: Recorder, matchmaking: Matchmaking, asked: NewRound, today: IsoDate): Promise<Round> {
  const round = plannedRound(asked, recorder.by, today);
  await tryAgain(async () => {
    const version = await recorder.store.version();
    await matchmaking.network.refresh();
    checkRegionsKnown(matchmaking.network, asked.pool);
    const { board } = await openBoard(matchmaking, round);
    await writeDraft(recorder, round, board, [], version, 'Drafted a buddy round');
  });
  return round;
}
