import { count, figure } from '../ui/count.ts';
import { longDate, shortDate } from '../ui/dates.ts';
import type { LevelWord } from '../network/level.ts';
import { BAND_FROM } from '../ui/strength.ts';

const from = (band: keyof typeof BAND_FROM): string => BAND_FROM[band].toFixed(2);

/** One and many of what a network is of. */
export const LEVEL_NOUNS = {
  areas: ['area', 'areas'],
  people: ['person', 'people'],
  organisations: ['organisation', 'organisations'],
} as const satisfies Record<LevelWord, readonly [string, string]>;

const parties = (level: LevelWord, n: number): string => count(n, LEVEL_NOUNS[level][0], LEVEL_NOUNS[level][1]);

/** One and many of what can stand round a party. */
const AROUND_NOUNS = {
  areas: ['area', 'areas'],
  people: ['person', 'people'],
  ltos: ['LTO', 'LTOs'],
  partners: ['support partner', 'support partners'],
  organisations: ['other organisation', 'other organisations'],
  topics: ['topic', 'topics'],
  events: ['event', 'events'],
  clusters: ['cluster', 'clusters'],
} as const;

interface AroundSaid {
  readonly label: string;
  readonly kind: keyof typeof AROUND_NOUNS;
  readonly as: string | undefined;
  readonly offer: string | undefined;
  readonly when: string | undefined;
}

interface AroundCount {
  readonly kind: keyof typeof AROUND_NOUNS;
  readonly drawn: number;
  /** Entries recorded besides, and not read. */
  readonly more: number;
}

const moreEntries = (n: number): string => count(n, 'more entry', 'more entries');

function aroundCount({ kind, drawn, more }: AroundCount): string {
  const [one, many] = AROUND_NOUNS[kind];
  if (more === 0) return count(drawn, one, many);
  // Only an event has one entry a party: with two roles somebody may be drawn and among the rest as well.
  return kind === 'events' ? `${figure(drawn)} of ${count(drawn + more, one, many)}` : `${count(drawn, one, many)} and ${moreEntries(more)}`;
}

/** The words of the map. */
export const mapTexts = {
  title: 'Map',
  undo: 'Undo',
  redo: 'Redo',
  nothingDone: 'Nothing changed yet',
  view: 'Show as',
  asMap: 'Map',
  both: 'Both',
  table: 'Table',
  exportCsv: 'Export CSV',
  takeAlong: 'Export…',
  takingAlong: {
    title: 'Take it along',
    explain: 'Exactly what is on screen: the same marks and ties, on the same day, with the key and where it comes from.',
    picture: 'As a picture',
    width: 'Width in pixels',
    png: 'Download PNG',
    svg: 'Download SVG',
    svgHelp: 'SVG stays sharp at any size, and its text can be selected.',
    network: 'As a network',
    gexf: 'Download GEXF',
    gexfHelp: 'for Gephi, with positions, sizes and colours',
    graphml: 'Download GraphML',
    graphmlHelp: 'for yEd, Cytoscape, igraph and others',
    json: 'Download JSON',
    jsonHelp: 'for programs',
    tables: 'As tables',
    rows: (level: LevelWord) => `Download ${LEVEL_NOUNS[level][1]}`,
    ties: 'Download ties',
    csvHelp: 'CSV, for spreadsheets, as the columns are sorted',
    noPicture: 'Show the map to take it along as a picture.',
    failed: 'The picture could not be made this large. Choose a smaller width, or SVG.',
    done: (name: string) => `${name} is among your downloads.`,
    close: 'Close',
    heading: (level: LevelWord, date: string) => `${level[0]!.toUpperCase()}${level.slice(1)} and ties as of ${date}`,
    source: (from: string) =>
      `${from}. Contains National Statistics and OS data © Crown copyright and database right 2021, Open Government Licence v3.0. Coast: Natural Earth. Positions are proxies. Made with Kith.`,
    demo: 'Demo data: places are real, people and ties invented',
    recorded: 'From the records of the programme',
  },
  otherMarks: 'Marks',
  fold: 'Fold',
  unfoldFilters: 'Filters',
  unfoldDetail: 'Details',
  unfoldDates: 'Dates',
  show: 'Show',
  everything: 'Everything',
  linked: 'With a living tie',
  unlinked: 'No living tie',
  long: 'Ties over 100 km',
  cross: 'Ties across regions',
  parties,
  tieCount: (n: number) => count(n, 'tie'),
  regions: 'Regions',
  allRegions: 'All',
  noRegions: 'None',
  workingOn: 'Working on',
  anyTopic: 'Any topic',
  onTopicHelp: 'Those that need or offer it, or a narrower topic, on the day.',
  lensesTitle: 'Look for',
  lensChosen: (name: string) => `looked for ${name.toLowerCase()}`,
  lenses: {
    isolates: ['On their own', 'No living tie to any other'],
    bridges: ['Bridges', 'Those that many shortest ways go through'],
    crossings: ['Ties between regions', 'Who is in touch beyond their own region'],
    groups: ['Groups', 'More ties among themselves than chance would make, outlined and arranged by ties'],
    hemmed: ['Hemmed in', 'Those whose contacts all know each other'],
    joined: ['Who came when', 'A column for each year of first contact'],
    since2020: ['What changed since 2020', 'Ties that came to life or faded'],
    sharing: ['Could know each other', 'In one cluster, or with one LTO; ties beside it'],
  },
  lensLinks: {
    onePerson: ['What rests on one person', 'Ties that would be lost with somebody'],
    notKnown: ['Where we do not know', 'Events without attendance, and other gaps'],
  },
  linksMadeOf: 'Draw',
  kinds: {
    ties: 'Ties (who has been in touch)',
    clusters: 'Same cluster',
    ltos: 'Same LTO',
    partners: 'Same support partner',
    topics: 'Same topic needed or offered',
  },
  least: 'Least strength',
  leastSaid: (strength: string, band: string) => `${strength}, ${band}`,
  leastFrom: (least: string) => `Show only ties of ${least} or more`,
  widthKey: 'As wide as the number of contacts; 16 or more are widest.',
  leastFaded: 'Faded ties are drawn too, dashed.',
  leastMarks: { faded: 'faded', light: 'light', steady: 'steady', strong: 'strong' },
  colourBy: 'Colour by',
  sizeBy: 'Size by',
  looks: {
    region: 'Region',
    betweenness: 'Betweenness',
    degree: 'Number of ties',
    strength: 'Strength of ties together',
    closeness: 'Closeness',
    constraint: 'Constraint',
    community: 'Community',
    wave: 'Wave',
    coastal: 'Coast',
    same: 'All the same',
  },
  meanings: {
    region: 'each region has its colour and shape',
    betweenness: 'how often one lies on the shortest way between two others',
    degree: 'how many living ties it has',
    strength: 'the strengths of its ties added up; 1 is one meeting of two today',
    closeness: 'how few steps lead from it to all the others',
    constraint: 'how far its contacts are one another’s contacts; high is hemmed in',
    community: 'groups with more ties among themselves than chance would make',
    wave: 'when an area joined the programme',
    coastal: 'whether an area lies on the coast',
    same: '',
  },
  layout: 'Arrange by',
  layouts: { places: 'Place', force: 'Ties', groups: 'Groups', time: 'Year' },
  layoutHelp: {
    places: 'Where they are; many in one place are fanned out.',
    force: 'Those who are tied stand near each other.',
    groups: 'By region, or by community where it colours the marks.',
    time: 'A column for each year of first contact.',
  },
  inNoGroup: 'In no group',
  wave: (wave: number) => `Wave ${wave}`,
  onCoast: 'On the coast',
  inland: 'Inland',
  keepOnly: (name: string) => `Keep only ${name}`,
  widthBy: 'Width of ties by',
  widths: { strength: 'Strength', contacts: 'Number of contacts', same: 'All the same' },
  neverInTouch: 'No contact',
  outline: 'Outline',
  hulls: { none: 'Nothing', region: 'Regions', community: 'Communities', wave: 'Waves', coastal: 'Coast' },
  unpin: (n: number) => `Put ${count(n, 'moved mark')} back`,
  level: 'Network of',
  levels: { areas: 'Areas', people: 'People', organisations: 'Organisations' },
  truncated: 'Only the 5,000 with the strongest ties, and the 40,000 strongest ties, are shown.',
  timeCounted: 'Time that counts',
  allTime: 'Everything until then',
  lastMonths: (months: number) => (months % 12 === 0 ? `Last ${count(months / 12, 'year')}` : `Last ${months} months`),
  windowHelp: 'Only contacts of this time make ties on the map; receipts show all.',
  lasso: 'Draw round',
  lassoHelp: 'Draw a line round marks to pick them, or straight from corner to corner for a box; Shift and drag does it too',
  noTieThatWay: 'No tie that way.',
  describe: (name: string, ties: number, strongest: string | undefined) =>
    `${name}: ${count(ties, 'tie')}${strongest === undefined ? '' : `, strongest with ${strongest}`}.`,
  picked: {
    region: 'Picked',
    count: (level: LevelWord, n: number) => `${parties(level, n)} picked`,
    clear: 'Unpick',
    only: 'Keep only these',
    hide: 'Hide these',
    invert: 'Invert',
    neighbours: 'Add their ties',
    common: 'Tied to all',
    compare: 'Tie over time',
    compareAll: 'Ties over time',
    draft: 'Draft buddies',
    plan: 'Plan clusters',
    download: 'Download',
    pick: (name: string) => `Pick ${name}`,
    pickAll: 'Pick all shown',
    tooMany: 'So many cannot be kept in a link one by one. Filter first, then pick.',
    none: 'Nobody is tied to all of them.',
    noMore: 'They are tied to nobody else.',
  },
  keptOnly: (level: LevelWord, n: number) => `Only ${parties(level, n)} kept. Show all`,
  columns: 'Columns',
  copyRows: 'Copy rows',
  shareAndSave: 'Share and save',
  copiedRows: (n: number) => `${count(n, 'row')} copied, ready to paste into a spreadsheet`,
  rowsNotCopied: 'The browser did not let us copy. Export CSV instead.',
  sumOf: (level: LevelWord, n: number) => parties(level, n),
  mean: (value: string) => `mean ${value}`,
  where: 'Where',
  strengthSum: 'Strength together',
  arranged: { arranging: 'Arranging', failed: 'Could not be arranged' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  london: 'London',
  londonTimes: '4.5 times larger',
  canvas: (summary: string) =>
    `Map. ${summary} Everything on it is also in the table. Arrow keys go along ties, Page Down to the next mark; Enter selects, Space picks, Shift and Enter opens the tie.`,
  key: 'Strength of tie',
  keyStrong: `Strong, ${from('strong')} or more`,
  keySteady: `Steady, ${from('steady')} to 0.99`,
  keyLight: `Light, ${from('light')} to 0.39`,
  keyFaded: `Faded, below ${from('light')}`,
  keyOther: 'Other ties',
  keyChanges: (day: string) => `Since ${shortDate(day)}`,
  keyGained: 'Came to life',
  keyLost: `Fell below ${from('light')}`,
  keyKept: 'Living on both days',
  colourKey: (name: string) => `Colour: ${name.toLowerCase()}`,
  sizeKey: (name: string) => `Size: ${name.toLowerCase()}`,
  fromTo: (least: string, most: string) => `${least} to ${most}`,
  smallGroups: (n: number) => count(n, 'smaller group'),
  group: (name: string, n: number) => `${name} (${figure(n)})`,
  hollow: 'Hollow: no living tie',
  pair: (a: string, b: string) => `${a} and ${b}`,
  twoEnds: '{a} and {b}',
  changed: { gained: 'gained', lost: 'lost' },
  around: { areas: 'Show around it', people: 'Show around them', organisations: 'Show around it' },
  aroundKinds: {
    areas: 'Areas', people: 'People', ltos: 'LTOs', partners: 'Partners', organisations: 'Other organisations', topics: 'Topics', events: 'Events',
    clusters: 'Clusters',
  },
  aroundNouns: AROUND_NOUNS,
  marks: {
    areas: 'Area', people: 'Person', ltos: 'LTO', partners: 'Support partner', organisations: 'Other organisation', topics: 'Topic', events: 'Event',
    clusters: 'Cluster',
  },
  aroundUnplaced: 'No place is known for this mark, so nothing can be drawn round it. Arrange by ties to see it.',
  aroundSays: (name: string, kinds: readonly AroundCount[]) => `Around ${name}: ${kinds.map(aroundCount).join(', ')}.`,
  aroundRecord: ({ label, kind, as, offer, when }: AroundSaid) => `${label}: ${[AROUND_NOUNS[kind][0], as, offer, when].filter(Boolean).join(', ')}.`,
  hundredKm: '100 km',
  party: { areas: 'Area', people: 'Person', organisations: 'Organisation' },
  region: 'Region',
  ties: 'Ties',
  strongest: 'Strongest',
  last: 'Last in touch',
  tableCaption: (level: LevelWord) => `The ${LEVEL_NOUNS[level][1]} on the map`,
  openPage: 'Open page',
  pathTo: 'Path to…',
  noPath: 'No path',
  noPathTo: '{noPath} to {name} by what is drawn. Draw more of what is shared, allow weaker ties, or choose another day.',
  them: 'them',
  pathToSays: 'To {name}: {ways}',
  endPath: 'End path',
  hide: 'Hide',
  pickThis: 'Pick',
  showHidden: (n: number) => `Show ${figure(n)} hidden`,
  steps: 'steps',
  stepsLabel: 'Show only what is so many steps away',
  stepSaid: (n: number) => `${n} ${n === 1 ? 'step' : 'steps'} away`,
  allSteps: 'All',
  pathLabel: 'Path to whom?',
  choose: 'Choose',
  pathSays: (steps: number, ways: number) => `${count(steps, 'step')}, ${ways === 1 ? 'one way' : `${figure(ways)} ways as short`}. The strongest:`,
  pathBesides: (names: string) => `The other ways go by ${names}.`,
  peopleAndLto: 'People and LTO',
  rolesAndEmployer: 'Roles and employer',
  serves: 'Areas it serves',
  employs: 'Whom it employs',
  moreOnPage: (n: number) => `and ${moreEntries(n)} on its page`,
  needed: 'needed',
  offered: 'offered',
  employer: 'Employer',
  support: 'Support',
  needs: 'Needs',
  offers: 'Offers',
  strongestTies: 'Strongest ties',
  since: (year: string) => `since ${year}, one scale`,
  allTies: (n: number) => `All ${count(n, 'tie')}, with receipts`,
  noTies: (date: string) => `No living tie on ${longDate(date)}: nothing done together weighs 0.10 or more that day.`,
  tiedTo: 'Tied to {parties}, {outside} outside the region.',
  rank: (place: number, all: number, value: string) =>
    `${place === 1 ? 'First' : `Number ${figure(place)}`} of ${figure(all)} for betweenness (${value}): how often it sits on the shortest way between two others.`,
  openReceipts: (name: string) => `receipts of the tie with ${name}`,
  tie: 'Tie',
  tieDetail: 'Receipts of a tie',
  closeTie: 'Close',
  readingTie: 'Reading the tie',
  noTie: 'No contact is recorded',
  noTieText: (date: string) => `Nothing the two did together is recorded up to ${longDate(date)}. Unknown is not absent: attendance may be missing.`,
  unknownTie: 'One of the two is not known here.',
  tieSentence: (date: string, n: number, last: string | undefined) =>
    ` on ${longDate(date)}, from ${count(n, 'recorded contact')}${last ? `; last in touch ${longDate(last)}` : ''}.`,
  missing: (missing: number, events: number) =>
    `Attendance is missing for ${figure(missing)} of ${count(events, 'event')} they shared or were expected at, so the tie may be stronger than the record shows.`,
  receipts: 'Receipts',
  receiptsSay: 'what each counted, and counts now',
  receiptDate: 'Date',
  receiptEvent: 'Event',
  receiptParties: { areas: 'Areas', people: 'People', organisations: 'Organisations' },
  receiptNew: 'New',
  receiptNow: 'Now',
  receiptRest: (n: number) => `${figure(n)} older or smaller`,
  receiptTotal: 'Strength',
  tieRoom: 'Its curve and all its receipts',
  pickArea: 'Nothing is selected',
  pickAreaText: 'Select a mark on the map or a row of the table to see whom it is in touch with; select a tie to see what it is made of.',
  lto: 'LTO',
  pastTable: 'Past the table to the dates',
  stripRows: { visits: 'Visits and calls', clusters: 'Clusters', meetings: 'Meetings', online: 'Online' },
  dateStrip: 'Events by quarter, each row to its own peak.',
  monthBack: '1 month back',
  monthOn: '1 month on',
  play: 'Play',
  pause: 'Pause',
  today: 'Today',
  dateSlider: 'Day shown',
  compare: 'Compare with a year before',
  endCompare: 'End comparison',
  fromSlider: 'Day it is compared with',
  comparing: (day: string) => `Changes since ${shortDate(day)}`,
  compareAs: 'Compare as',
  compareWords: { changes: 'Changes', beside: 'Side by side' },
  dayOfMap: (day: string) => longDate(day),
  reading: 'Reading the network',
  nothingHere: 'Nothing fits',
  nothingHereText: (level: LevelWord) => `No ${LEVEL_NOUNS[level][0]} fits these filters at this date.`,
  showEverything: 'Show everything',
  notPlaced: (level: LevelWord, n: number) => `${parties(level, n)} without a known place ${n === 1 ? 'is' : 'are'} in the table only.`,
  notReturned: (with_: number, all: number) =>
    `${figure(with_)} of ${figure(all)} events up to this day have attendance. A missing tie may be a missing record.`,
} as const;

interface Figures {
  readonly parties: number;
  readonly ties: number;
  readonly faded: number;
  readonly crossing: number;
  readonly long: number;
  readonly unlinked: number;
  readonly sharingOnly: number;
  readonly gained: number;
  readonly lost: number;
  readonly unplaced: number;
}

interface Said {
  readonly level: LevelWord;
  readonly least: number;
  readonly from: string | undefined;
  readonly months: number | undefined;
}

/** What is on the map, in a few sentences. */
export function mapSummary(n: Figures, { level, least, from: since, months }: Said): { readonly head: string; readonly rest: string } {
  const living = n.ties - n.faded;
  const kind = least > BAND_FROM.light ? 'tie' : 'living tie';
  const strong = least > BAND_FROM.light ? ` of ${least.toFixed(2)} or more` : '';
  const share = (part: number): string => `${Math.round((100 * part) / living)}%`;
  const more = [
    months !== undefined && `${mapTexts.lastMonths(months)} only.`,
    since && `Since ${longDate(since)}: ${count(n.gained, 'tie')} gained, ${figure(n.lost)} lost.`,
    n.unlinked > 0 && `${parties(level, n.unlinked)} ${n.unlinked === 1 ? 'has' : 'have'} none.`,
    living > 0 && `${share(n.crossing)} cross a region, ${share(n.long)} are over 100 km.`,
    n.faded > 0 && `${count(n.faded, 'faded tie')} besides.`,
    n.sharingOnly > 0 && `${count(n.sharingOnly, 'pair shares', 'pairs share')} what is ticked without a tie.`,
    n.unplaced > 0 && mapTexts.notPlaced(level, n.unplaced),
  ];
  return { head: `${count(living, kind)}${strong} among ${parties(level, n.parties)}.`, rest: more.filter(Boolean).join(' ') };
}
