import { parseCursor } from '../cursor.ts';
import { UNLISTED } from '../search-text.ts';
import type { Conditions } from './conditions.ts';

/** One value an order goes by. What is NULL comes last, whichever the direction. */
export interface OrderKey {
  readonly sql: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

export const ascending = (sql: string): OrderKey => ({ sql, descending: false, nullable: false });

/** By name either way, those who may not be listed last. */
export const byName = (sort: string, descending: boolean): OrderKey[] =>
  descending
    ? [ascending(`(${sort} >= '${UNLISTED}')`), { ...ascending(sort), descending }]
    : [ascending(sort)];

export const orderSql = (keys: readonly OrderKey[]): string =>
  keys
    .map(({ sql, descending, nullable }) => `${sql}${descending ? ' DESC' : ''}${nullable ? ' NULLS LAST' : ''}`)
    .join(', ');

/** True of the rows that come after a cursor's, however many were inserted since. */
export function afterSql(conditions: Conditions, keys: readonly OrderKey[], cursor: string): string {
  const values = parseCursor(cursor, keys.length);
  if (keys.every((key) => !key.descending && !key.nullable)) {
    return `(${keys.map((key) => key.sql).join(', ')}) > (${values.map((value) => conditions.value(value)).join(', ')})`;
  }
  return keys.reduceRight((later, key, i) => {
    const value = values[i] ?? null;
    const rest = later === '' ? '0' : later;
    if (value === null) return `(${key.sql} IS NULL AND ${rest})`;
    const name = conditions.value(value);
    const beyond = `${key.sql} ${key.descending ? '<' : '>'} ${name}${key.nullable ? ` OR ${key.sql} IS NULL` : ''}`;
    return `(${beyond} OR (${key.sql} = ${name} AND ${rest}))`;
  }, '');
}
