import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { parseRelationId, type RelationId, type RelationKind, type RelationRecord } from '../../model/relations.ts';
import { nodeOf, relationOf, storedId, type Properties } from './properties.ts';
import { slices, statement, type Parameters, type Statement } from './statement.ts';

const NODES = statement('nodes', 'MATCH (n:Record) WHERE n.id IN $ids RETURN properties(n) AS found');

const relationsOfKind = (kind: RelationKind): Statement =>
  statement(`relations ${kind}`, `MATCH ()-[r:${kind}]->() WHERE r.id IN $ids RETURN properties(r) AS found`);

/** Sends one statement; a connection's `read`, or one transaction's. */
export type Ask = (statement: Statement, parameters: Parameters) => Promise<readonly { readonly found: Properties }[]>;

export async function nodesById(ask: Ask, ids: readonly NodeId[]): Promise<Map<NodeId, NodeRecord>> {
  const byId = new Map<NodeId, NodeRecord>();
  const answers = await Promise.all([...slices([...new Set(ids)])].map((some) => ask(NODES, { ids: some })));
  for (const { found } of answers.flat()) {
    const node = nodeOf(found);
    byId.set(node.id, node);
  }
  return byId;
}

/** @throws KithError BAD_INPUT for text that is no relation's id. */
export async function relationsById(ask: Ask, ids: readonly RelationId[]): Promise<Map<RelationId, RelationRecord>> {
  const stored = new Map<RelationKind, Set<string>>();
  for (const id of ids) {
    const { kind } = parseRelationId(id);
    const ofKind = stored.get(kind) ?? new Set();
    stored.set(kind, ofKind.add(storedId(id)));
  }
  const asked = [...stored].flatMap(([kind, wanted]) =>
    [...slices([...wanted])].map((some) => ask(relationsOfKind(kind), { ids: some })),
  );
  const byId = new Map<RelationId, RelationRecord>();
  for (const { found } of (await Promise.all(asked)).flat()) {
    const relation = relationOf(found);
    byId.set(relation.id, relation);
  }
  return byId;
}
