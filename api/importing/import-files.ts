import { badInput } from '../../graph/model/kith-error.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { importTables } from '../../graph/imports/import-tables.ts';
import { readCsv } from '../../graph/imports/reading/read-csv.ts';
import { readXlsx } from '../../graph/imports/reading/read-xlsx.ts';
import { readTogether, type Reading } from '../../graph/imports/reading/reading.ts';
import { undoImport } from '../../graph/imports/undo-import.ts';
import { writtenNode, type Recorder } from '../../graph/services/recorder.ts';
import type { ImportFileInput, ImportRecordsInput, ImportReport } from './importing.ts';

const MOST_TOLD = 1_000;

/** Reads and imports files that came with a request. `examples` name people, so only stewards get them. */
export async function importFiles(
  recorder: Recorder,
  input: ImportRecordsInput,
  withExamples: boolean,
): Promise<ImportReport> {
  const { files, name } = input;
  const dryRun = input.dryRun ?? false;
  if (files.length === 0) throw badInput('Give at least one file to import.');
  const reading = readTogether(await Promise.all(files.map(readFile)));
  const report = await importTables(recorder.store, reading.tables, {
    by: recorder.by,
    now: new Date(),
    name: name ?? undefined,
    dryRun,
    readingFaults: reading.faults,
  });
  recorder.wrote?.();
  return {
    id: report.batch,
    dryRun,
    applied: !dryRun && report.faultCount === 0,
    changed: report.changed,
    files: report.files.map((file) => ({ ...file, examples: withExamples ? [...file.examples] : [] })),
    faultCount: report.faultCount,
    faults: report.faults.slice(0, MOST_TOLD),
    warnings: [...reading.warnings, ...report.warnings].slice(0, MOST_TOLD),
  };
}

function readFile({ name, text, base64 }: ImportFileInput): Promise<Reading> | Reading {
  if ((text === null || text === undefined) === (base64 === null || base64 === undefined)) {
    throw badInput(`Give either the text or the base64 of ${name}.`);
  }
  const bytes = Buffer.from(text ?? base64 ?? '', typeof text === 'string' ? 'utf8' : 'base64');
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending === 'csv') return readCsv(name, bytes);
  if (ending === 'xlsx') return readXlsx(name, bytes);
  throw badInput(`"${name}" must end in .csv or .xlsx.`);
}

/** Takes an import back. */
export async function undoBatch(recorder: Recorder, id: string, keepChanged: boolean): Promise<NodeRecord> {
  await undoImport(recorder.store, id, { by: recorder.by, now: new Date(), keepChanged });
  recorder.wrote?.();
  return writtenNode(recorder.store, id as NodeId);
}
