import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Label } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RelationKind, RelationRecord } from '../../model/relations.ts';
import type { Difference } from './draft.ts';
import { nodeProperties, propertiesToSet, relationProperties, storedId } from './properties.ts';
import { slices, statement, type Statement } from './statement.ts';

const createNodes = (label: Label): Statement =>
  statement(`createNodes ${label}`, `UNWIND $rows AS row CREATE (n:Record:${label}) SET n = row`);
const UPDATE_NODES = statement(
  'updateNodes',
  'UNWIND $rows AS row MATCH (n:Record {id: row.id}) SET n += row',
);
const REMOVE_NODES = statement('removeNodes', 'UNWIND $rows AS id MATCH (n:Record {id: id}) DETACH DELETE n');
const createRelations = (kind: RelationKind): Statement =>
  statement(
    `createRelations ${kind}`,
    `UNWIND $rows AS row
     MATCH (start:Record {id: row.start}) MATCH (end:Record {id: row.end})
     CREATE (start)-[r:${kind}]->(end) SET r = row.set`,
  );
const updateRelations = (kind: RelationKind): Statement =>
  statement(
    `updateRelations ${kind}`,
    `UNWIND $rows AS row MATCH ()-[r:${kind} {id: row.id}]->() SET r += row`,
  );
const removeRelations = (kind: RelationKind): Statement =>
  statement(`removeRelations ${kind}`, `UNWIND $rows AS id MATCH ()-[r:${kind} {id: id}]->() DELETE r`);

type Rows = readonly unknown[];

/** Sends rows in batches, one after the other on one connection, and waits for all. */
async function send(transaction: ManagedTransaction, { text }: Statement, rows: Rows): Promise<void> {
  for (const some of slices(rows)) await transaction.run(text, { rows: some });
}

/** The differences of a write, in an order in which each finds what it needs. */
export interface Differences {
  readonly nodes: readonly Difference<NodeRecord>[];
  readonly relations: readonly Difference<RelationRecord>[];
}

/** @returns the last ordinal given to a node. */
export async function save(
  transaction: ManagedTransaction,
  { nodes, relations }: Differences,
  ordinal: number,
): Promise<number> {
  let last = ordinal;
  const created = new Map<Label, unknown[]>();
  const updated: unknown[] = [];
  for (const { before, after } of nodes) {
    if (!after) continue;
    const properties = nodeProperties(after);
    if (before) updated.push(propertiesToSet(nodeProperties(before), properties));
    else into(created, after.label, { ...properties, _ordinal: neo4j.int(++last) });
  }
  for (const [label, rows] of created) await send(transaction, createNodes(label), rows);
  await send(transaction, UPDATE_NODES, updated);
  await saveRelations(transaction, relations);
  const removed = nodes.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  await send(transaction, REMOVE_NODES, removed);
  return last;
}

async function saveRelations(transaction: ManagedTransaction, relations: Differences['relations']): Promise<void> {
  const removed = new Map<RelationKind, unknown[]>();
  const created = new Map<RelationKind, unknown[]>();
  const updated = new Map<RelationKind, unknown[]>();
  for (const { before, after } of relations) {
    if (before && after) {
      into(updated, after.kind, propertiesToSet(relationProperties(before), relationProperties(after)));
    } else if (after) {
      into(created, after.kind, { start: after.start, end: after.end, set: relationProperties(after) });
    } else if (before) into(removed, before.kind, storedId(before.id));
  }
  for (const [kind, rows] of removed) await send(transaction, removeRelations(kind), rows);
  for (const [kind, rows] of created) await send(transaction, createRelations(kind), rows);
  for (const [kind, rows] of updated) await send(transaction, updateRelations(kind), rows);
}

function into<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

