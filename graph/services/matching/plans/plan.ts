import type { IsoDate } from '../../../model/iso-date.ts';
import { notFound } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../../../model/nodes.ts';
import type { Store } from '../../../store/store.ts';
import type { Draft } from '../drafts/draft.ts';
import { parseJson, type DraftPool } from '../drafts/draft-state.ts';
import { MOST_STEPS } from '../drafts/steps.ts';
import { briefSchema, decisionsSchema, outcomeSchema, stepSchema, type PlanDecisions, type PlanGroup, type PlanOutcome, type PlanStep } from './plan-state.ts';

/** A cluster plan, read from its record. */
export interface Plan extends Draft {
  /** The day it is drafted for. */
  readonly at: IsoDate;
  readonly pool: DraftPool;
  /** The areas that places are listed of. */
  readonly areas: readonly NodeId[];
  readonly decisions: PlanDecisions;
  readonly outcome: PlanOutcome;
  readonly past: readonly PlanStep[];
  readonly future: readonly PlanStep[];
}

export function planOf(record: NodeRecord<'Plan'>): Plan {
  const { id, name, status, date, revision = 0, brief = '{}', decisions = '{}', outcome = '{}', past = [], future = [] } = record;
  return {
    id,
    name,
    status,
    at: date,
    version: revision,
    ...parseJson(briefSchema, brief),
    decisions: parseJson(decisionsSchema, decisions),
    outcome: parseJson(outcomeSchema, outcome),
    past: past.map((step) => parseJson(stepSchema, step)),
    future: future.map((step) => parseJson(stepSchema, step)),
  };
}

export function recordOf(plan: Plan): NodePatch<'Plan'> {
  const { id, name, status, at, version, pool, areas, decisions, outcome, past, future } = plan;
  return {
    id,
    name,
    status,
    date: at,
    revision: version,
    brief: JSON.stringify({ pool, areas }),
    decisions: JSON.stringify(decisions),
    outcome: JSON.stringify(outcome),
    past: past.slice(-MOST_STEPS).map((step) => JSON.stringify(step)),
    future: future.slice(-MOST_STEPS).map((step) => JSON.stringify(step)),
  };
}

/** @throws KithError NOT_FOUND. */
export async function readPlan(store: Store, id: string): Promise<Plan> {
  const [record] = id.startsWith('plan:') ? await store.nodes([id as NodeId]) : [];
  if (record?.label !== 'Plan') throw notFound(`There is no cluster plan "${id}".`);
  return planOf(record);
}

/** @throws KithError NOT_FOUND. */
export function groupOf({ decisions: { groups } }: Pick<Plan, 'decisions'>, id: number | string): PlanGroup {
  const group = groups.find((one) => String(one.id) === String(id));
  if (!group) throw notFound(`There is no group "${id}" in this plan. It has ${groups.map((one) => one.id).join(', ')}.`);
  return group;
}
