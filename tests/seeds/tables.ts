import type { SourceTable } from '../../graph/imports/source-table.ts';

export type Row = Readonly<Record<string, string>>;

/** The rows of one table by the names of its columns. */
export function rowsOf(tables: readonly SourceTable[], file: string): Row[] {
  const table = tables.find((one) => one.file === file);
  if (!table) throw new Error(`There is no ${file}.`);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map((column, i) => [column, cells[i] ?? ''])),
  );
}

export const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

export function grouped(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
