import { count, figure } from '../ui/count.ts';
import { longDate } from '../ui/dates.ts';

type Level = 'AREA' | 'PERSON';

const PARTIES: Readonly<Record<Level, string>> = { AREA: 'areas', PERSON: 'people' };
const percent = (share: number): string => `${Math.round(100 * share)}%`;
const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : ` (${Math.round(100 * low)} to ${Math.round(100 * high)})`;

interface Sentence {
  readonly level: Level;
  readonly cutoff: string;
  readonly method: string;
  readonly auc: number;
  readonly low: number | null;
  readonly high: number | null;
  /** What it is compared with. */
  readonly beside: { readonly method: string; readonly auc: number } | undefined;
}

/** The words of the back-test report, and of the sentence that leads to it. */
export const backTestTexts = {
  title: 'Tried on the past',
  matching: 'Matching',
  level: 'Between whom',
  levels: { AREA: 'Areas', PERSON: 'People' },
  parties: PARTIES,
  hidden: 'Hidden from',
  tryDay: 'Try this day',
  yearEarlier: 'A year earlier',
  yearLater: 'A year later',
  download: 'Download CSV',
  reading: 'Trying the methods on the past',
  starting: 'Starting.',
  working: (stage: string, done: number | undefined) => `${stage}${done === undefined ? '' : `, ${percent(done)} done`}.`,
  cancel: 'Cancel',
  cancelled: 'Cancelled before it was done.',
  cancelledKept: (level: Level, cutoff: string) => `Cancelled before it was done. What you see is the test of ${PARTIES[level]} with everything from ${longDate(cutoff)} on hidden.`,
  again: 'Try it after all',
  outdated: 'Something was recorded since this was worked out.',
  outdatedAct: 'Work it out again',
  lead: (level: Level, cutoff: string) => `Had Kith known nothing of what happened from ${longDate(cutoff)} on, would it have foretold which ${PARTIES[level]} met?`,

  among: 'Compared with',
  amongWords: { all: 'Everybody who had not met', twoSteps: 'Those with an acquaintance in common' },
  chartTitle: (level: Level) => `How often a pair of ${PARTIES[level]} that met later was ranked above one that did not`,
  chartNote: { all: 'Among all pairs that had not met before', twoSteps: 'Among pairs that had not met before but had an acquaintance in common' },
  chartNothing: 'nothing to tell',
  chance: 'chance, 50%',
  rankedAbove: 'Ranked above',
  rightOfFirst: (k: number) => `Of first ${figure(k)}`,
  rightNarrow: (share: string, k: number) => `${share} of first ${figure(k)}`,
  ours: 'Kith’s own',
  oursShape: 'filled circle',
  baseline: 'From the literature',
  baselineShape: 'hollow diamond',
  now: { AREA: 'used now', PERSON: 'kept now' },
  intervalSaid: range,
  interval: 'The line through a mark is its 95% interval: of a hundred such lines about 95 hold the true figure.',
  noInterval: 'No line: too few events to say how sure a figure is.',
  precision: (k: number, atRandom: string) =>
    `Of first ${figure(k)}: of the ${count(k, 'pair')} that a method ranks first among all that had not met, as many as did meet, the share that met. Of pairs taken at random, ${atRandom}.`,
  counted: (level: Level, parties: number, cutoff: string) => `${figure(parties)} ${PARTIES[level]} were at an event before ${longDate(cutoff)}.`,
  met: (pairs: number, positives: number) => `Of the ${count(pairs, 'pair')} of them that had not met, ${figure(positives)} met later.`,
  persistence: (share: string) => `Of the pairs that had met before, ${share} met again: that is how far ties persist.`,

  tableLabel: 'The figures of every method',
  columns: {
    method: 'Method',
    kind: 'Kind',
    auc: 'AUC, all',
    aucInterval: '95% interval',
    twoSteps: 'AUC, in common',
    precision: 'Precision at k',
    k: 'k',
    positives: 'Met later',
    pairs: 'Pairs',
  },
  tableNote: 'AUC: how often, of a pair that met later and one that did not, the first is ranked above. 0.5 is chance, 1 is always. In common: among pairs with an acquaintance in common.',
  tableNothing: 'There was nothing to compare the methods by on this day, so that no figure of theirs can be told.',
  to: 'to',
  notTold: 'cannot be told',

  methods: 'The methods',
  usedFor: {
    AREA: 'One of them ranks whom areas are suggested to work with. Staff and stewards choose it; nothing changes by itself.',
    PERSON: 'One of them is kept for suggestions between people. Nothing is suggested by it yet: people are shown the collaborators of their area, which go by the method for areas. Staff and stewards choose it.',
  },
  mayNot: (role: string) => `As ${role} you may read this report. Programme staff and stewards may choose another method.`,
  nothingToChooseBy: 'This test told nothing, so there is nothing to choose by. Try another day.',
  present: { AREA: (method: string) => `Used now: ${method}.`, PERSON: (method: string) => `Kept now: ${method}.` },
  usual: 'It is the usual one: nobody has chosen another.',
  chosen: (by: string, date: string, source: string | null) =>
    `Chosen by ${by} on ${longDate(date)}${source ? `, from a ${source.replace(/\d{4}-\d\d-\d\d/g, longDate)}` : ''}.`,
  use: 'Use this method for suggestions',
  useSaid: (method: string) => `Use ${method} for suggestions`,
  useTitle: (method: string, level: Level) => `Use ${method} for suggestions between ${PARTIES[level]}?`,
  useChanges: {
    AREA: (now: string) => `From now on, the collaborators suggested to every area are ranked by it instead of ${now}. Whoever opens an area sees the new order at once.`,
    PERSON: (now: string) =>
      `It is kept as the method between people, instead of ${now}. Nobody is shown anything else by that yet: people are shown the collaborators of their area, which go by the method for areas.`,
  },
  useKeeps: 'Buddy rounds, what was proposed already and the record of who met stay as they are. The change log will say that you chose it, and from which test.',
  useIt: 'Use this method',
  using: 'Saving',
  keep: 'Keep the present one',
  taken: { AREA: (method: string) => `${method} is used from now on.`, PERSON: (method: string) => `${method} is kept from now on.` },

  terms: 'What the words mean',
  termList: [
    { term: 'Hidden from', says: 'That day and everything after it is hidden. Each method sees what was before, ranks all pairs that had not met, and is then compared with who did meet.' },
    { term: 'Ranked above (AUC)', says: 'Take one pair that met later and one that did not: how often is the first ranked above? 50% is chance, 100% perfect. The books call it the area under the curve, AUC.' },
    { term: '95% interval', says: 'How far the figure might be off, had other people and events of the same sort been recorded. Where intervals overlap widely, neither method is known to be better.' },
    { term: 'Acquaintance in common', says: 'Both have met the same third. Suggestions are made there, and it is the harder question: to tell friends of friends from strangers is easy.' },
    { term: 'Precision at k', says: 'Of the k pairs ranked first, the share that did meet, k being as many as met in all.' },
    { term: 'Persistence', says: 'Of the pairs that had met before, the share that met again.' },
    { term: 'Half-life', says: 'The days after which a meeting counts half as much.' },
    { term: 'From the literature', says: 'Methods others have published, also called baselines. One of ours is worth having if it does better.' },
  ],
  limits: 'How far to trust it',
  limitLines: [
    'It asks who met, not who ought to meet. The best suggestion may be one that no method foretells.',
    'The figures hold for this day. Try several: a method that is best at one only was lucky.',
  ],

  methodSays: {
    'preferential attachment': 'Whoever has met many meets many more: the number of acquaintances of one times that of the other.',
    'common neighbours': 'How many acquaintances the two have in common.',
    'Adamic-Adar': 'Acquaintances in common, of whom those who have met few count more: each counts 1 divided by the logarithm of how many they have met.',
    'resource allocation': 'Acquaintances in common, of whom those who have met few count far more: each counts 1 divided by how many they have met.',
    'personalised PageRank': 'How often somebody who walks from one at random along past meetings, and now and then starts anew, is at the other; and the other way round.',
  } as Readonly<Record<string, string>>,
  decayedSays: (days: number) =>
    `Resource allocation in which every meeting counts half as much after ${count(days, 'day')}, so that recent acquaintances say more than old ones.`,
  decayedShort: (days: string) => `Decayed resource allocation, ${days} days`,

  sentence: ({ level, cutoff, method, auc, low, high, beside }: Sentence) =>
    `of ${PARTIES[level]} that had not met before ${longDate(cutoff)}, those that met later were ranked above the others ${percent(auc)} of the time${range(low, high)} by the method in use, ${method}; ${beside ? `by ${beside.method} alone ${percent(beside.auc)}, ` : ''}by chance 50%.`,
  notTried: {
    AREA: 'would Kith have foretold which areas met?',
    PERSON: 'would Kith have foretold which people met? It takes up to half a minute to find out.',
  },
  beingTried: 'being worked out.',
  tryIt: 'Try on the past',
  readReport: 'Read the report',
} as const;
