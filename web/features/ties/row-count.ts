import type { Search } from '../../address/search.ts';
import { ROWS_A_TIME } from './use-ties.ts';

const MOST = 1_000;

/** How many rows of a long list are shown. */
export function rowsIn(search: Search): number {
  const rows = Math.round(Number(search['rows'] ?? ROWS_A_TIME));
  return rows >= ROWS_A_TIME && rows <= MOST ? rows : ROWS_A_TIME;
}

export const rowsOut = (rows: number): Search => ({ rows: rows <= ROWS_A_TIME ? undefined : String(Math.min(rows, MOST)) });
