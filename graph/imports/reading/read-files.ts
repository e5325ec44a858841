import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { badInput } from '../../model/kith-error.ts';
import type { Fault } from '../fault.ts';
import { isTableName, TABLE_NAMES, tableNameOf } from '../table-name.ts';
import { readCsv } from './read-csv.ts';
import { NO_IMPORT_SHEET, readXlsx } from './read-xlsx.ts';
import { nothingRead, readTogether, type Reading } from './reading.ts';

/**
 * Reads import files, and every import file of each folder, given by their paths.
 * @throws KithError BAD_INPUT for a path where there is nothing to read.
 */
export async function readFiles(paths: readonly string[]): Promise<Reading> {
  const readings: Reading[] = [];
  for (const path of paths) readings.push(await readPath(path));
  return readTogether(readings);
}

async function readPath(path: string): Promise<Reading> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw badInput(`There is no file or folder "${path}".`);
  return found.isDirectory() ? readFolder(path) : readFileAt(path);
}

async function readFolder(folder: string): Promise<Reading> {
  const all = await readdir(folder).catch((cause: NodeJS.ErrnoException) => cause);
  if (all instanceof Error) return faulty({ file: folder, message: `The folder cannot be read (${all.code ?? all.name}).` });
  const names = all.filter(isSpreadsheet).sort();
  const readings: Reading[] = [];
  for (const name of names) readings.push(await readFileOfFolder(folder, name));
  const reading = readTogether(readings);
  const empty = reading.tables.length === 0 && reading.faults.length === 0;
  return empty ? { ...reading, faults: [emptyFolder(folder)] } : reading;
}

/** What else lies in the folder is left out with a warning; named on its own it would be a fault. */
async function readFileOfFolder(folder: string, name: string): Promise<Reading> {
  const leftOut = (why: string): Reading => ({ ...nothingRead(), warnings: [`${name}: ${why}; it was left out.`] });
  const isWorkbook = extname(name).toLowerCase() === '.xlsx';
  if (!isWorkbook && !isTableName(tableNameOf(name))) return leftOut('this is not the name of an import file');
  const reading = await readFileAt(join(folder, name));
  const hasNothing = reading.faults.some(({ message }) => message === NO_IMPORT_SHEET);
  return hasNothing ? leftOut('neither the workbook nor a sheet of it is named as an import file') : reading;
}

// Office programs leave a `~$people.xlsx` beside a workbook that is open.
const isSpreadsheet = (name: string): boolean => /\.(csv|xlsx)$/i.test(name) && !/^(~\$|\.)/.test(name);

const emptyFolder = (folder: string): Fault => ({
  file: folder,
  message: `This folder holds no import file. Import files are ${TABLE_NAMES.map((name) => `${name}.csv`).join(', ')}.`,
});

async function readFileAt(path: string): Promise<Reading> {
  const file = basename(path);
  const ending = extname(file).toLowerCase();
  if (ending !== '.csv' && ending !== '.xlsx') {
    return faulty({ file, message: 'Import files end in .csv or .xlsx.' });
  }
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => cause);
  if (bytes instanceof Error) return faulty({ file, message: `The file cannot be read (${bytes.code ?? bytes.name}).` });
  return ending === '.csv' ? readCsv(file, bytes) : readXlsx(file, bytes);
}

const faulty = (fault: Fault): Reading => ({ ...nothingRead(), faults: [fault] });
