import type { Fault } from '../../../graph/imports/fault.ts';
import type { ImportProgress, ImportReport } from '../../../graph/imports/import-tables.ts';
import { CommandFailed, type AddCommand, type Session } from '../command.ts';
import { Progress } from '../progress.ts';
import { printTable, withOutputChoice, type OutputChoice } from '../table-output.ts';
import type { Terminal } from '../terminal.ts';
import { BY, BY_OPTION } from '../who.ts';

interface ImportChoice extends OutputChoice {
  readonly dryRun?: boolean;
  readonly name?: string;
  readonly by: string;
}

export const addImport: AddCommand = (program, session) => {
  withOutputChoice(
    program
      .command('import')
      .summary('bring in spreadsheets, all or nothing')
      .description(
        'Brings in CSV or XLSX files, or all those of a folder. Every fault is told with its file, row and column, ' +
          'and where there is one, nothing is written. The same files again change nothing.',
      )
      .argument('<path...>', 'folders or files')
      .option('--dry-run', 'tell what would change and write nothing')
      .option('--name <text>', 'what to call the import (default: its files)')
      .option(BY_OPTION, 'who imports, for the change log', BY),
  ).action((paths: string[], choice: ImportChoice) => importPaths(paths, choice, session));
};

async function importPaths(paths: readonly string[], choice: ImportChoice, { terminal, store }: Session): Promise<void> {
  const { readFiles } = await import('../../../graph/imports/reading/read-files.ts');
  const { importTables } = await import('../../../graph/imports/import-tables.ts');
  const { stat } = await import('node:fs/promises');
  const { BadUse } = await import('../command.ts');
  for (const path of paths) {
    await stat(path).catch(() => {
      throw new BadUse(`There is no file or folder "${path}".`);
    });
  }
  const progress = new Progress(terminal);
  progress.show('Reading the files …');
  const reading = await readFiles(paths);
  const report = await importTables(await store(), reading.tables, {
    by: choice.by,
    now: terminal.now(),
    name: choice.name,
    dryRun: choice.dryRun,
    readingFaults: reading.faults,
    progress: (one) => progress.show(sayProgress(one)),
  });
  progress.end();
  for (const warning of [...reading.warnings, ...report.warnings]) terminal.err(`Warning: ${warning}\n`);
  if (report.faultCount > 0) return refuse(report, terminal);
  await printReport(report, choice, terminal);
}

const sayProgress = ({ step, file, done, total }: ImportProgress): string =>
  step === 'checking' ? `Checking ${file}: ${count(done)} of ${count(total)} rows` : `Writing: ${count(done)} of ${count(total)} records`;

async function refuse({ faults, faultCount }: ImportReport, terminal: Terminal): Promise<never> {
  const { sayFault } = await import('../../../graph/imports/fault.ts');
  terminal.err(faults.map((fault: Fault) => `${sayFault(fault)}\n`).join(''));
  if (faultCount > faults.length) terminal.err(`and ${count(faultCount - faults.length)} more faults.\n`);
  terminal.err('Nothing was imported.\n');
  throw new CommandFailed();
}

async function printReport(report: ImportReport, choice: ImportChoice, terminal: Terminal): Promise<void> {
  const lines = report.files.map(({ file, rows, added, changed, unchanged, removed }) => ({
    file,
    rows,
    new: added,
    changed,
    unchanged,
    removed,
  }));
  await printTable(terminal, ['file', 'rows', 'new', 'changed', 'unchanged', 'removed'], lines, choice);
  if (choice.dryRun) for (const line of examples(report)) terminal.err(`${line}\n`);
  terminal.err(`${conclusion(report, choice)}\n`);
}

// eslint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

const examples = ({ files }: ImportReport): string[] =>
  files.flatMap(({ file, examples: said }) => said.map((example) => oneLine(`${file}: ${example}`)));

function conclusion({ changed, batch }: ImportReport, { dryRun }: ImportChoice): string {
  if (changed === 0) return 'Everything is so already; nothing changes.';
  const records = `${count(changed)} ${changed === 1 ? 'record' : 'records'}`;
  return dryRun ? `A dry run: ${records} would change; nothing was written.` : `Imported ${records} as ${batch}. The command "undo ${batch}" takes them back.`;
}

const count = (value: number): string => value.toLocaleString('en-GB');
