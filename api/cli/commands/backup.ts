import { sayIfEmpty, type AddCommand } from '../command.ts';
import { Progress } from '../progress.ts';

const count = (value: number): string => value.toLocaleString('en-GB');

export const addBackup: AddCommand = (program, session) => {
  const { terminal, store } = session;
  program
    .command('backup')
    .summary('write everything, with its history, to a file')
    .description('Writes every record and the whole change log to one file, which "restore" reads.')
    .argument('<file>', 'the file, as kith-2026-11-22.backup.gz')
    .action(async (file: string) => {
      const { makeBackup } = await import('../../../graph/services/backup/make-backup.ts');
      await sayIfEmpty(session);
      const progress = new Progress(terminal);
      const { versions, records } = await makeBackup(await store(), file, {
        now: terminal.now(),
        progress: (done) => progress.show(`Backing up: ${count(done)} changes`),
      });
      progress.end();
      terminal.err(`Backed up ${count(versions)} writes with ${count(records)} changed records to ${file}.\n`);
    });
};

export const addRestore: AddCommand = (program, { terminal, store }) => {
  program
    .command('restore')
    .summary('bring a backup into an empty store')
    .description(
      'Brings a backup into an empty store, with its history. The file is checked whole before the first write. ' +
        'A restore that was cut off can be run again and goes on where it stopped.',
    )
    .argument('<file>', 'a file that "backup" wrote')
    .action(async (file: string) => {
      const { restoreBackup } = await import('../../../graph/services/backup/restore-backup.ts');
      const progress = new Progress(terminal);
      const { versions, records, already } = await restoreBackup(await store(), file, (done) =>
        progress.show(`Restoring: ${count(done.records)} of ${count(done.total)} changes`),
      );
      progress.end();
      const before = already > 0 ? `; ${count(already)} of them were there from before` : '';
      terminal.err(`Restored ${count(versions)} writes with ${count(records)} changed records from ${file}${before}.\n`);
    });
};
