import { listedWithMore } from '../texts/lists.ts';

/** More areas than these are not named one by one. */
const NAMED = 3;

/** Where somebody stands, by the names of their areas; undefined for nowhere. */
export const whereOf = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : listedWithMore(names.slice(0, NAMED), names.length - NAMED);
