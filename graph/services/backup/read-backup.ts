import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { badInput, type KithError } from '../../model/kith-error.ts';
import { BACKUP_FORMAT, backupLine, type BackupHead, type BackupRecord, type Closing } from './backup-line.ts';

/** One write as the backup holds it. */
export interface BackupVersion {
  readonly head: BackupHead;
  readonly rows: readonly BackupRecord[];
}

/**
 * Reads a backup version by version, and is done only when the closing line agrees with what was read.
 * @throws KithError BAD_INPUT for a file that is none, is cut off, broken or from a newer Kith.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupVersion> {
  const counted = { versions: 0, records: 0 };
  let open: { head: BackupHead; rows: BackupRecord[] } | undefined;
  let closing: Closing | undefined;
  let number = 0;
  for await (const text of linesOf(file)) {
    number += 1;
    const line = backupLine(text);
    if (!line || closing || (number === 1) !== 'opening' in line) throw broken(file, number);
    if ('opening' in line) checkFormat(file, line.opening.format);
    if ('row' in line) {
      if (!open) throw broken(file, number);
      open.rows.push(line.row);
      counted.records += 1;
    }
    if ('head' in line) {
      if (open && open.head.version >= line.head.version) throw broken(file, number);
      if (open) yield open;
      open = { head: line.head, rows: [] };
      counted.versions += 1;
    }
    if ('closing' in line) closing = line.closing;
  }
  if (!closing) throw cutOff(file);
  if (closing.versions !== counted.versions || closing.records !== counted.records) throw cutOff(file);
  if (open) yield open;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  // `pipe` does not hand errors on.
  source.on('error', (error) => unzipped.destroy(error));
  source.pipe(unzipped).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of unzipped as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw readingError(file, error as NodeJS.ErrnoException);
  } finally {
    source.destroy();
  }
  if (rest !== '') yield rest;
}

function readingError(file: string, { code }: NodeJS.ErrnoException): KithError {
  if (code === 'ENOENT') return badInput(`There is no file "${file}".`);
  if (code === 'Z_BUF_ERROR') return cutOff(file);
  if (code?.startsWith('Z_')) return badInput(`${file} is not a backup of Kith, or it is damaged.`);
  return badInput(`${file} cannot be read (${code ?? 'unknown'}).`);
}

function checkFormat(file: string, format: number): void {
  if (format === BACKUP_FORMAT) return;
  throw badInput(`${file} is a backup of format ${format}; this Kith reads format ${BACKUP_FORMAT}. Restore it with the Kith that made it.`);
}

const broken = (file: string, line: number) =>
  badInput(line === 1 ? `${file} is not a backup of Kith.` : `${file} is damaged: its line ${line} cannot be read.`);
const cutOff = (file: string) => badInput(`${file} is cut off: its end is missing. Nothing of it was restored.`);
