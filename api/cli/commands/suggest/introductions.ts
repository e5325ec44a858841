import type { LiveKind } from '../../../../graph/services/matching/introductions/live-suggestion.ts';
import { BadUse, sayIfEmpty, type AddCommand, type Session } from '../../command.ts';
import { dayOption } from '../../day-option.ts';
import { printTable, withOutputChoice, type Line, type OutputChoice } from '../../table-output.ts';
import { shownScore } from './buddies.ts';
import { wholeNumber } from './whole-number.ts';

const COLUMNS = ['of', 'suggested', 'area', 'score', 'why'] as const;

interface IntroductionsChoice extends OutputChoice {
  readonly of?: string;
  readonly all?: boolean;
  readonly topic?: string;
  readonly first?: string;
  readonly at?: string;
}

const adding =
  (name: string, kind: LiveKind, summary: string, of: string): AddCommand =>
  (program, session) => {
    const command = program
      .command(name)
      .summary(summary)
      .description(`Prints ${summary}, best first, with the reasons that speak most for each.`)
      .option('--of <id>', of)
      .option('--all', 'of every area; how evenly suggestions are spread goes to stderr')
      .option('--first <count>', 'how many of each (default: 5)')
      .option('--at <date>', 'the day, as 2019-03-14 (default: today)');
    if (kind === 'peer') command.option('--topic <id>', 'only those who face or have solved this');
    withOutputChoice(command).action((choice: IntroductionsChoice) => introductions(session, kind, choice));
  };

export const addPeers = adding('peers', 'peer', 'areas and people who face or have solved the same', 'id of an area, a person or a question');
export const addCollaborators = adding('collaborators', 'collaborator', 'areas and people to work with', 'id of an area or a person');

async function introductions(session: Session, kind: LiveKind, choice: IntroductionsChoice): Promise<void> {
  const { terminal, store: open } = session;
  if ((choice.of === undefined) === !choice.all) throw new BadUse('Say --of with an id, or --all.');
  const { londonDate } = await import('../../../../graph/model/iso-date.ts');
  const at = dayOption('--at', choice.at) ?? londonDate(terminal.now());
  const first = choice.first === undefined ? USUAL : wholeNumber('--first', choice.first);
  await sayIfEmpty(session);
  const store = await open();
  const { Network } = await import('../../../../graph/network/network.ts');
  const { Patience } = await import('../../../../graph/ties/waiting.ts');
  const { introduce } = await import('../../../../graph/services/matching/introductions/introduce.ts');
  const { reasonsInWords } = await import('./reasons-in-words.ts');
  const network = await Network.open(store);
  const matchmaking = { store, network, patience: new Patience(Infinity) };
  const { nodeId } = await import('../../../../graph/model/node-id.ts');
  const topic = choice.topic === undefined ? undefined : nodeId('Topic', choice.topic);
  const askers = choice.all ? network.numbersOf('Area').map((number) => network.node(number)!.id) : [choice.of!];
  const lines: Line[] = [];
  for (const of of askers) {
    for (const { other, areas, score, findings } of await introduce(matchmaking, { kind, of, topic, at, first })) {
      lines.push({ of, suggested: other, area: areas[1], score: shownScore(score, choice), why: await reasonsInWords(store, findings) });
    }
  }
  await printTable(terminal, COLUMNS, lines, choice);
  if (choice.all) terminal.err(await spread(lines, askers.length));
}

const USUAL = 5;

async function spread(lines: readonly Line[], areas: number): Promise<string> {
  const { exposureOf } = await import('../../../../graph/matching/exposure/exposure.ts');
  const numbers = new Map<unknown, number>();
  const numberOf = (id: unknown) => numbers.get(id) ?? (numbers.set(id, numbers.size), numbers.size - 1);
  const { suggested, most, gini } = exposureOf([lines.map(({ area }) => numberOf(area))], areas);
  return `${suggested} of ${areas} areas are suggested to somebody; the most often suggested one to ${most}. Gini coefficient ${gini.toFixed(2)}.\n`;
}
