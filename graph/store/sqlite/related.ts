import { badInput } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import { checkNodeField, checkRelationField, otherLabels } from '../known-fields.ts';
import type { Page, Related, RelatedQuery } from '../store.ts';
import { atCondition, Conditions, fieldCondition, nodeColumn, relationColumn } from './conditions.ts';
import type { Connection } from './connection.ts';
import { checkFirst, pageOf } from './find.ts';
import { afterSql, ascending, orderSql, type OrderKey } from './keyset.ts';
import { nodeOf, RELATION_COLUMNS, relationOf, type NodeRow, type RelationRow } from './rows.ts';

type RelatedRow = RelationRow & NodeRow & { readonly i: number };

const RELATION_ID = `r.kind || '|' || s.id || '|' || e.id || '|' || r."from" || '|' || r.qualifier`;

/** How the given node meets its relations, and which column leads to the other end. */
const MEETING = {
  out: [['start', 'r."end"']],
  in: [['"end"', 'r.start']],
  via: [['via', 'r.start']],
  both: [
    ['start', 'r."end"'],
    ['"end"', 'r.start'],
  ],
} as const;

/** One statement for all nodes: their relations, numbered within each node, cut after `first`. */
export function related(connection: Connection, ids: readonly NodeId[], query: RelatedQuery): Page<Related>[] {
  checkFirst(query.first);
  if (ids.length === 0) return [];
  const conditions = relationConditions(query);
  const keys = relatedOrder(query);
  if (query.after !== undefined) conditions.add(afterSql(conditions, keys, query.after));
  const sql = `
    WITH met AS (${metSql(query)}),
    ranked AS (
      SELECT met.i, ${RELATION_COLUMNS}, o.record, ${keys.map((key, i) => `${key.sql} AS k${i}`).join(', ')},
        row_number() OVER (PARTITION BY met.i ORDER BY ${orderSql(keys)}) AS place
      ${JOINS} WHERE ${conditions.sql}
    )
    SELECT * FROM ranked WHERE place <= $limit ORDER BY i, place`;
  const rows = connection.all<RelatedRow>(sql, {
    ...conditions.parameters,
    ids: JSON.stringify(ids),
    kind: query.kind,
    limit: query.first + 1,
  });
  const rowsOf: RelatedRow[][] = ids.map(() => []);
  for (const row of rows) rowsOf[row.i]?.push(row);
  const item = (row: RelatedRow): Related => ({ relation: relationOf(row), node: nodeOf(row) });
  return rowsOf.map((own) => pageOf(own, query.first, item, keys.length));
}

export function countRelated(connection: Connection, ids: readonly NodeId[], query: RelatedQuery): number[] {
  if (ids.length === 0) return [];
  const conditions = relationConditions(query);
  const sql = `
    WITH met AS (${metSql(query)})
    SELECT met.i, count(*) AS n ${JOINS} WHERE ${conditions.sql} GROUP BY met.i`;
  const counts = ids.map(() => 0);
  const parameters = { ...conditions.parameters, ids: JSON.stringify(ids), kind: query.kind };
  for (const { i, n } of connection.all<{ i: number; n: number }>(sql, parameters)) counts[i] = n;
  return counts;
}

const JOINS = `
  FROM met
  CROSS JOIN relation r ON r.r = met.r
  CROSS JOIN node o ON o.n = met.other
  CROSS JOIN node s ON s.n = r.start
  CROSS JOIN node e ON e.n = r."end"
  LEFT JOIN node v ON v.n = r.via`;

const metSql = ({ direction }: RelatedQuery): string =>
  MEETING[direction]
    .map(
      ([own, other]) => `
        SELECT given.key AS i, r.r, ${other} AS other
        FROM json_each($ids) given
        CROSS JOIN node own ON own.id = given.value
        CROSS JOIN relation r ON r.${own} = own.n AND r.kind = $kind`,
    )
    .join(' UNION ALL ');

function relationConditions(query: RelatedQuery): Conditions {
  const conditions = new Conditions();
  if (query.at !== undefined) conditions.add(atCondition(conditions, 'r', query.at));
  for (const [field, condition] of Object.entries(query.fields ?? {})) {
    checkRelationField(query.kind, field);
    conditions.add(fieldCondition(conditions, relationColumn('r', query.kind, field), condition));
  }
  for (const [field, condition] of Object.entries(query.other ?? {})) {
    checkNodeField(otherLabels(query.kind, query.direction), field);
    conditions.add(fieldCondition(conditions, nodeColumn('o', field), condition));
  }
  return conditions;
}

function relatedOrder({ order = { by: 'name' } }: RelatedQuery): OrderKey[] {
  const descending = order.descending ?? false;
  const id = ascending(RELATION_ID);
  switch (order.by) {
    case 'name':
      return [{ ...ascending('o.sort'), descending }, id];
    case 'date':
      return [{ sql: 'o.date', descending, nullable: true }, id];
    case 'region':
      return [{ sql: 'o.region', descending, nullable: true }, ascending('o.sort'), id];
    case 'from':
      return [{ sql: `nullif(r."from", '')`, descending, nullable: true }, id];
    case 'distance':
      throw badInput('Related nodes cannot be ordered by distance.');
  }
}
