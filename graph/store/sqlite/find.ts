import { badInput } from '../../model/kith-error.ts';
import type { Label } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { cursorOf, type Keys } from '../cursor.ts';
import { checkFirst } from '../page-size.ts';
import { wordsOf } from '../search-text.ts';
import type { NodeQuery, Order, Page, SearchOptions } from '../store.ts';
import { addNodeConditions, Conditions, distanceSql, matchOf } from './conditions.ts';
import type { Connection } from './connection.ts';
import { afterSql, ascending, byName, orderSql, type OrderKey } from './keyset.ts';
import { nodeOf, type NodeRow } from './rows.ts';

export function find<L extends Label>(connection: Connection, query: NodeQuery<L>): Page<NodeRecord<L>> {
  checkFirst(query.first);
  const conditions = new Conditions();
  addNodeConditions(conditions, query.label, query.where ?? {});
  const keys = nodeOrder(conditions, query);
  if (query.after !== undefined) conditions.add(afterSql(conditions, keys, query.after));
  const rows = connection.all<NodeRow & Record<`k${number}`, string | number | null>>(
    `SELECT node.record, ${keys.map((key, i) => `${key.sql} AS k${i}`).join(', ')}
     FROM node WHERE ${conditions.sql} ORDER BY ${orderSql(keys)} LIMIT ${query.first + 1}`,
    conditions.parameters,
  );
  return pageOf(rows, query.first, nodeOf as (row: NodeRow) => NodeRecord<L>, keys.length);
}

/** A page of rows whose last is dropped when it only tells that there are more. */
export function pageOf<Row, T>(rows: readonly Row[], first: number, itemOf: (row: Row) => T, keyCount: number): Page<T> {
  const kept = rows.slice(0, first);
  const keysOf = (row: Row): Keys =>
    Array.from({ length: keyCount }, (_, i) => (row as Record<string, string | number | null>)[`k${i}`] ?? null);
  return {
    items: kept.map(itemOf),
    cursors: kept.map((row) => cursorOf(keysOf(row))),
    hasNext: rows.length > first,
  };
}

function nodeOrder(conditions: Conditions, { order = { by: 'name' }, where }: NodeQuery<Label>): OrderKey[] {
  const descending = order.descending ?? false;
  const id = ascending('node.id');
  return [...ownKeys(conditions, order, where?.near, descending), id];
}

function ownKeys(
  conditions: Conditions,
  order: Order,
  near: { lat: number; lon: number } | undefined,
  descending: boolean,
): OrderKey[] {
  switch (order.by) {
    case 'name':
      return byName('node.sort', descending);
    case 'date':
      return [{ sql: 'node.date', descending, nullable: true }];
    case 'region':
      return [{ sql: 'node.region', descending, nullable: true }, ...byName('node.sort', false)];
    case 'distance':
      if (!near) throw badInput('To order by distance, say near which point.');
      return [{ sql: distanceSql(conditions, 'node', near), descending, nullable: true }];
    case 'from':
      throw badInput('Nodes have no "from" to order by.');
  }
}

export function count(connection: Connection, { label, where }: Pick<NodeQuery<Label>, 'label' | 'where'>): number {
  const conditions = new Conditions();
  addNodeConditions(conditions, label, where ?? {});
  const sql = `SELECT count(*) AS n FROM node WHERE ${conditions.sql}`;
  return connection.get<{ n: number }>(sql, conditions.parameters)?.n ?? 0;
}

/** Exact name first, then a name that begins so, then the rest: as `bySearchRank` has it. */
const SEARCH = `
SELECT node.record FROM words JOIN node ON node.n = words.rowid
WHERE words MATCH $match
  AND ($labels IS NULL OR node.label IN (SELECT value FROM json_each($labels)))
  AND ($listedOnly = 0 OR node.label <> 'Person' OR json_extract(node.record, '$.consent') = 'yes')
ORDER BY CASE
    WHEN node.called = $wanted OR node.called_short = $wanted THEN 0
    WHEN substr(node.called, 1, length($wanted)) = $wanted OR substr(node.called_short, 1, length($wanted)) = $wanted THEN 1
    ELSE 2
  END, node.sort, node.id
LIMIT $limit`;

export function search(connection: Connection, text: string, options: SearchOptions): NodeRecord[] {
  const { labels, first = 20, listedOnly = false } = options;
  checkFirst(first);
  const match = matchOf(text);
  if (match === undefined || first === 0) return [];
  return connection
    .all<NodeRow>(SEARCH, {
      match,
      wanted: wordsOf(text).join(' '),
      labels: labels ? JSON.stringify(labels) : null,
      listedOnly: Number(listedOnly),
      limit: first,
    })
    .map(nodeOf);
}
