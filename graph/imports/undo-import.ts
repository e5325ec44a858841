import { sameRecord, type Change } from '../model/change.ts';
import { conflict, KithError, notFound } from '../model/kith-error.ts';
import { parseNodeId, type NodeId } from '../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../model/nodes.ts';
import { isRelationId, viaOf, type RecordId, type RelationId, type RelationPatch, type RelationRecord } from '../model/relations.ts';
import type { Store } from '../store/store.ts';

type AnyRecord = NodeRecord | RelationRecord;

export interface UndoOptions {
  readonly by: string;
  readonly now: Date;
  /** Leaves what was changed or used since as it is, instead of refusing. Default false. */
  readonly keepChanged?: boolean | undefined;
}

export interface UndoReport {
  /** Records put back or taken out. */
  readonly undone: number;
  /** With `keepChanged`: what stayed because somebody changed it since or other records need it. */
  readonly kept: readonly RecordId[];
}

const RECORDS_AT_ONCE = 5_000;
const NAMED_IN_REFUSAL = 20;
const TRIES = 12;

/**
 * Takes an import back: every record is again as it was before, and the batch is marked undone.
 * @throws KithError NOT_FOUND for an unknown import; CONFLICT when it is undone already or, naming
 * them, when records were changed since or others need them.
 */
export async function undoImport(store: Store, batch: string, options: UndoOptions): Promise<UndoReport> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await store.version();
    const undo = await planUndo(store, batch, options.keepChanged ?? false);
    try {
      await store.write(markedUndone(undo, options.now), options.by, `Undo ${undo.name}`, { ifVersion: version });
      return { undone: undo.changes.length, kept: undo.kept };
    } catch (error) {
      const overtaken = error instanceof KithError && error.code === 'CONFLICT' && (await store.version()) !== version;
      if (!overtaken) throw error;
      if (attempt === TRIES) throw conflict('Others keep writing to the store, so nothing was undone. Try again in a minute.');
    }
  }
}

function* markedUndone({ batch, changes }: Undo, now: Date): Generator<Change> {
  yield* changes;
  yield { node: { id: batch, undone: now.toISOString() } };
}

interface Undo {
  readonly batch: NodeId;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly kept: readonly RecordId[];
}

async function planUndo(store: Store, text: string, keepChanged: boolean): Promise<Undo> {
  const batch = parseNodeId(text);
  const version = await importVersion(store, batch);
  const name = await nameOfOpenBatch(store, batch);
  const { steps, changed } = await stepsBack(store, version, batch);
  const needed = await neededBy(store, steps, version, changed);
  const kept = [...changed, ...needed];
  if (!keepChanged && kept.length > 0) throw changedConflict(batch, kept);
  for (const id of kept) steps.delete(id);
  return { batch, name, kept, changes: [...steps.values()].sort((a, b) => rank(a) - rank(b)) };
}

async function importVersion(store: Store, batch: NodeId): Promise<number> {
  let before: number | undefined;
  for (;;) {
    const heads = await store.log({ record: batch, first: 100, ...(before === undefined ? {} : { before }) });
    const last = heads.at(-1);
    if (!last) break;
    before = last.version;
  }
  if (before === undefined) throw notFound(`There is no import "${batch}". The command "imports" lists them.`);
  return before;
}

async function nameOfOpenBatch(store: Store, batch: NodeId): Promise<string> {
  const [node] = await store.nodes([batch]);
  if (node?.label !== 'ImportBatch') throw notFound(`There is no import "${batch}". The command "imports" lists them.`);
  if (node.undone) throw conflict(`${batch} was undone already, at ${node.undone}.`);
  return node.name;
}

/** For each record of the import the way back, and which of them are no longer as the import left them. */
async function stepsBack(store: Store, version: number, batch: NodeId) {
  const steps = new Map<RecordId, Change>();
  const changed = new Set<RecordId>();
  for await (const rows of inBatches(store.changesSince(version - 1, { until: version }))) {
    const ofRecords = rows.filter(({ record }) => record !== batch);
    const now = await recordsNow(store, ofRecords.map(({ record }) => record));
    for (const { record, before, after } of ofRecords) {
      // Where one write touched a record twice, the first row tells how it was and the last how it became.
      if (!steps.has(record)) steps.set(record, putBack(record, before, now.get(record)));
      if (sameRecord(now.get(record), after)) changed.delete(record);
      else changed.add(record);
    }
  }
  return { steps, changed };
}

async function recordsNow(store: Store, ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, AnyRecord>> {
  const relationIds = ids.filter((id): id is RelationId => isRelationId(id));
  const nodeIds = ids.filter((id): id is NodeId => !isRelationId(id));
  const [relations, nodes] = await Promise.all([store.relations(relationIds), store.nodes(nodeIds)]);
  return new Map([...relations, ...nodes].flatMap((record) => (record ? [[record.id, record]] : [])));
}

/** Nodes the import brought that something else leans on: relations made or changed since, and those that stay. */
async function neededBy(
  store: Store,
  steps: ReadonlyMap<RecordId, Change>,
  version: number,
  changed: ReadonlySet<RecordId>,
): Promise<Set<RecordId>> {
  const needed = new Set<RecordId>();
  for await (const rows of inBatches(store.changesSince(version))) {
    const later = rows.map(({ record }) => record).filter((id) => !steps.has(id) || changed.has(id));
    const relations = await store.relations(later.filter((id): id is RelationId => isRelationId(id)));
    for (const relation of relations) {
      if (!relation) continue;
      for (const id of [relation.start, relation.end, viaOf(relation)]) {
        if (id && !changed.has(id) && isRemoval(steps.get(id))) needed.add(id);
      }
    }
  }
  return needed;
}

const isRemoval = (change: Change | undefined): boolean => change !== undefined && 'remove' in change;

/** The record's fields as they were, and those it gained taken away; a record that was not there goes. */
function putBack(id: RecordId, before: AnyRecord | undefined, now: AnyRecord | undefined): Change {
  if (!before) return { remove: id };
  const gained = Object.keys(now ?? {}).filter((field) => !(field in before));
  const patch = { ...before, ...Object.fromEntries(gained.map((field) => [field, null])) };
  // The record was one of the store's own, so its fields are those of a patch.
  return isRelationId(id)
    ? { relation: { ...patch, id: undefined } as unknown as RelationPatch }
    : { node: patch as unknown as NodePatch };
}

/** Relations go before the nodes at their ends; nodes come back before the relations. */
function rank(change: Change): number {
  if ('remove' in change) return isRelationId(change.remove) ? 0 : 1;
  return 'node' in change ? 2 : 3;
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < RECORDS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function changedConflict(batch: NodeId, ids: readonly RecordId[]): KithError {
  const named = ids.slice(0, NAMED_IN_REFUSAL).join(', ');
  const more = ids.length > NAMED_IN_REFUSAL ? ` and ${ids.length - NAMED_IN_REFUSAL} more` : '';
  return conflict(`${batch} cannot be undone: changed or used since were ${named}${more}. Undo or mend those first.`);
}
