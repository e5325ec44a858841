import { importTables, type ImportProgress } from '../graph/imports/import-tables.ts';
import { listImports } from '../graph/imports/list-imports.ts';
import { undoImport } from '../graph/imports/undo-import.ts';
import { conflict, notFound } from '../graph/model/kith-error.ts';
import type { SourceTable } from '../graph/imports/source-table.ts';
import type { NodeId } from '../graph/model/node-id.ts';
import type { RecordId } from '../graph/model/relations.ts';
import type { Store } from '../graph/store/store.ts';
import { demoTables } from './demo-tables.ts';

export const DEMO_NAME = 'Demo programme';

export interface LoadDemoOptions {
  readonly now: Date;
  /** Who loads it, for the change log. Default "Kith". */
  readonly by?: string | undefined;
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
}

export interface LoadedDemo {
  readonly batch: NodeId;
  /** 0 when it was there already. */
  readonly changed: number;
}

/** The import that brought the demo programme, while it stands. */
export async function demoBatch(store: Store): Promise<NodeId | undefined> {
  const batches = await listImports(store);
  return batches.find(({ name, undone }) => name === DEMO_NAME && undone === undefined)?.id;
}

/**
 * Brings the demo programme in by the way every import goes, in one write: a load that is cut off
 * leaves nothing behind. A demo that is there already is left as it is.
 * @throws KithError CONFLICT when the store holds records of its own that the demo would overwrite.
 */
export async function loadDemo(store: Store, { now, by = 'Kith', progress }: LoadDemoOptions): Promise<LoadedDemo> {
  const loaded = await demoBatch(store);
  if (loaded) return { batch: loaded, changed: 0 };
  const tables = demoTables();
  if ((await store.version()) > 0) await refuseToOverwrite(store, tables, now);
  const report = await importTables(store, tables, { by, now, name: DEMO_NAME, progress });
  if (!report.batch) throw conflict(report.faults[0]?.message ?? 'The store holds every record of the demo programme as its own.');
  return { batch: report.batch, changed: report.changed };
}

async function refuseToOverwrite(store: Store, tables: readonly SourceTable[], now: Date): Promise<void> {
  const { altered } = await importTables(store, tables, { by: DEMO_NAME, now, dryRun: true });
  const [first] = altered.first;
  if (!first) return;
  const others = altered.count === 1 ? '' : ` and ${altered.count - 1} more`;
  throw conflict(`The demo programme would overwrite records that are here: ${first}${others}. Load it into an empty store.`);
}

export interface RemovedDemo {
  readonly removed: number;
  /** What people changed since, and what other records need. */
  readonly kept: readonly RecordId[];
}

/**
 * Takes the demo programme out: all that came with it goes, but for what people changed since and
 * what other records now need. @throws KithError NOT_FOUND when it is not there.
 */
export async function removeDemo(store: Store, { now, by = 'Kith' }: Omit<LoadDemoOptions, 'progress'>): Promise<RemovedDemo> {
  const batch = await demoBatch(store);
  if (!batch) throw notFound('The demo programme is not in this store.');
  const { undone, kept } = await undoImport(store, batch, { by, now, keepChanged: true });
  return { removed: undone, kept };
}
