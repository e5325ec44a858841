import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { badInput } from '../../model/kith-error.ts';
import type { Store } from '../../store/store.ts';
import { BACKUP_FORMAT, type BackupHead, type BackupRecord } from './backup-line.ts';

export interface BackupReport {
  readonly versions: number;
  readonly records: number;
}

const LINES_AT_ONCE = 500;

/**
 * Writes the whole change log of a store to a gzipped file, which appears under its name only once
 * it is complete and on the disk. @throws KithError BAD_INPUT where the file cannot be written.
 */
export async function makeBackup(
  store: Store,
  file: string,
  { now, progress }: { readonly now: Date; readonly progress?: (records: number) => void },
): Promise<BackupReport> {
  const report = { versions: 0, records: 0 };
  const unfinished = `${file}.unfinished`;
  try {
    const lines = Readable.from(chunks(backupLines(store, now, report, progress)));
    await pipeline(lines, createGzip(), createWriteStream(unfinished));
    const written = await open(unfinished, 'r+');
    await written.sync();
    await written.close();
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (isFileError(error)) throw badInput(`The backup cannot be written to ${file} (${error.code}).`);
    throw error;
  }
  return report;
}

async function* backupLines(
  store: Store,
  now: Date,
  report: { versions: number; records: number },
  progress?: (records: number) => void,
): AsyncGenerator<object> {
  yield { kith: 'backup', format: BACKUP_FORMAT, madeAt: now.toISOString() };
  let current = 0;
  for await (const change of store.changesSince(0, { until: await store.version() })) {
    const { version, at, by, why, record, before, after } = change;
    if (version !== current) {
      current = version;
      report.versions += 1;
      yield { version, at, by, why } satisfies BackupHead;
    }
    report.records += 1;
    yield { record, ...(before ? { before } : {}), ...(after ? { after } : {}) } satisfies BackupRecord;
    progress?.(report.records);
  }
  yield { end: true, ...report };
}

async function* chunks(lines: AsyncIterable<object>): AsyncGenerator<string> {
  let chunk: string[] = [];
  for await (const line of lines) {
    chunk.push(`${JSON.stringify(line)}\n`);
    if (chunk.length < LINES_AT_ONCE) continue;
    yield chunk.join('');
    chunk = [];
  }
  yield chunk.join('');
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string';
