import type { Change } from '../model/change.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { badInput, conflict, notFound, type FieldFaults } from '../model/kith-error.ts';
import { parseNodeId, WORKING_LABELS, type Label, type NodeId } from '../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../model/nodes.ts';
import {
  isRelationId,
  parseRelationId,
  relationId,
  relationRule,
  WORKING_KINDS,
  type RelationId,
  type RelationPatch,
  type RelationRecord,
} from '../model/relations.ts';
import type { Store } from '../store/store.ts';
import { commit, writtenNode, writtenRelation, type Recorder } from './recorder.ts';
import { checkIdentity, saidFields } from './said-fields.ts';

export interface Corrected {
  readonly id: string;
  readonly record: NodeRecord | RelationRecord;
  readonly version: number;
}

/** What makes a record the one it is cannot be set as a field. */
const FIXED = ['id', 'label', 'kind of relation', 'start', 'end'];

/**
 * Sets fields of a node or relation; null takes one away. A relation whose first day, role, offer or
 * seat changes becomes another one: the old is removed and the new written in the same breath.
 * @throws KithError NOT_FOUND, BAD_INPUT, CONFLICT.
 */
export async function correctRecord(
  recorder: Recorder,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  why = `Corrected ${id}`,
): Promise<Corrected> {
  if (Object.keys(fields).length === 0) throw badInput(`Say which fields of ${id} to correct.`);
  const fixed = FIXED.filter((field) => field in fields);
  if (fixed.length > 0) throw badInput(...cannotCorrect(fixed, id));
  return isRelationId(id) ? correctRelation(recorder, id, fields, why) : correctNode(recorder, id, fields, why);
}

async function correctNode(
  recorder: Recorder,
  text: string,
  said: Readonly<Record<string, unknown>>,
  why: string,
): Promise<Corrected> {
  const { id, label } = await existingNode(recorder.store, text);
  const fields = saidFields(said, label);
  // The store checks every field and its value against the record's schema.
  const { version } = await commit(recorder, [{ node: { ...fields, id } as unknown as NodePatch }], why);
  return { id, record: await writtenNode(recorder.store, id), version };
}

async function correctRelation(
  recorder: Recorder,
  text: string,
  asked: Readonly<Record<string, unknown>>,
  why: string,
): Promise<Corrected> {
  const before = await existingRelation(recorder.store, text);
  const fields = saidFields(asked);
  checkIdentity(before.kind, fields);
  if ('kind' in fields) throw badInput(...cannotCorrect(['kind'], before.id));
  const { id: oldId, ...said } = before;
  const after = { ...said, ...fields } as unknown as RelationPatch;
  const id = relationId(after as Parameters<typeof relationId>[0]);
  const { kind, start, end } = before;
  const changes: Change[] =
    id === oldId
      ? [{ relation: { ...identity(before), ...fields, kind, start, end } as unknown as RelationPatch }]
      : [{ remove: oldId }, { relation: after }];
  if (id !== oldId) await checkFree(recorder.store, id);
  const { version } = await commit(recorder, changes, why);
  return { id, record: await writtenRelation(recorder.store, id), version };
}

/** The fields that say which relation it is. */
function identity(relation: RelationRecord): Readonly<Record<string, unknown>> {
  const { qualifier } = relationRule(relation.kind);
  const loose = relation as unknown as Record<string, unknown>;
  return Object.fromEntries(
    [qualifier, 'from'].flatMap((field) => (field && loose[field] !== undefined ? [[field, loose[field]]] : [])),
  );
}

async function checkFree(store: Store, id: RelationId): Promise<void> {
  const [taken] = await store.relations([id]);
  if (taken) throw badInput(`There is a ${id} already. Correct that one and remove this one.`, { id: `there is a ${id} already` });
}

function cannotCorrect(fields: readonly string[], id: string): readonly [string, FieldFaults] {
  const why = 'cannot be corrected. Remove it and record it anew.';
  return [`${fields.join(' and ')} of ${id} ${why}`, Object.fromEntries(fields.map((field) => [field, why]))];
}

/**
 * Ends a relation on the day after its last.
 * @throws KithError NOT_FOUND, and BAD_INPUT where its kind has no period or the end comes before the beginning.
 */
export async function endRelation(
  recorder: Recorder,
  text: string,
  to: IsoDate,
  why?: string,
): Promise<RelationRecord> {
  if (!isRelationId(text)) throw badInput(`"${text}" is not the id of a relation. An edge gives it as "relation".`);
  const { kind } = parseRelationId(text);
  if (!relationRule(kind).period) throw badInput(`${kind} has no period, so it cannot end. Remove it instead.`);
  const { record } = await correctRelation(recorder, text, { to }, why ?? `Ended ${text}`);
  return record as RelationRecord;
}

export interface Removed {
  readonly id: string;
  /** Records and relations taken away. */
  readonly removed: number;
  readonly version: number;
}

/**
 * Removes a relation, or a node with all its relations; a draft with its suggestions.
 * @throws KithError NOT_FOUND, CONFLICT for a round or plan that was proposed, BAD_INPUT for Kith's other working records.
 */
export async function removeRecord(recorder: Recorder, text: string, why?: string): Promise<Removed> {
  const { store } = recorder;
  const found = isRelationId(text) ? await existingRelation(store, text) : await existingNode(store, text, DRAFTS);
  const { version, changed } = await commit(recorder, await removals(store, found), why ?? `Removed ${found.id}`);
  return { id: found.id, removed: changed, version };
}

/** Rounds and plans are removed as long as nobody was told. */
const DRAFTS: readonly Label[] = ['Round', 'Plan'];
const ALL = 10_000;

async function removals(store: Store, record: NodeRecord | RelationRecord): Promise<Change[]> {
  if (!('label' in record) || (record.label !== 'Round' && record.label !== 'Plan')) return [{ remove: record.id }];
  if (record.status !== 'draft') throw conflict(`"${record.name}" was proposed: what people were told stays on record.`);
  const [suggested] = await store.related([record.id], { kind: 'SUGGESTED_IN', direction: 'in', first: ALL });
  return [...suggested!.items.map(({ node }): Change => ({ remove: node.id })), { remove: record.id }];
}

async function existingNode(store: Store, text: string, allowed: readonly Label[] = []): Promise<NodeRecord> {
  const id: NodeId = parseNodeId(text);
  const [node] = await store.nodes([id]);
  if (!node) throw notFound(`There is no ${id}.`);
  if (WORKING_LABELS.includes(node.label) && !allowed.includes(node.label)) throw badInput(`${id} ${NOT_BY_HAND}`);
  return node;
}

const NOT_BY_HAND = 'is kept by Kith for its own work. Rounds and plans are changed where they are drafted, suggestions by answering them, saved views in their list.';

async function existingRelation(store: Store, text: string): Promise<RelationRecord> {
  const { kind } = parseRelationId(text);
  if (WORKING_KINDS.includes(kind)) throw badInput(`${text} ${NOT_BY_HAND}`);
  const [relation] = await store.relations([text as RelationId]);
  if (!relation) throw notFound(`There is no relation ${text}.`);
  return relation;
}
