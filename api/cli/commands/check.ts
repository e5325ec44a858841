import { sayIfEmpty, type AddCommand } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { printTable, withOutputChoice, type OutputChoice } from '../table-output.ts';

export const addCheck: AddCommand = (program, session) => {
  withOutputChoice(
    program
      .command('check')
      .summary('list what is missing or doubtful in the records')
      .description(
        'Lists what a steward may want to mend: possible duplicates, events without a date or attendance, people who ' +
          'stand for no area or for several, missing starts and ends, consent not recorded.',
      )
      .option('--at <date>', 'the day to look from, as 2019-03-14 (default: today)'),
  ).action(async ({ at, ...choice }: OutputChoice & { at?: string }) => {
    const { londonDate } = await import('../../../graph/model/iso-date.ts');
    const day = dayOption('--at', at) ?? londonDate(session.terminal.now());
    const { dataQuality } = await import('../../../graph/services/quality/data-quality.ts');
    await sayIfEmpty(session);
    const findings = await dataQuality(await session.store(), day);
    const lines = findings.map(({ kind, record, other, message }) => ({ kind, record, other, message }));
    await printTable(session.terminal, ['kind', 'record', 'other', 'message'], lines, choice);
    session.terminal.err(lines.length === 0 ? 'Nothing to mend.\n' : `${lines.length.toLocaleString('en-GB')} ${lines.length === 1 ? 'thing' : 'things'} to look at.\n`);
  });
};
