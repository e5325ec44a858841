import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { adjustRound, type RoundAdjustment } from '../../graph/services/matching/rounds/adjust-round.ts';
import { draftRound } from '../../graph/services/matching/rounds/draft-round.ts';
import { proposeRound } from '../../graph/services/matching/rounds/propose-round.ts';
import type { RoundRules } from '../../graph/services/matching/rounds/round-state.ts';
import type { Pool } from '../../graph/services/matching/pool.ts';
import type { Context } from '../context.ts';
import { recorder } from '../recording/recorder.ts';
import { matchmakingOf } from './may-match.ts';
import { givenOnly } from './given-only.ts';
import { poolAsked, poolText } from './pool-asked.ts';
import type { AdjustBuddyRoundInput, DraftBuddyRoundInput, RoundRulesInput } from './round-inputs.ts';
import { RoundValue } from './round-value.ts';

export async function draftAsked(context: Context, input: DraftBuddyRoundInput): Promise<RoundValue> {
  const writer = recorder(context);
  const pool = poolAsked(input.pool, 'people');
  const name = input.name?.trim() || (await usualName(context, pool));
  const round = await draftRound(
    writer,
    await matchmakingOf(context),
    { name, at: input.at ?? context.today, pool, preset: input.preset ?? undefined, weights: input.weights ?? undefined, rules: rulesAsked(input.rules) },
    context.today,
  );
  return new RoundValue(context, round);
}

export async function adjustAsked(context: Context, id: string, input: AdjustBuddyRoundInput, ifVersion: number | undefined): Promise<RoundValue> {
  const writer = recorder(context);
  const round = await adjustRound(writer, await matchmakingOf(context), id, adjustmentAsked(input), { ifVersion, today: context.today });
  return new RoundValue(context, round);
}

export async function proposeAsked(context: Context, id: string, ifVersion: number | undefined): Promise<RoundValue> {
  const writer = recorder(context);
  const round = await proposeRound(writer, await matchmakingOf(context), id, { ifVersion, today: context.today });
  return new RoundValue(context, round);
}

function rulesAsked(input: RoundRulesInput | null | undefined): Partial<RoundRules> | undefined {
  if (!input) return undefined;
  const { withinKm, ...others } = input;
  const given: Partial<RoundRules> = givenOnly(others);
  // Null takes the limit away.
  return withinKm === undefined ? given : { ...given, withinKm: withinKm ?? undefined };
}

const idGroups = (groups: readonly (readonly string[])[] | null | undefined) => (groups ?? undefined) as readonly (readonly NodeId[])[] | undefined;

function adjustmentAsked(input: AdjustBuddyRoundInput): RoundAdjustment {
  const name = input.name ?? undefined;
  if (name?.trim() === '') throw badInput('name is blank. Give the round a name.');
  return {
    undo: input.undo ?? undefined,
    redo: input.redo ?? undefined,
    anew: input.anew ?? undefined,
    name,
    preset: input.preset ?? undefined,
    weights: input.weights ?? undefined,
    rules: rulesAsked(input.rules),
    unlock: idGroups(input.unlock),
    allow: idGroups(input.allow),
    takeIn: (input.takeIn ?? undefined) as NodeId[] | undefined,
    leaveOut: input.leaveOut?.map(({ id, why }) => ({ id: id as NodeId, why: why ?? undefined })),
    keepApart: input.keepApart?.map(({ members, why }) => ({ members: members as NodeId[], why: why ?? undefined })),
    lock: idGroups(input.lock),
  };
}

async function usualName(context: Context, pool: Pool): Promise<string> {
  return `Buddies: ${await poolText(context, pool)}`;
}
