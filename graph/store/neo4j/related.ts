import neo4j from 'neo4j-driver';
import { badInput } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import { relationRule } from '../../model/relations.ts';
import { otherLabels } from '../known-fields.ts';
import type { Order, Page, Related, RelatedQuery } from '../store.ts';
import { ARROWS, Conditions, otherConditions, relationConditions, whereAll } from './conditions.ts';
import type { Connection } from './connection.ts';
import { checkFirst } from '../page-size.ts';
import { afterCondition, ascending, byName, orderText, pageOf, type OrderKey } from './keyset.ts';
import { nodeOf, relationOf, shapeOfNodes, shapeOfRelations, type Values } from './shape.ts';
import { statement } from './statement.ts';

type Key = string | number | null;
/** A relation, the node at its other end, then the values the order goes by. */
type Met = readonly [Values, Values, ...Key[]];

/** One statement for all nodes, each with its own page. */
export async function related(
  connection: Connection,
  ids: readonly NodeId[],
  query: RelatedQuery,
): Promise<Page<Related>[]> {
  checkFirst(query.first);
  const [shape, otherShape] = [shapeOfRelations(query.kind), shapeOfNodes(otherLabels(query.kind, query.direction))];
  const conditions = new Conditions();
  const keys = orderOf(query.order);
  const parts = meetingConditions(conditions, query);
  if (query.after !== undefined) parts.push(afterCondition(conditions, keys, query.after));
  const text = statement(
    `related ${query.kind} ${query.direction}`,
    `UNWIND $ids AS given
     ${ownNode(query)}
     CALL (*) {
       ${meeting(query)} ${whereAll(parts)}
       WITH r, o ORDER BY ${orderText(keys)} LIMIT $limit
       RETURN collect([${shape.of('r')}, ${otherShape.of('o')}, ${keys.map((key) => key.text).join(', ')}]) AS met
     }
     RETURN given, met`,
  );
  const metBy = new Map<NodeId, readonly Met[]>();
  if (canMeet(query) && ids.length > 0) {
    const parameters = { ...conditions.parameters, ids: [...new Set(ids)], limit: neo4j.int(query.first + 1) };
    const rows = await connection.read<{ given: NodeId; met: readonly Met[] }>(text, parameters);
    for (const { given, met } of rows) metBy.set(given, met);
  }
  const item = ([relation, node]: Met): Related => ({
    relation: relationOf(shape, relation),
    node: nodeOf(otherShape, node),
  });
  return ids.map((id) => pageOf(metBy.get(id) ?? [], query.first, item, ([, , ...values]) => values));
}

export async function countRelated(
  connection: Connection,
  ids: readonly NodeId[],
  query: RelatedQuery,
): Promise<number[]> {
  const conditions = new Conditions();
  const parts = meetingConditions(conditions, query);
  const text = statement(
    `countRelated ${query.kind} ${query.direction}`,
    `UNWIND $ids AS given
     ${ownNode(query)}
     RETURN given, COUNT { ${meeting(query)} ${whereAll(parts)} } AS count`,
  );
  const counts = new Map<NodeId, number>();
  if (canMeet(query) && ids.length > 0) {
    const parameters = { ...conditions.parameters, ids: [...new Set(ids)] };
    const rows = await connection.read<{ given: NodeId; count: number }>(text, parameters);
    for (const { given, count } of rows) counts.set(given, count);
  }
  return ids.map((id) => counts.get(id) ?? 0);
}

/** The third node is named by a field of the relation, which has an index; all others are met as ends. */
const ownNode = ({ direction }: RelatedQuery): string =>
  direction === 'via' ? '' : 'MATCH (own:Record {id: given})';

function meeting({ kind, direction }: RelatedQuery): string {
  if (direction === 'via') return `MATCH (o)-[r:${kind}]->()`;
  const [left, right] = ARROWS[direction];
  return `MATCH (own)${left}[r:${kind}]${right}(o)`;
}

const canMeet = ({ kind, direction }: RelatedQuery): boolean =>
  direction !== 'via' || relationRule(kind).via !== undefined;

function meetingConditions(conditions: Conditions, query: RelatedQuery): string[] {
  const { via } = relationRule(query.kind);
  return [
    ...(query.direction === 'via' && via ? [`r.${via.field} = given`] : []),
    ...relationConditions(conditions, 'r', query),
    ...otherConditions(conditions, otherLabels(query.kind, query.direction), query.other),
  ];
}

function orderOf({ by, descending = false }: Order = { by: 'name' }): OrderKey[] {
  const id = ascending('r.id');
  switch (by) {
    case 'name':
      return [...byName('o._sort', descending), id];
    case 'date':
      return [{ text: 'o.date', descending, nullable: true }, id];
    case 'region':
      return [{ text: 'o.region', descending, nullable: true }, ascending('o._sort'), id];
    case 'from':
      return [{ text: 'r.from', descending, nullable: true }, id];
    case 'distance':
      throw badInput('Related nodes cannot be ordered by distance.');
  }
}
