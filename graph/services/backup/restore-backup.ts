import { sameRecord, type Change } from '../../model/change.ts';
import { conflict } from '../../model/kith-error.ts';
import type { NodePatch } from '../../model/nodes.ts';
import { isRelationId, type RelationPatch } from '../../model/relations.ts';
import type { LoggedChange, Store } from '../../store/store.ts';
import type { BackupRecord } from './backup-line.ts';
import { readBackup, type BackupVersion } from './read-backup.ts';

export interface RestoreReport {
  readonly versions: number;
  readonly records: number;
  /** Versions that an earlier, cut-off restore of the same backup had brought already. */
  readonly already: number;
}

/**
 * Writes a backup into an empty store, version by version with its times and reasons. The whole file
 * is read once before the first write. A restore that was cut off is gone on with: a store that
 * holds the beginning of this very backup, and nothing else, counts as one.
 * @throws KithError BAD_INPUT for a file that cannot be restored, CONFLICT for a store with other records.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  progress?: (done: { readonly records: number; readonly total: number }) => void,
): Promise<RestoreReport> {
  const total = await checkBackup(file);
  const already = await versionsAlready(store, file);
  let version = await store.version();
  let place = 0;
  let records = 0;
  for await (const { head, rows } of readBackup(file)) {
    place += 1;
    records += rows.length;
    if (place <= already) continue;
    const written = await store.write(changesOf(rows), head.by, head.why, { at: head.at, ifVersion: version });
    version = written.version;
    progress?.({ records, total });
  }
  return { versions: place, records, already };
}

async function checkBackup(file: string): Promise<number> {
  let records = 0;
  for await (const { rows } of readBackup(file)) records += rows.length;
  return records;
}

/** How many versions of the backup the store begins with. @throws KithError CONFLICT when it holds anything else. */
async function versionsAlready(store: Store, file: string): Promise<number> {
  if ((await store.version()) === 0) return 0;
  const log = store.changesSince(0)[Symbol.asyncIterator]();
  let next = await log.next();
  let versions = 0;
  for await (const version of readBackup(file)) {
    if (next.done) break;
    const number: number = next.value.version;
    for (const row of version.rows) {
      if (next.done || next.value.version !== number || !isRow(next.value, version, row)) throw holdsOthers(file);
      next = await log.next();
    }
    versions += 1;
  }
  if (!next.done) throw holdsOthers(file);
  return versions;
}

const isRow = (logged: LoggedChange, { head }: BackupVersion, row: BackupRecord): boolean =>
  logged.at === head.at &&
  logged.by === head.by &&
  logged.why === head.why &&
  logged.record === row.record &&
  sameRecord(logged.before, row.before) &&
  sameRecord(logged.after, row.after);

const holdsOthers = (file: string) =>
  conflict(`The store holds records that are not from ${file}. Restore into an empty store: name another folder with --data.`);

function* changesOf(rows: readonly BackupRecord[]): Generator<Change> {
  for (const { record, before, after } of rows) {
    if (after) yield put(before, after);
    else if (before) yield { remove: record };
  }
}

/** The record as it was after the write: its fields set, those it had lost taken away. */
function put(before: BackupRecord['before'], after: NonNullable<BackupRecord['after']>): Change {
  const gone = Object.keys(before ?? {}).filter((field) => !(field in after));
  const patch = { ...after, ...Object.fromEntries(gone.map((field) => [field, null])) };
  // The records of a backup were a store's own, so their fields are those of a patch.
  return isRelationId(after.id)
    ? { relation: { ...patch, id: undefined } as unknown as RelationPatch }
    : { node: patch as unknown as NodePatch };
}
