import { importTables, type ImportOptions, type ImportReport } from '../../../graph/imports/import-tables.ts';
import { sayFault } from '../../../graph/imports/fault.ts';
import { readCsv } from '../../../graph/imports/reading/read-csv.ts';
import { readTogether } from '../../../graph/imports/reading/reading.ts';
import type { Store } from '../../../graph/store/store.ts';

/** Import files by name, as text or, for other encodings, bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const NOON = new Date('2026-11-22T12:00:00Z');

/** Imports files as the command line does. */
export async function importFiles(store: Store, files: Files, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const reading = readTogether(Object.entries(files).map(([file, content]) => readCsv(file, bytes(content))));
  const report = await importTables(store, reading.tables, {
    by: 'steward',
    now: NOON,
    readingFaults: reading.faults,
    ...options,
  });
  return { ...report, warnings: [...reading.warnings, ...report.warnings] };
}

/** The lines somebody would read who imported these files. */
export async function faultsOf(store: Store, files: Files): Promise<string[]> {
  const { faults } = await importFiles(store, files);
  return faults.map(sayFault);
}

/** Imports files that must be in order. */
export async function imported(store: Store, files: Files): Promise<ImportReport> {
  const report = await importFiles(store, files);
  if (report.faultCount > 0) throw new Error(report.faults.map(sayFault).join('\n'));
  return report;
}

/** Everything in a store, sorted, to compare two states of it. */
export async function contents(store: Store): Promise<unknown[]> {
  const latest = new Map<string, unknown>();
  for await (const { record, after } of store.changesSince(0)) {
    if (after) latest.set(record, after);
    else latest.delete(record);
  }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
