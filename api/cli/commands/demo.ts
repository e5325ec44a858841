import type { AddCommand } from '../command.ts';
import { Progress } from '../progress.ts';
import { BY, BY_OPTION } from '../who.ts';

const count = (value: number): string => value.toLocaleString('en-GB');
const NAMED = 20;

export const addDemo: AddCommand = (program, { terminal, store }) => {
  const demo = program
    .command('demo')
    .summary('load or remove the demo programme')
    .description('Loads the demo programme, public facts with invented people, or takes it out again.');
  demo
    .command('load')
    .description('Loads the demo programme, all of it or nothing.')
    .option(BY_OPTION, 'who loads it, for the change log', BY)
    .action(async ({ by }: { by: string }) => {
      const { loadDemo } = await import('../../../seeds/load-demo.ts');
      const progress = new Progress(terminal);
      const { batch, changed } = await loadDemo(await store(), {
        now: terminal.now(),
        by,
        progress: ({ step, file, done, total }) =>
          progress.show(`${step === 'checking' ? `Checking ${file}` : 'Writing'}: ${count(done)} of ${count(total)}`),
      });
      progress.end();
      terminal.err(
        changed === 0
          ? `The demo programme is loaded already, as ${batch}.\n`
          : `Loaded the demo programme as ${batch}: ${count(changed)} records. "demo remove" takes it out.\n`,
      );
    });
  demo
    .command('remove')
    .description('Takes the demo programme out. What people changed since, and what other records need, stays.')
    .option(BY_OPTION, 'who removes it, for the change log', BY)
    .action(async ({ by }: { by: string }) => {
      const { removeDemo } = await import('../../../seeds/load-demo.ts');
      const { removed, kept } = await removeDemo(await store(), { now: terminal.now(), by });
      terminal.err(`Removed the demo programme: ${count(removed)} records.\n`);
      if (kept.length === 0) return;
      const more = kept.length > NAMED ? ` and ${count(kept.length - NAMED)} more` : '';
      terminal.err(`Kept, because they were changed or are needed: ${kept.slice(0, NAMED).join(', ')}${more}.\n`);
    });
};
