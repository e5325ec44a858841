import { labelOf, LABELS, type Label, type NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import {
  parseRelationId,
  RELATION_KINDS,
  type RelationId,
  type RelationKind,
  type RelationRecord,
} from '../../model/relations.ts';
import { storedId } from './properties.ts';
import { ANY_NODE, nodeOf, relationOf, shapeOfNodes, shapeOfRelations, type Shape, type Values } from './shape.ts';
import { slices, statement, type Parameters, type Statement } from './statement.ts';

/** Sends one statement; a connection's `read`, or one transaction's. */
export type Ask = (statement: Statement, parameters: Parameters) => Promise<readonly { readonly found: Values }[]>;

interface Lookup {
  readonly shape: Shape;
  readonly statement: Statement;
}

const nodeLookup = (name: string, shape: Shape): Lookup => ({
  shape,
  statement: statement(name, `MATCH (n:Record) WHERE n.id IN $ids RETURN ${shape.of('n')} AS found`),
});
const NODES_OF_ANY_KIND = nodeLookup('nodes', ANY_NODE);
const NODES_OF_LABEL = Object.fromEntries(
  LABELS.map((label) => [label, nodeLookup(`nodes ${label}`, shapeOfNodes([label]))]),
) as Record<Label, Lookup>;

const RELATIONS_OF_KIND = Object.fromEntries(
  RELATION_KINDS.map((kind) => {
    const shape = shapeOfRelations(kind);
    const cypher = `MATCH ()-[r:${kind}]->() WHERE r.id IN $ids RETURN ${shape.of('r')} AS found`;
    return [kind, { shape, statement: statement(`relations ${kind}`, cypher) }];
  }),
) as Record<RelationKind, Lookup>;

export async function nodesById(ask: Ask, ids: readonly NodeId[]): Promise<Map<NodeId, NodeRecord>> {
  const { shape, statement } = lookupOf(ids);
  const byId = new Map<NodeId, NodeRecord>();
  const answers = await Promise.all([...slices([...new Set(ids)])].map((some) => ask(statement, { ids: some })));
  for (const { found } of answers.flat()) {
    const node = nodeOf(shape, found);
    byId.set(node.id, node);
  }
  return byId;
}

/** Ids mostly are of one kind, whose fields are fewer than all. */
function lookupOf(ids: readonly NodeId[]): Lookup {
  const label = labelOf(ids[0] ?? '');
  return label && ids.every((id) => labelOf(id) === label) ? NODES_OF_LABEL[label] : NODES_OF_ANY_KIND;
}

/** @throws KithError BAD_INPUT for text that is no relation's id. */
export async function relationsById(ask: Ask, ids: readonly RelationId[]): Promise<Map<RelationId, RelationRecord>> {
  const stored = new Map<RelationKind, Set<string>>();
  for (const id of ids) {
    const { kind } = parseRelationId(id);
    const ofKind = stored.get(kind) ?? new Set();
    stored.set(kind, ofKind.add(storedId(id)));
  }
  const asked = [...stored].flatMap(([kind, wanted]) => {
    const { shape, statement } = RELATIONS_OF_KIND[kind];
    return [...slices([...wanted])].map(async (some) =>
      (await ask(statement, { ids: some })).map(({ found }) => relationOf(shape, found)),
    );
  });
  const relations = (await Promise.all(asked)).flat();
  return new Map(relations.map((relation) => [relation.id, relation]));
}
