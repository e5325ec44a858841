import { cursorOf, parseCursor, type Keys } from '../cursor.ts';
import { UNLISTED } from '../search-text.ts';
import type { Page } from '../store.ts';
import type { Conditions } from './conditions.ts';

/** One value an order goes by. What is null comes last, whichever the direction. */
export interface OrderKey {
  readonly text: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

export const ascending = (text: string): OrderKey => ({ text, descending: false, nullable: false });

/** By name either way, those who may not be listed last. */
export const byName = (sort: string, descending: boolean): OrderKey[] =>
  descending
    ? [ascending(`CASE WHEN ${sort} STARTS WITH '${UNLISTED}' THEN 1 ELSE 0 END`), { ...ascending(sort), descending }]
    : [ascending(sort)];

/**
 * Neo4j puts null last going up and first going down. It compares text by code point, as SQLite does;
 * JavaScript's `<` differs from both only for characters beyond U+FFFF.
 */
export const orderText = (keys: readonly OrderKey[]): string =>
  keys
    .map(({ text, descending, nullable }) =>
      descending ? `${nullable ? `${text} IS NULL, ` : ''}${text} DESC` : text,
    )
    .join(', ');

/** True of what comes after a cursor, however much was inserted since. */
export function afterCondition(conditions: Conditions, keys: readonly OrderKey[], cursor: string): string {
  const values = parseCursor(cursor, keys.length);
  return keys.reduceRight((later, { text, descending, nullable }, i) => {
    const value = values[i] ?? null;
    if (value === null) return `${text} IS NULL AND ${later}`;
    const name = conditions.value(value);
    const beyond = `${text} ${descending ? '<' : '>'} ${name}`;
    // The bound said once for all is what lets an index begin at the cursor.
    if (!nullable) return `${text} ${descending ? '<=' : '>='} ${name} AND (${beyond} OR ${later})`;
    return `(${text} IS NULL OR ${beyond} OR (${text} = ${name} AND ${later}))`;
  }, 'false');
}

/** A page of rows whose last is dropped when it only tells that there are more. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  first: number,
  itemOf: (row: Row) => T,
  keysOf: (row: Row) => Keys,
): Page<T> {
  const kept = rows.slice(0, first);
  return {
    items: kept.map(itemOf),
    cursors: kept.map((row) => cursorOf(keysOf(row))),
    hasNext: rows.length > first,
  };
}
