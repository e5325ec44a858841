import type { Adjustment } from '../../../../graph/services/matching/rounds/decide.ts';
import { sayIfEmpty, type AddCommand, type Session } from '../../command.ts';
import { dayOption } from '../../day-option.ts';
import { printTable, withOutputChoice, type Line, type OutputChoice } from '../../table-output.ts';
import { presetNamed } from './preset-named.ts';
import { wholeNumber } from './whole-number.ts';

const COLUMNS = ['group', 'person', 'area', 'score', 'rule', 'why'] as const;

interface BuddiesChoice extends OutputChoice {
  readonly cluster?: string;
  readonly topic?: string;
  readonly region?: string[];
  readonly person?: string[];
  readonly preset?: string;
  readonly monthsApart?: string;
  readonly mostCommitments?: string;
  readonly withinKm?: string;
  readonly bestTotal?: boolean;
  readonly trio?: boolean;
  readonly at?: string;
}

export const addBuddies: AddCommand = (program, session) => {
  const command = program
    .command('buddies')
    .summary('pairs of people from a pool')
    .description(
      'Pairs off the people of a pool: the best total with as few left out as can be. Prints one line for each person: the number of their ' +
        'group, or the rule that leaves them without one, and why.',
    )
    .option('--cluster <id>', 'people who have been in this cluster')
    .option('--topic <id>', 'people who need or offer this topic, or whose area does')
    .option('--region <region...>', 'people of these regions')
    .option('--person <id...>', 'people by hand, beside those')
    .option('--preset <preset>', 'what matters most: "new near by", "new ideas", "experience", "same boat", "even" (default: new ideas)')
    .option('--months-apart <months>', 'months for which nobody is paired with the same one again (default: 24)')
    .option('--most-commitments <count>', 'commitments that leave no room for another (default: 3)')
    .option('--within-km <km>', 'at most so far apart')
    .option('--best-total', 'the best total, whoever is left out')
    .option('--no-trio', 'no groups of three')
    .option('--at <date>', 'the day, as 2019-03-14 (default: today)');
  withOutputChoice(command).action((choice: BuddiesChoice) => buddies(session, choice));
};

async function buddies(session: Session, choice: BuddiesChoice): Promise<void> {
  const { terminal, store: open } = session;
  const { londonDate } = await import('../../../../graph/model/iso-date.ts');
  const today = londonDate(terminal.now());
  const at = dayOption('--at', choice.at) ?? today;
  const { nodeId } = await import('../../../../graph/model/node-id.ts');
  const pool = {
    cluster: choice.cluster === undefined ? undefined : nodeId('Cluster', choice.cluster),
    topic: choice.topic === undefined ? undefined : nodeId('Topic', choice.topic),
    regions: choice.region,
    byHand: choice.person?.map((id) => nodeId('Person', id)),
  };
  const asked = await adjustmentIn(choice);
  await sayIfEmpty(session);
  const store = await open();
  const { Network } = await import('../../../../graph/network/network.ts');
  const { Patience } = await import('../../../../graph/ties/waiting.ts');
  const { plannedRound } = await import('../../../../graph/services/matching/rounds/draft-round.ts');
  const { checkRegionsKnown } = await import('../../../../graph/services/matching/pool.ts');
  const { openBoard } = await import('../../../../graph/services/matching/rounds/board.ts');
  const { draftedFrom } = await import('../../../../graph/services/matching/rounds/write-round.ts');
  const { unmatchedOf } = await import('../../../../graph/services/matching/rounds/unmatched.ts');
  const { reasonsInWords } = await import('./reasons-in-words.ts');
  const round = plannedRound({ name: 'buddies', at, pool, ...asked }, terminal.env['USER'] ?? 'steward', today);
  const network = await Network.open(store);
  checkRegionsKnown(network, pool);
  const { board } = await openBoard({ store, network, patience: new Patience(Infinity) }, round);
  const groups = board.solve().groups.map((group) => draftedFrom(board, group));
  const lines: Line[] = [];
  for (const [i, { members, score, findings }] of groups.entries()) {
    const why = await reasonsInWords(store, findings);
    for (const { id, area } of members) lines.push({ group: i + 1, person: id, area, score: shownScore(score, choice), rule: undefined, why });
  }
  for (const { id, area, exclusions } of unmatchedOf(board, groups)) {
    lines.push({ group: undefined, person: id, area, score: undefined, rule: exclusions[0]!.rule, why: exclusions[0]!.text });
  }
  await printTable(terminal, COLUMNS, lines, choice);
}

/** Two decimals for people, all of them for programs. */
export const shownScore = (score: number, { csv, json }: OutputChoice): string | number => (csv || json ? score : score.toFixed(2));

async function adjustmentIn(choice: BuddiesChoice): Promise<Pick<Adjustment, 'preset' | 'rules'>> {
  return {
    preset: await presetNamed(choice.preset),
    rules: {
      ...(choice.monthsApart === undefined ? {} : { monthsApart: wholeNumber('--months-apart', choice.monthsApart) }),
      ...(choice.mostCommitments === undefined ? {} : { mostCommitments: wholeNumber('--most-commitments', choice.mostCommitments) }),
      ...(choice.withinKm === undefined ? {} : { withinKm: wholeNumber('--within-km', choice.withinKm) }),
      nobodyLeftOut: !choice.bestTotal,
      trio: choice.trio !== false,
    },
  };
}
