import { badInput } from '../model/kith-error.ts';

/** Where a page ended: the values its order goes by, the last one unique. */
export type Keys = readonly (string | number | null)[];

export const cursorOf = (keys: Keys): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The unique value that a cursor of any order ends with; empty for text that is no cursor. */
export function lastKey(cursor: string): string {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const last: unknown = Array.isArray(keys) ? keys.at(-1) : undefined;
    return typeof last === 'string' ? last : '';
  } catch {
    return '';
  }
}

/** @throws KithError BAD_INPUT for text that is no cursor of an order with `size` values. */
export function parseCursor(cursor: string, size: number): Keys {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(keys) &&
      keys.length === size &&
      keys.every((key) => key === null || typeof key === 'string' || Number.isFinite(key)) &&
      typeof keys.at(-1) === 'string' &&
      cursorOf(keys as Keys) === cursor
    ) {
      return keys as Keys;
    }
  } catch {
    // falls through to the same words
  }
  throw badInput(`"${cursor.slice(0, 100)}" is not a cursor of this list. Use an endCursor it gave you.`);
}
