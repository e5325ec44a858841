import { conflict, KithError } from '../model/kith-error.ts';
import type { Change } from '../model/change.ts';
import type { NodeId } from '../model/node-id.ts';
import type { RecordId } from '../model/relations.ts';
import type { Store } from '../store/store.ts';
import { FaultList, type Fault } from './fault.ts';
import { headerOf } from './header.ts';
import { batchName, batchNode, newBatchId } from './import-batch.ts';
import { KnownIds } from './known-ids.ts';
import { checkMemberships } from './planning/check-memberships.ts';
import { checkTopics } from './planning/check-topics.ts';
import { planFile } from './planning/plan-file.ts';
import { Plan, type FilePlan } from './planning/plan.ts';
import { StoredRecords } from './planning/stored-records.ts';
import { RowReader } from './row-reader.ts';
import type { SourceTable } from './source-table.ts';
import { isTableName, TABLE_NAMES, tableNameOf } from './table-name.ts';
import { importTableOf } from './tables/all-tables.ts';

export interface ImportOptions {
  /** Who imports, for the change log. */
  readonly by: string;
  readonly now: Date;
  /** Default: the files' names. */
  readonly name?: string | undefined;
  /** Plans and checks everything and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** What was wrong already when the files were read: then nothing is written, but the rest is checked. */
  readonly readingFaults?: readonly Fault[] | undefined;
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
}

export interface ImportProgress {
  readonly step: 'checking' | 'writing';
  /** The file being checked. */
  readonly file?: string | undefined;
  /** Rows or records. */
  readonly done: number;
  readonly total: number;
}

export interface ImportReport {
  /** The first faults; when there is any, nothing was written. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly warnings: readonly string[];
  readonly files: readonly FilePlan[];
  /** Records that differ, or would. */
  readonly changed: number;
  /** Those of them that were in the store before, counted, with the first few. */
  readonly altered: { readonly count: number; readonly first: readonly RecordId[] };
  /** The import as recorded; undefined where nothing was written. */
  readonly batch?: NodeId | undefined;
}

/** Every time somebody overtakes an import, they got on; so many at once are served before it gives up. */
const REPLANS = 12;
const WRITES_PER_PROGRESS = 5_000;

/**
 * Brings tables of records into the store: all of them or, where anything is wrong, nothing. What is
 * there already stays as it is, and where nothing would change nothing is written.
 * @throws KithError CONFLICT when others keep writing meanwhile, UNAVAILABLE.
 */
export async function importTables(
  store: Store,
  tables: readonly SourceTable[],
  options: ImportOptions,
): Promise<ImportReport> {
  for (let attempt = 1; ; attempt += 1) {
    const version = await store.version();
    const { plan, faults, warnings } = await planImport(store, tables, version, options);
    const { files, changed, altered } = plan;
    const report = { faults: faults.kept, faultCount: faults.count, warnings, files, changed, altered };
    if (faults.count > 0 || options.dryRun || changed === 0) return report;
    try {
      return { ...report, batch: await writePlan(store, plan, version, tables, options) };
    } catch (error) {
      const overtaken = error instanceof KithError && error.code === 'CONFLICT' && (await store.version()) !== version;
      if (!overtaken) throw error;
      if (attempt === REPLANS) throw conflict('Others keep writing to the store, so nothing was imported. Try again in a minute.');
    }
  }
}

async function planImport(store: Store, tables: readonly SourceTable[], version: number, options: ImportOptions) {
  const faults = new FaultList();
  const warnings: string[] = [];
  const ids = new KnownIds();
  for (const fault of options.readingFaults ?? []) {
    faults.add(fault);
    trustIdsOf(fault.file, ids);
  }
  const readers = readersOf(tables, ids, faults, warnings);
  for (const { reader } of readers) reader.noteReferences(ids);
  await ids.lookUp(store);
  const plan = new Plan();
  const stored = new StoredRecords(store, version === 0);
  for (const { source, reader } of readers) {
    const progress = (done: number) =>
      options.progress?.({ step: 'checking', file: source.file, done, total: source.rows.length });
    await planFile({ source, reader, ids, stored, plan, faults, warnings, progress });
  }
  await checkMemberships(plan, stored, faults);
  const topics = readers.find(({ reader }) => reader.table.name === 'topics');
  if (topics) await checkTopics(plan, stored, topics.source.file, faults);
  return { plan, faults, warnings };
}

/** A reader for every file whose header is in order, in the order in which records build on each other. */
function readersOf(tables: readonly SourceTable[], ids: KnownIds, faults: FaultList, warnings: string[]) {
  const readers: { source: SourceTable; reader: RowReader }[] = [];
  const seen = new Set<string>();
  const rank = ({ file }: SourceTable) => (TABLE_NAMES as readonly string[]).indexOf(tableNameOf(file));
  for (const source of [...tables].sort((a, b) => rank(a) - rank(b))) {
    const name = tableNameOf(source.file);
    if (!isTableName(name)) {
      const message = `This is not the name of an import file. Import files are called ${TABLE_NAMES.join(', ')}.`;
      faults.add({ file: source.file, message });
      continue;
    }
    if (seen.has(name)) faults.add({ file: source.file, message: `There is more than one table of ${name}. Import them one after the other.` });
    seen.add(name);
    const table = importTableOf(name);
    const header = headerOf(source, table);
    for (const fault of header.faults) faults.add(fault);
    warnings.push(...header.warnings);
    const reader = new RowReader(source, table, header);
    if (header.faults.length === 0) readers.push({ source, reader });
    else trustIdsOf(source.file, ids);
    reader.ownIds(ids, faults);
  }
  return readers;
}

/** One fault should be one line: what names the records of a broken file is not told that there are none. */
function trustIdsOf(file: string, ids: KnownIds): void {
  const name = tableNameOf(file);
  if (!isTableName(name)) return;
  for (const { reader } of importTableOf(name).columns.values()) if (reader.own) ids.trust(reader.own);
}

async function writePlan(
  store: Store,
  plan: Plan,
  version: number,
  tables: readonly SourceTable[],
  { by, now, name, progress }: ImportOptions,
): Promise<NodeId> {
  const files = tables.map(({ file }) => file);
  const called = name ?? batchName(files);
  const id = await newBatchId(store, called, now);
  const batch = batchNode({ id, name: called, by, now, files, changed: plan.changed });
  const changes = counted(plan, { node: batch }, (done) => progress?.({ step: 'writing', done, total: plan.changed }));
  await store.write(changes, by, `Import ${called}`, { ifVersion: version });
  return id;
}

function* counted(plan: Plan, batch: Change, progress: (done: number) => void): Generator<Change> {
  yield batch;
  let done = 0;
  for (const change of plan.changes()) {
    yield change;
    done += 1;
    if (done % WRITES_PER_PROGRESS === 0 || done === plan.changed) progress(done);
  }
}
