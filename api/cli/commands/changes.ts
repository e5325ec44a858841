import { BadUse, sayIfEmpty, type AddCommand, type Session } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { printTable, withOutputChoice, type Line, type OutputChoice } from '../table-output.ts';
import { readTieChoice, withTieChoice, type TieChoice } from './tie-options.ts';

const COLUMNS = ['a', 'b', 'change', 'before', 'after', 'cause'] as const;

interface ChangesChoice extends TieChoice, OutputChoice {
  readonly from: string;
  readonly to: string;
}

export const addChanges: AddCommand = (program, session) => {
  const command = program
    .command('changes')
    .summary('print which ties were gained, lost, strengthened or faded between two days')
    .description(
      'Prints every tie of strength 0.10 or more on either of two days that is not the same on both, those that changed most ' +
        'first, each with what caused it. Gained and lost ties crossed 0.10; the others stayed above it.',
    )
    .requiredOption('--from <date>', 'the earlier day, as 2019-12-31')
    .requiredOption('--to <date>', 'the later day, as 2021-12-31');
  withOutputChoice(withTieChoice(command)).action((choice: ChangesChoice) => changes(session, choice));
};

async function changes(session: Session, choice: ChangesChoice): Promise<void> {
  const { terminal, store } = session;
  const { level, options } = await readTieChoice(choice);
  const [from, to] = [dayOption('--from', choice.from)!, dayOption('--to', choice.to)!];
  if (from >= to) throw new BadUse(`--from ${from} must be before --to ${to}.`);
  await sayIfEmpty(session);
  const { dayNumber } = await import('../../../graph/model/iso-date.ts');
  const { Network } = await import('../../../graph/network/network.ts');
  const { interactions } = await import('../../../graph/network/interactions.ts');
  const { tieChanges } = await import('../../../graph/ties/tie-changes.ts');
  const { changeCause } = await import('../../../graph/ties/change-cause.ts');
  const { receipts } = await import('../../../graph/ties/receipts.ts');
  const { shownStrength } = await import('../../../graph/ties/band.ts');
  const network = await Network.open(await store());
  const evidence = interactions(network, level);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const found = tieChanges(evidence, first, last, options);
  const forPeople = !choice.csv && !choice.json;
  const figure = (strength: number) => (forPeople ? shownStrength(strength) : strength);
  const id = (place: number) => network.node(evidence.parties[place]!)!.id;
  const line = (k: number): Line => {
    const { a, b, change, before, after } = found[k]!;
    const cause = changeCause(change, receipts(evidence, a, b, last, options), first);
    return { a: id(a), b: id(b), change, before: figure(before), after: figure(after), cause };
  };
  await printTable(terminal, COLUMNS, { size: found.length, line }, choice);
}
