import { nameOf } from '../../graph/model/nodes.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { adjustRound, type RoundAdjustment } from '../../graph/services/matching/rounds/adjust-round.ts';
import { draftRound } from '../../graph/services/matching/rounds/draft-round.ts';
import { proposeRound } from '../../graph/services/matching/rounds/propose-round.ts';
import type { RoundRules } from '../../graph/services/matching/rounds/round-state.ts';
import type { Pool } from '../../graph/services/matching/pool.ts';
import { listed } from '../../graph/ties/words.ts';
import type { Context } from '../context.ts';
import { recorder } from '../recording/recorder.ts';
import { matchmakingOf } from './may-match.ts';
import type { AdjustBuddyRoundInput, DraftBuddyRoundInput, PoolInput, RoundRulesInput } from './round-inputs.ts';
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

/** @throws KithError BAD_INPUT for those named by hand who are of the other kind. */
export function poolAsked(input: PoolInput, of: 'people' | 'areas'): Pool {
  const other = of === 'people' ? 'areas' : 'people';
  if (input[other]?.length) throw badInput(`${other} cannot be drawn from here: name ${of}.`);
  return {
    cluster: (input.cluster ?? undefined) as NodeId | undefined,
    topic: (input.topic ?? undefined) as NodeId | undefined,
    regions: input.regions ?? undefined,
    byHand: (input[of] ?? undefined) as NodeId[] | undefined,
  };
}

type Asked = { -readonly [K in keyof RoundRules]?: RoundRules[K] };

function rulesAsked(input: RoundRulesInput | null | undefined): Partial<RoundRules> | undefined {
  if (!input) return undefined;
  const { withinKm, ...others } = input;
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null && value !== undefined)) as Asked;
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

/** Whom a pool means, in words. */
export async function poolText({ loaders }: Context, { cluster, topic, regions = [], byHand = [] }: Pool): Promise<string> {
  const [ofCluster, ofTopic] = await Promise.all([cluster, topic].map((id) => (id === undefined ? undefined : loaders.node(id))));
  const said = [
    ...(ofCluster ? [nameOf(ofCluster) ?? ofCluster.id] : []),
    ...(ofTopic ? [`on ${nameOf(ofTopic) ?? ofTopic.id}`] : []),
    ...(regions.length > 0 ? [`in ${listed([...regions])}`] : []),
    ...(byHand.length > 0 ? [`${byHand.length} by hand`] : []),
  ];
  return said.join(', ');
}

