import { PRESET_WEIGHTS } from '../../../matching/affinity/presets.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { nodeId } from '../../../model/node-id.ts';
import { uniqueId } from '../../new-id.ts';
import type { Recorder } from '../../recorder.ts';
import { poolAffinity, type Matchmaking } from '../pool-affinity.ts';
import { checkRegionsKnown, keptPool, poolMembers, type Pool } from '../pool.ts';
import { decidePlan, type PlanAdjustment } from './decide-plan.ts';
import { firstGroups, type GroupsAsked } from './first-groups.ts';
import { checkGroupsKnown, checkSharesKnown, openPlanBoard } from './open-plan-board.ts';
import type { PlanBoard } from './plan-board.ts';
import type { Plan } from './plan.ts';
import { DEFAULT_PAIR_WEIGHT, DEFAULT_PLAN_RULES, DEFAULT_SECONDS, type PlanDecisions } from './plan-state.ts';
import { solvedPlan, type Waiting } from './solve-plan.ts';
import { mostNeeded } from './topic-fit.ts';
import { writePlan } from './write-plan.ts';

export interface NewPlan extends GroupsAsked, Pick<PlanAdjustment, 'preset' | 'weights' | 'pairWeight' | 'rules' | 'timeLimitSeconds'> {
  readonly name: string;
  readonly at: IsoDate;
  readonly pool: Pool;
}

const USUAL = 'same boat';

/** A plan as it is before it is worked out. @throws KithError BAD_INPUT for a pool, groups, weights or rules that make no sense, NOT_FOUND. */
export async function plannedPlan(matchmaking: Matchmaking, asked: NewPlan, by: string, today: IsoDate): Promise<Plan> {
  const { name, at } = asked;
  checkRegionsKnown(matchmaking.network, asked.pool);
  const areas = poolMembers(matchmaking.network, 'Area', asked.pool, at);
  const { candidates } = await poolAffinity(matchmaking, areas, at);
  const groups = firstGroups(asked, { areas: areas.length, topics: mostNeeded(candidates) });
  checkGroupsKnown(matchmaking.network, groups);
  const usual: PlanDecisions = {
    preset: USUAL,
    weights: PRESET_WEIGHTS[USUAL],
    pairWeight: DEFAULT_PAIR_WEIGHT,
    timeLimitSeconds: DEFAULT_SECONDS,
    groups,
    rules: DEFAULT_PLAN_RULES,
    locked: [],
    forbidden: [],
    apart: [],
    together: [],
    leftOut: [],
  };
  const { preset, weights, pairWeight, timeLimitSeconds, rules } = asked;
  const { decisions } = decidePlan(usual, { preset, weights, pairWeight, timeLimitSeconds, rules }, by, today);
  return {
    id: nodeId('Plan', uniqueId(new Date())),
    name,
    status: 'draft',
    at,
    version: 1,
    pool: keptPool(asked.pool),
    areas,
    decisions,
    outcome: { placed: [], objective: 0, seconds: 0, stopped: 'infeasible', clashes: [] },
    past: [],
    future: [],
  };
}

/** A plan worked out and kept nowhere. */
export async function workedOutPlan(matchmaking: Matchmaking, asked: NewPlan, by: string, today: IsoDate, waiting: Waiting = {}): Promise<{ readonly plan: Plan; readonly board: PlanBoard }> {
  const planned = await plannedPlan(matchmaking, asked, by, today);
  const board = await openPlanBoard(matchmaking, planned);
  checkSharesKnown(board, asked.rules);
  const plan = await solvedPlan(board, waiting);
  return { plan, board: board.for(plan) };
}

/**
 * Drafts which areas learn together and keeps the draft; nothing is sent to anybody. Where what is asked for
 * cannot be, the draft is kept without groups and says what clashes.
 * @throws KithError BAD_INPUT for a pool, groups, weights or rules that make no sense, NOT_FOUND for records there
 * are none of, CONFLICT where it was stopped before there was any plan.
 */
export async function draftPlan(recorder: Recorder, matchmaking: Matchmaking, asked: NewPlan, today: IsoDate, waiting: Waiting = {}): Promise<Plan> {
  await matchmaking.network.refresh();
  const { plan, board } = await workedOutPlan(matchmaking, asked, recorder.by, today, waiting);
  await writePlan(recorder, plan, board, 'Drafted a cluster plan');
  return plan;
}
