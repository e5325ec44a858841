import type { ClusterProgress } from '../../graph/matching/cluster-plan/cluster-solution.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { adjustPlan, type AskedOfPlan } from '../../graph/services/matching/plans/adjust-plan.ts';
import { draftPlan, type NewPlan } from '../../graph/services/matching/plans/draft-plan.ts';
import type { GroupChange } from '../../graph/services/matching/plans/group-changes.ts';
import type { PlanRules } from '../../graph/services/matching/plans/plan-state.ts';
import { proposePlan } from '../../graph/services/matching/plans/propose-plan.ts';
import type { Context } from '../context.ts';
import type { ProgressReport } from '../progress/progress-registry.ts';
import { withProgress } from '../progress/with-progress.ts';
import { recorder } from '../recording/recorder.ts';
import { givenOnly } from './given-only.ts';
import { matchmakingOf } from './may-match.ts';
import type { AdjustClusterPlanInput, DraftClusterPlanInput, PlanGroupChangeInput } from './plan-inputs.ts';
import type { PlanRulesInput } from './plan-rules.ts';
import { PlanValue } from './plan-value.ts';
import { poolAsked, poolText } from './pool-asked.ts';

type ProgressId = string | null | undefined;

const WAITING = 'Waiting for its turn';
const STAGES: Readonly<Record<ClusterProgress['stage'], string>> = {
  'first plan': 'Looking for a first plan',
  'best fit': 'Looking for what areas need most',
  pairs: 'Looking for areas that fit each other',
  clashes: 'Looking for what clashes',
};

const said = ({ stage, done, best, gap }: ClusterProgress): ProgressReport => ({ stage: STAGES[stage], done, best: best ?? undefined, gap: gap ?? undefined });

export async function draftPlanAsked(context: Context, input: DraftClusterPlanInput, progress: ProgressId): Promise<PlanValue> {
  const writer = recorder(context);
  const pool = poolAsked(input.pool, 'areas');
  const { name: given, at, groups, topics, rules, ...others } = input;
  const name = given?.trim() || `Clusters: ${await poolText(context, pool)}`;
  const asked: NewPlan = {
    ...(givenOnly(others) as Partial<NewPlan>),
    name,
    at: at ?? context.today,
    pool,
    groups: groups?.map((group) => givenOnly(group) as GroupChange),
    topics: (topics ?? undefined) as NodeId[] | undefined,
    rules: rulesAsked(rules),
  };
  const matchmaking = await matchmakingOf(context);
  const plan = await withProgress(context, progress, WAITING, ({ signal, report }) =>
    draftPlan(writer, matchmaking, asked, context.today, { signal, onProgress: (state) => report(said(state)) }),
  );
  return new PlanValue(context, plan);
}

export async function adjustPlanAsked(context: Context, id: string, input: AdjustClusterPlanInput, ifVersion: number | undefined, progress: ProgressId): Promise<PlanValue> {
  const writer = recorder(context);
  const matchmaking = await matchmakingOf(context);
  const asked = adjustmentAsked(input);
  const { plan, refused } = await withProgress(context, progress, WAITING, ({ signal, report }) =>
    adjustPlan(writer, matchmaking, id, asked, { ifVersion, today: context.today, signal, onProgress: (state) => report(said(state)) }),
  );
  return new PlanValue(context, plan, [...refused]);
}

export async function proposePlanAsked(context: Context, id: string, ifVersion: number | undefined): Promise<PlanValue> {
  const writer = recorder(context);
  return new PlanValue(context, await proposePlan(writer, await matchmakingOf(context), id, { ifVersion, today: context.today }));
}

/** Limits that null takes away. */
const LIMITS = ['experienced', 'newcomers', 'mostFromRegion', 'mostShareFromRegion', 'leastRegions', 'regionShares', 'withinKm'] as const;

function rulesAsked(input: PlanRulesInput | null | undefined): Partial<PlanRules> | undefined {
  if (!input) return undefined;
  const gone = Object.fromEntries(LIMITS.filter((limit) => input[limit] === null).map((limit) => [limit, undefined]));
  return { ...(givenOnly(input) as Partial<PlanRules>), ...gone };
}

function adjustmentAsked(input: AdjustClusterPlanInput): AskedOfPlan {
  if (input.name?.trim() === '') throw badInput('name is blank. Give the plan a name.');
  const { rules, groups, leaveOut, keepApart, together, ...others } = input;
  // Ids come as text; whether there is such an area is checked by the service.
  const asked = givenOnly(others) as Omit<AskedOfPlan, 'rules' | 'groups' | 'leaveOut' | 'keepApart' | 'together'>;
  return {
    ...asked,
    rules: rulesAsked(rules),
    groups: groups?.map(changeAsked),
    leaveOut: leaveOut?.map(({ id, why }) => ({ id: id as NodeId, why: why ?? undefined })),
    keepApart: keepApart?.map(pairAsked),
    together: together?.map(pairAsked),
  };
}

const pairAsked = ({ members, why }: { readonly members: readonly string[]; readonly why?: string | null }) => ({ members: members as readonly NodeId[], why: why ?? undefined });

/** Sizes cannot be taken away: null leaves them. */
const changeAsked = ({ id, remove, least, most, ...others }: PlanGroupChangeInput): GroupChange =>
  ({ ...others, id: id ?? undefined, remove: remove ?? undefined, least: least ?? undefined, most: most ?? undefined }) as GroupChange;
