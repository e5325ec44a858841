import type { SourceRow, SourceTable } from '../source-table.ts';

/** False for the rows of nothing but commas that spreadsheets leave behind. */
export const holdsAnything = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** The first row is the header, the others are what it heads. */
export function sourceTable(file: string, [header, ...rows]: readonly SourceRow[]): SourceTable {
  return { file, columns: header?.cells ?? [], rows };
}
