import type { ManagedTransaction } from 'neo4j-driver';
import type { Change } from '../../model/change.ts';
import { labelOf, type Label, type NodeId } from '../../model/node-id.ts';
import { isRelationId, RELATION_KINDS, relationRule, RELATIONS, viaOf, type RelationId, type RelationRecord } from '../../model/relations.ts';
import { rowsOf } from './connection.ts';
import { idOfPatch, type Draft } from './draft.ts';
import { nodesById, relationsById, type Ask } from './lookup.ts';
import { relationOf, shapeOfRelations, type Shape, type Values } from './shape.ts';
import { ROWS_AT_ONCE, slices, statement, type Statement } from './statement.ts';

interface RelationLookup {
  readonly shape: Shape;
  readonly statement: Statement;
  /** The kinds of node that can have such relations. */
  readonly labels: readonly Label[];
}

/** Relations of each kind that begin, end or are named at nodes; a kind's fields need a statement of its own. */
const RELATIONS_OF_NODES: readonly RelationLookup[] = RELATION_KINDS.flatMap((kind) => {
  const { start, end, via } = relationRule(kind);
  const shape = shapeOfRelations(kind);
  const returned = `RETURN DISTINCT ${shape.of('r')} AS found`;
  const met = `MATCH (n:Record)-[r:${kind}]-() WHERE n.id IN $ids ${returned}`;
  const lookups = [{ shape, statement: statement(`relationsAt ${kind}`, met), labels: [...start, ...end] }];
  if (!via) return lookups;
  const named = `MATCH ()-[r:${kind}]->() WHERE r.${via.field} IN $ids ${returned}`;
  return [...lookups, { shape, statement: statement(`relationsNaming ${kind}`, named), labels: [via.label] }];
});

/** Reads what changes will look at, thousands at a time, and applies them to the draft in order. */
export async function applyAll(transaction: ManagedTransaction, draft: Draft, changes: readonly Change[]): Promise<void> {
  const ask: Ask = (text, parameters) => rowsOf<{ found: Values }>(transaction, text, parameters);
  for (const some of slices(changes, ROWS_AT_ONCE)) {
    await learn(ask, draft, some);
    for (const change of some) draft.apply(change);
  }
}

async function learn(ask: Ask, draft: Draft, changes: readonly Change[]): Promise<void> {
  const { nodes, relations, removed } = touchedBy(changes);
  const newRelations = [...relations].filter((id) => !draft.knowsRelation(id));
  const [ofRemoved, found] = await Promise.all([relationsOf(ask, [...removed]), relationsById(ask, newRelations)]);
  for (const id of newRelations) draft.learnRelation(id, found.get(id));
  for (const relation of ofRemoved) draft.learnRelation(relation.id, relation);
  for (const relation of [...found.values(), ...ofRemoved]) for (const node of named(relation)) nodes.add(node);
  const newNodes = [...nodes].filter((id) => !draft.knowsNode(id));
  const foundNodes = await nodesById(ask, newNodes);
  for (const id of newNodes) draft.learnNode(id, foundNodes.get(id));
}

function touchedBy(changes: readonly Change[]) {
  const nodes = new Set<NodeId>();
  const relations = new Set<RelationId>();
  const removed = new Set<NodeId>();
  for (const change of changes) {
    if ('node' in change) nodes.add(change.node.id);
    else if ('relation' in change) {
      const { relation } = change;
      // What has no such kind or ends is refused in better words when it is applied.
      if (!Object.hasOwn(RELATIONS, relation.kind) || !labelOf(relation.start) || !labelOf(relation.end)) continue;
      relations.add(idOfPatch(relation));
      for (const node of named(relation)) nodes.add(node);
    } else if (isRelationId(change.remove)) relations.add(change.remove);
    else {
      nodes.add(change.remove);
      removed.add(change.remove);
    }
  }
  return { nodes, relations, removed };
}

/** The nodes a relation names: both ends, and a third one. */
function named(relation: Pick<RelationRecord, 'kind' | 'start' | 'end'>): NodeId[] {
  const via = viaOf(relation);
  return via === undefined ? [relation.start, relation.end] : [relation.start, relation.end, via];
}

async function relationsOf(ask: Ask, ids: readonly NodeId[]): Promise<RelationRecord[]> {
  const asked = RELATIONS_OF_NODES.map(async ({ shape, statement, labels }) => {
    const able = ids.filter((id) => labels.some((label) => label === labelOf(id)));
    if (able.length === 0) return [];
    return (await ask(statement, { ids: able })).map(({ found }) => relationOf(shape, found));
  });
  return (await Promise.all(asked)).flat();
}
