import type { AddCommand } from '../command.ts';
import { printTable, withOutputChoice, type OutputChoice } from '../table-output.ts';

export const addImports: AddCommand = (program, session) => {
  withOutputChoice(
    program
      .command('imports')
      .summary('list the imports so far')
      .description('Lists the imports so far, the latest first: what came in, when, by whom, and whether it was undone.'),
  ).action(async ({ csv, json }: OutputChoice) => {
    const { listImports } = await import('../../../graph/imports/list-imports.ts');
    const { batchName } = await import('../../../graph/imports/import-batch.ts');
    const batches = await listImports(await session.store());
    const lines = batches.map(({ id, name, at, by, rows, files, undone }) => ({
      id,
      name,
      at,
      by,
      records: rows,
      files: csv || json ? files.join(';') : batchName(files),
      undone,
    }));
    await printTable(session.terminal, ['id', 'name', 'at', 'by', 'records', 'files', 'undone'], lines, { csv, json });
    if (lines.length === 0) session.terminal.err('Nothing has been imported yet.\n');
  });
};
