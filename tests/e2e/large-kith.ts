import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTables } from '../../graph/imports/import-tables.ts';
import { readFiles } from '../../graph/imports/reading/read-files.ts';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { LARGE_DAY, writeLargeProgramme } from '../bench/large-programme.ts';

/** The map of 5,000 people with some 30,000 living ties. */
export const LARGE_MAP = `/map?level=people&at=${LARGE_DAY}`;

/** Imports a programme of 5,000 people into the embedded store of a folder. */
export async function fillLarge(folder: string): Promise<void> {
  const files = mkdtempSync(join(tmpdir(), 'kith-large-'));
  writeLargeProgramme(files);
  const store = await openSqliteStore({ folder });
  const { tables, faults } = await readFiles([files]);
  const { faultCount } = await importTables(store, tables, { by: 'Test', now: new Date(), readingFaults: faults });
  await store.close();
  rmSync(files, { recursive: true });
  if (faultCount > 0) throw new Error(`The large programme has ${faultCount} faults.`);
}
