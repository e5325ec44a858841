import type { AddCommand } from '../command.ts';
import { BY, BY_OPTION } from '../who.ts';

export const addUndo: AddCommand = (program, { terminal, store }) => {
  program
    .command('undo')
    .summary('take an import back')
    .description(
      'Takes an import back: every record is again as it was before. Refused, naming them, when records were changed ' +
        'or used since. The command "imports" lists the imports.',
    )
    .argument('<batch>', 'id of the import, as import:2026-11-22-people')
    .option(BY_OPTION, 'who undoes it, for the change log', BY)
    .action(async (batch: string, { by }: { by: string }) => {
      const { undoImport } = await import('../../../graph/imports/undo-import.ts');
      const { nodeId } = await import('../../../graph/model/node-id.ts');
      const id = nodeId('ImportBatch', batch);
      const { undone } = await undoImport(await store(), id, { by, now: terminal.now() });
      const records = undone === 1 ? '1 record is as it was' : `${undone.toLocaleString('en-GB')} records are as they were`;
      terminal.err(`Undone ${id}: ${records} before.\n`);
    });
};
