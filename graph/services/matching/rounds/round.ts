import type { IsoDate } from '../../../model/iso-date.ts';
import { notFound } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../../../model/nodes.ts';
import type { Store } from '../../../store/store.ts';
import type { Draft } from '../drafts/draft.ts';
import { parseJson, poolSchema, type DraftPool } from '../drafts/draft-state.ts';
import { MOST_STEPS } from '../drafts/steps.ts';
import { decisionsSchema, stepSchema, type Decisions, type Step } from './round-state.ts';

/** A buddy round, read from its record. */
export interface Round extends Draft {
  /** The day it is drafted for. */
  readonly at: IsoDate;
  readonly pool: DraftPool;
  readonly decisions: Decisions;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export function roundOf(record: NodeRecord<'Round'>): Round {
  const { id, name, status, date, revision = 0, brief = '{}', decisions = '{}', past = [], future = [] } = record;
  return {
    id,
    name,
    status,
    at: date,
    version: revision,
    pool: parseJson(poolSchema, brief),
    decisions: parseJson(decisionsSchema, decisions),
    past: past.map((step) => parseJson(stepSchema, step)),
    future: future.map((step) => parseJson(stepSchema, step)),
  };
}

export function recordOf(round: Round): NodePatch<'Round'> {
  const { id, name, status, at, version, pool, decisions, past, future } = round;
  return {
    id,
    name,
    status,
    date: at,
    revision: version,
    brief: JSON.stringify(pool),
    decisions: JSON.stringify(decisions),
    past: past.slice(-MOST_STEPS).map((step) => JSON.stringify(step)),
    future: future.slice(-MOST_STEPS).map((step) => JSON.stringify(step)),
  };
}

/** @throws KithError NOT_FOUND. */
export async function readRound(store: Store, id: string): Promise<Round> {
  const [record] = id.startsWith('round:') ? await store.nodes([id as NodeId]) : [];
  if (record?.label !== 'Round') throw notFound(`There is no buddy round "${id}".`);
  return roundOf(record);
}
