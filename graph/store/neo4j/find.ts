import neo4j from 'neo4j-driver';
import { badInput } from '../../model/kith-error.ts';
import type { Label } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { Keys } from '../cursor.ts';
import type { NodeQuery, Order, Page } from '../store.ts';
import { Conditions, distanceText, matchNodes } from './conditions.ts';
import type { Connection } from './connection.ts';
import { checkFirst } from '../page-size.ts';
import { afterCondition, ascending, byName, orderText, pageOf, type OrderKey } from './keyset.ts';
import { nodeOf, shapeOfNodes, type Values } from './shape.ts';
import { statement } from './statement.ts';

interface Row {
  readonly node: Values;
  readonly keys: Keys;
}

export async function find<L extends Label>(
  connection: Connection,
  query: NodeQuery<L>,
): Promise<Page<NodeRecord<L>>> {
  const { label, where = {}, order = { by: 'name' }, first, after } = query;
  checkFirst(first);
  const shape = shapeOfNodes([label]);
  const conditions = new Conditions();
  const opening = matchNodes(conditions, label, where);
  const keys = orderOf(conditions, order, where.near);
  // Says that there is a value, which is what lets an index give the order.
  conditions.add(`${keys.at(0)?.nullable ? 'n.id' : keys.at(0)?.text} IS NOT NULL`);
  if (after !== undefined) conditions.add(afterCondition(conditions, keys, after));
  const text = statement(
    `find ${label} by ${order.by}`,
    `${opening} ${conditions.where}
     WITH n ORDER BY ${orderText(keys)} LIMIT $limit
     RETURN ${shape.of('n')} AS node, [${keys.map((key) => key.text).join(', ')}] AS keys`,
  );
  const rows = await connection.read<Row>(text, { ...conditions.parameters, limit: neo4j.int(first + 1) });
  return pageOf(rows, first, ({ node }) => nodeOf(shape, node) as NodeRecord<L>, (row) => row.keys);
}

function orderOf(
  conditions: Conditions,
  { by, descending = false }: Order,
  near: { readonly lat: number; readonly lon: number } | undefined,
): OrderKey[] {
  const id = ascending('n.id');
  switch (by) {
    case 'name':
      return [...byName('n._sort', descending), id];
    case 'date':
      return [{ text: 'n.date', descending, nullable: true }, id];
    case 'region':
      return [{ text: 'n.region', descending, nullable: true }, ascending('n._sort'), id];
    case 'distance':
      if (!near) throw badInput('To order by distance, say near which point.');
      return [{ text: distanceText(conditions, near), descending, nullable: true }, id];
    case 'from':
      throw badInput('Nodes have no "from" to order by.');
  }
}

export async function count(
  connection: Connection,
  { label, where = {} }: Pick<NodeQuery<Label>, 'label' | 'where'>,
): Promise<number> {
  const conditions = new Conditions();
  const opening = matchNodes(conditions, label, where);
  const text = statement(`count ${label}`, `${opening} ${conditions.where} RETURN count(n) AS count`);
  const [row] = await connection.read<{ count: number }>(text, conditions.parameters);
  return row?.count ?? 0;
}
