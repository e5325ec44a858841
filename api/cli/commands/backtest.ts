import type { Interval } from '../../../graph/matching/link-prediction/auc-interval.ts';
import { BadUse, sayIfEmpty, type AddCommand, type Session } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { printTable, withOutputChoice, type Line, type OutputChoice } from '../table-output.ts';

const COLUMNS = ['method', 'auc', 'auc_two_steps', 'precision_at_k', 'k', 'positives', 'pairs'] as const;
/** What is added where it breaks nobody's columns: at the end, for people and in JSON. */
const INTERVALS = { people: ['auc_95', 'auc_two_steps_95'], json: ['auc_low', 'auc_high', 'auc_two_steps_low', 'auc_two_steps_high'] } as const;
const LEVELS = ['person', 'area'] as const;
const DECIMALS = 4;

interface BacktestChoice extends OutputChoice {
  readonly level?: string;
  readonly cutoff: string;
}

export const addBacktest: AddCommand = (program, session) => {
  const command = program
    .command('backtest')
    .summary('tell how well suggestions would have foretold who met next')
    .description(
      'Hides everything from a day on, lets each method score all pairs that had shared no event before it, and compares with ' +
        'who then did. An AUC of 0.5 is no better than chance; auc_two_steps is among pairs with a common acquaintance; ' +
        'precision_at_k is the share of right ones among as many as there were. The table for people and JSON also give 95% intervals.',
    )
    .option('--level <level>', 'person or area (default: person)')
    .requiredOption('--cutoff <date>', 'the first day that is hidden, as 2019-03-14');
  withOutputChoice(command).action((choice: BacktestChoice) => backtest(session, choice));
};

async function backtest(session: Session, choice: BacktestChoice): Promise<void> {
  const level = LEVELS.find((one) => one === (choice.level ?? 'person'));
  if (!level) throw new BadUse(`--level "${choice.level}" must be one of: ${LEVELS.join(', ')}.`);
  const day = dayOption('--cutoff', choice.cutoff)!;
  await sayIfEmpty(session);
  const { dayNumber } = await import('../../../graph/model/iso-date.ts');
  const { Network } = await import('../../../graph/network/network.ts');
  const { interactions } = await import('../../../graph/network/interactions.ts');
  const { partiesSeen } = await import('../../../graph/network/parties-seen.ts');
  const { backTest } = await import('../../../graph/matching/link-prediction/back-test.ts');
  const network = await Network.open(await session.store());
  const evidence = interactions(network, level);
  const cutoff = dayNumber(day);
  const { parties, results, persistence } = backTest(evidence, cutoff, partiesSeen(network, evidence, cutoff));
  const again = persistence === undefined ? '' : `; of the pairs that had met, ${(100 * persistence).toFixed(1)}% met again`;
  session.terminal.err(`${parties.toLocaleString('en-GB')} parties were seen before ${day}${again}.\n`);
  const figure = (value: number | undefined) =>
    value === undefined || choice.csv || choice.json ? value : value.toFixed(DECIMALS);
  const range = (interval: Interval | undefined) => interval && `${figure(interval.low)} to ${figure(interval.high)}`;
  const lines = results.map(({ method, all, twoSteps }): Line => ({
    method,
    auc: figure(all.auc),
    auc_two_steps: figure(twoSteps.auc),
    precision_at_k: figure(all.precisionAtK),
    k: all.k,
    positives: all.positives,
    pairs: all.pairs,
    auc_95: range(all.interval),
    auc_two_steps_95: range(twoSteps.interval),
    auc_low: all.interval?.low,
    auc_high: all.interval?.high,
    auc_two_steps_low: twoSteps.interval?.low,
    auc_two_steps_high: twoSteps.interval?.high,
  }));
  const added = choice.csv ? [] : choice.json ? INTERVALS.json : INTERVALS.people;
  await printTable(session.terminal, [...COLUMNS, ...added], lines, choice);
}
