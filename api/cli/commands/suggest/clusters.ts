import type { NewPlan } from '../../../../graph/services/matching/plans/draft-plan.ts';
import type { PlanRules } from '../../../../graph/services/matching/plans/plan-state.ts';
import type { Store } from '../../../../graph/store/store.ts';
import { BadUse, CommandFailed, sayIfEmpty, type AddCommand, type Session } from '../../command.ts';
import { dayOption } from '../../day-option.ts';
import { printTable, withOutputChoice, type Line, type OutputChoice } from '../../table-output.ts';
import { shownScore } from './buddies.ts';
import { presetNamed } from './preset-named.ts';
import { wholeNumber } from './whole-number.ts';

const COLUMNS = ['group', 'topic', 'area', 'fit', 'rule', 'why'] as const;

interface ClustersChoice extends OutputChoice {
  readonly groups?: string;
  readonly least?: string;
  readonly most?: string;
  readonly seats?: string;
  readonly seatsPerArea?: string;
  readonly about?: string[];
  readonly withoutTopics?: boolean;
  readonly cluster?: string;
  readonly topic?: string;
  readonly region?: string[];
  readonly area?: string[];
  readonly preset?: string;
  readonly pairWeight?: string;
  readonly experienced?: string;
  readonly newcomers?: string;
  readonly mostFromRegion?: string;
  readonly leastRegions?: string;
  readonly monthsApart?: string;
  readonly venueArea?: string[];
  readonly withinKm?: string;
  readonly someLeftOut?: boolean;
  readonly timeLimit?: string;
  readonly at?: string;
}

export const addClusters: AddCommand = (program, session) => {
  const command = program
    .command('clusters')
    .summary('groups of areas that learn together')
    .description(
      'Puts the areas of a pool into groups, each on a topic they need: the best total of what they need and of how well they fit each other, under ' +
        'the rules. Prints one line for each area: its group, or the rule that leaves it without one, and why. What clashes goes to stderr.',
    )
    .option('--groups <count>', 'how many groups')
    .option('--least <areas>', 'fewest areas in each (default: one fewer than if all were alike)')
    .option('--most <areas>', 'most areas in each (default: one more)')
    .option('--seats <people>', 'most people in each')
    .option('--seats-per-area <people>', 'people each area sends: 1 or 2 (default: 1)')
    .option('--about <topic...>', 'topics of the groups, in turn (default: what the pool needs most)')
    .option('--without-topics', 'only how well areas fit each other counts')
    .option('--cluster <id>', 'areas that have somebody in this cluster')
    .option('--topic <id>', 'areas that need or offer this topic')
    .option('--region <region...>', 'areas of these regions')
    .option('--area <id...>', 'areas by hand, beside those (default of all: every area)')
    .option('--preset <preset>', 'what matters between areas: "new near by", "new ideas", "experience", "same boat", "even" (default: same boat)')
    .option('--pair-weight <share>', 'how much that counts beside what they need, 0 to 1 (default: 0.5)')
    .option('--experienced <areas>', 'fewest experienced areas in each')
    .option('--newcomers <areas>', 'fewest new areas in each')
    .option('--most-from-region <areas>', 'most areas of one region in each')
    .option('--least-regions <count>', 'fewest regions in each')
    .option('--months-apart <months>', 'keep areas apart that were in one cluster within so many months')
    .option('--venue-area <id...>', 'areas where the groups meet, in turn')
    .option('--within-km <km>', 'at most so far to the venue')
    .option('--some-left-out', 'not every area must have a place')
    .option('--time-limit <seconds>', 'how long to search (default: 10)')
    .option('--at <date>', 'the day, as 2019-03-14 (default: today)');
  withOutputChoice(command).action((choice: ClustersChoice) => clusters(session, choice));
};

async function clusters(session: Session, choice: ClustersChoice): Promise<void> {
  const { terminal, store: open } = session;
  const { londonDate } = await import('../../../../graph/model/iso-date.ts');
  const today = londonDate(terminal.now());
  const asked = await askedIn(choice, dayOption('--at', choice.at) ?? today);
  await sayIfEmpty(session);
  const store = await open();
  const { Network } = await import('../../../../graph/network/network.ts');
  const { Patience } = await import('../../../../graph/ties/waiting.ts');
  const { workedOutPlan } = await import('../../../../graph/services/matching/plans/draft-plan.ts');
  const { membersByGroup } = await import('../../../../graph/services/matching/plans/plan-groups.ts');
  const { placementOf } = await import('../../../../graph/services/matching/plans/placement.ts');
  const { placeInWords } = await import('../../../../graph/services/matching/plans/place-in-words.ts');
  const { inSentence } = await import('../../../../graph/services/matching/words-of.ts');
  const matchmaking = { store, network: await Network.open(store), patience: new Patience(Infinity) };
  const { plan, board } = await workedOutPlan(matchmaking, asked, terminal.env['USER'] ?? 'steward', today);
  const { names, say } = await namesFor(store, plan.decisions.groups);
  const members = membersByGroup(placementOf(plan));
  const lines: Line[] = [];
  for (const group of plan.decisions.groups) {
    const numbers = (members.get(group.id) ?? []).map((id) => board.number(id)!);
    const topic = group.topic && inSentence(names.get(group.topic) ?? group.topic);
    for (const number of numbers) {
      const why = placeInWords(board.fit(number, group), board.affinityWith(number, numbers), topic);
      const fit = shownScore(board.fitsGroup(number, group, numbers), choice);
      lines.push({ group: group.id, topic: group.topic, area: board.candidates[number]!.id, fit, rule: undefined, why });
    }
  }
  const { unplacedOf } = await import('../../../../graph/services/matching/plans/unplaced.ts');
  for (const { id, exclusions } of unplacedOf(board)) {
    lines.push({ group: undefined, topic: undefined, area: id, fit: undefined, rule: exclusions[0]!.rule, why: await say(exclusions[0]!.text) });
  }
  await printTable(terminal, COLUMNS, lines, choice);
  const { clashes, objective, gap, seconds, stopped } = plan.outcome;
  for (const { text } of clashes) terminal.err(`${await say(text)}\n`);
  if (clashes.length > 0) throw new CommandFailed();
  const above = gap === undefined ? '' : `, at most ${(100 * gap).toFixed(1)}% below the best there can be`;
  terminal.err(`${members.size} groups in ${seconds.toFixed(1)} s (${stopped}): ${objective.toFixed(2)} in all${above}.\n`);
}

async function askedIn(choice: ClustersChoice, at: NewPlan['at']): Promise<NewPlan> {
  const { nodeId } = await import('../../../../graph/model/node-id.ts');
  if (choice.groups === undefined) throw new BadUse('Say how many groups: --groups 10.');
  const count = (option: string, text: string | undefined) => (text === undefined ? undefined : wholeNumber(option, text));
  const topics = choice.withoutTopics ? [] : choice.about?.map((id) => nodeId('Topic', id));
  const groupCount = wholeNumber('--groups', choice.groups);
  const sizes = { least: count('--least', choice.least), most: count('--most', choice.most), seats: count('--seats', choice.seats) };
  const isNarrowed = choice.cluster !== undefined || choice.topic !== undefined || choice.region !== undefined || choice.area !== undefined;
  return {
    name: 'clusters',
    at,
    pool: {
      everyone: isNarrowed ? undefined : true,
      cluster: choice.cluster === undefined ? undefined : nodeId('Cluster', choice.cluster),
      topic: choice.topic === undefined ? undefined : nodeId('Topic', choice.topic),
      regions: choice.region,
      byHand: choice.area?.map((id) => nodeId('Area', id)),
    },
    groupCount,
    topics,
    venueAreas: choice.venueArea?.map((id) => nodeId('Area', id)),
    ...sizes,
    preset: await presetNamed(choice.preset),
    pairWeight: share('--pair-weight', choice.pairWeight),
    timeLimitSeconds: count('--time-limit', choice.timeLimit),
    rules: await rulesIn(choice, count),
  };
}

function share(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new BadUse(`${option} "${text}" must be a number from 0 to 1.`);
  return value;
}

async function rulesIn(choice: ClustersChoice, count: (option: string, text: string | undefined) => number | undefined): Promise<Partial<PlanRules>> {
  const { EXPERIENCED_FROM, NEW_BELOW } = await import('../../../../graph/services/matching/plans/plan-state.ts');
  const [experienced, newcomers] = [count('--experienced', choice.experienced), count('--newcomers', choice.newcomers)];
  const monthsApart = count('--months-apart', choice.monthsApart);
  const rules = {
    everyonePlaced: !choice.someLeftOut,
    seatsPerArea: count('--seats-per-area', choice.seatsPerArea),
    experienced: experienced === undefined ? undefined : { from: EXPERIENCED_FROM, least: experienced },
    newcomers: newcomers === undefined ? undefined : { below: NEW_BELOW, least: newcomers },
    mostFromRegion: count('--most-from-region', choice.mostFromRegion),
    leastRegions: count('--least-regions', choice.leastRegions),
    withinKm: count('--within-km', choice.withinKm),
    ...(monthsApart === undefined ? {} : { pastApart: true, monthsApart }),
  };
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
}

/** Names of topics, and texts with the names of areas and groups in them. */
async function namesFor(store: Store, groups: readonly { readonly id: number; readonly topic?: string | undefined }[]) {
  const { nameOf } = await import('../../../../graph/model/nodes.ts');
  const { areasIn, named } = await import('../../../../graph/services/matching/plans/placeholders.ts');
  const { namesOf } = await import('../../../../graph/services/matching/words-of.ts');
  const { plainNaming } = await import('./plain-naming.ts');
  const topics = await store.nodes(groups.flatMap(({ topic }) => (topic === undefined ? [] : [topic as Parameters<Store['nodes']>[0][number]])));
  const names = new Map(topics.flatMap((node) => (node ? [[node.id as string, nameOf(node) ?? node.id]] : [])));
  const say = async (text: string) => named(text, await namesOf(plainNaming(store), areasIn(text)), (group) => `Group ${group}`);
  return { names, say };
}
