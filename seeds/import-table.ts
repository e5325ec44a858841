import type { SourceTable } from '../graph/imports/source-table.ts';
import { IMPORT_COLUMNS, type ImportName, type ImportRow } from './import-columns.ts';

/** Rows of one import file as the importer reads them; line 1 is the header. */
export function importTable<N extends ImportName>(name: N, rows: readonly ImportRow<N>[]): SourceTable {
  const columns: readonly string[] = [...IMPORT_COLUMNS[name], 'provenance', 'source'];
  return {
    file: `${name}.csv`,
    columns,
    rows: rows.map((row, i) => ({
      line: i + 2,
      cells: columns.map((column) => (row as Record<string, string | undefined>)[column] ?? ''),
    })),
  };
}
