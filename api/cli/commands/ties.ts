import { fromDayNumber } from '../../../graph/model/iso-date.ts';
import { sayIfEmpty, type AddCommand, type Session } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { printTable, withOutputChoice, type Line, type OutputChoice } from '../table-output.ts';
import { readTieChoice, withTieChoice, type TieChoice } from './tie-options.ts';

const COLUMNS = ['a', 'b', 'strength', 'interactions', 'first', 'last'] as const;

interface TiesChoice extends TieChoice, OutputChoice {
  readonly at?: string;
}

export const addTies: AddCommand = (program, session) => {
  const command = program
    .command('ties')
    .summary('print the strength of every tie on a day')
    .description(
      'Prints every pair with at least one interaction up to a day, once, however faded, whoever may be shown. Strength 1 is ' +
        'one meeting of the two alone on that day. CSV and JSON give numbers unrounded.',
    )
    .option('--at <date>', 'the day, as 2019-03-14 (default: today)');
  withOutputChoice(withTieChoice(command)).action((choice: TiesChoice) => ties(session, choice));
};

async function ties(session: Session, choice: TiesChoice): Promise<void> {
  const { terminal, store } = session;
  const { level, options } = await readTieChoice(choice);
  const { dayNumber, londonDate } = await import('../../../graph/model/iso-date.ts');
  const at = dayNumber(dayOption('--at', choice.at) ?? londonDate(terminal.now()));
  await sayIfEmpty(session);
  const { Network } = await import('../../../graph/network/network.ts');
  const { interactions } = await import('../../../graph/network/interactions.ts');
  const { tiesAt } = await import('../../../graph/ties/tie-table.ts');
  const { shownStrength } = await import('../../../graph/ties/band.ts');
  const network = await Network.open(await store());
  const evidence = interactions(network, level);
  const { size, a, b, strength, count, first, last } = tiesAt(evidence, at, options);
  const forPeople = !choice.csv && !choice.json;
  const id = (place: number) => network.node(evidence.parties[place]!)!.id;
  const line = (k: number): Line => ({
    a: id(a[k]!),
    b: id(b[k]!),
    strength: forPeople ? shownStrength(strength[k]!) : strength[k]!,
    interactions: count[k]!,
    first: fromDayNumber(first[k]!),
    last: fromDayNumber(last[k]!),
  });
  await printTable(terminal, COLUMNS, { size, line }, choice);
}
