import { count, figure } from '../ui/count.ts';
import { longDate, shortDate } from '../ui/dates.ts';
import { BAND_FROM } from '../ui/strength.ts';

const from = (band: keyof typeof BAND_FROM): string => BAND_FROM[band].toFixed(2);

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
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Copy the address of this page: the browser did not let us',
  exportCsv: 'Export CSV',
  exportTies: 'Export ties',
  fold: 'Fold',
  unfoldFilters: 'Filters',
  unfoldDetail: 'Details',
  unfoldDates: 'Dates',
  show: 'Show',
  everything: 'Everything',
  unlinked: 'No living tie',
  long: 'Ties over 100 km',
  cross: 'Ties across regions',
  areas: (n: number) => count(n, 'area'),
  tieCount: (n: number) => count(n, 'tie'),
  regions: 'Regions',
  allRegions: 'All',
  noRegions: 'None',
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
    same: 'All the same',
  },
  meanings: {
    region: 'each region has its colour and shape',
    betweenness: 'how often an area lies on the shortest way between two others',
    degree: 'with how many areas it has a living tie',
    strength: 'the strengths of its ties added up; 1 is one meeting of two today',
    closeness: 'how few steps lead from it to all the others',
    constraint: 'how far its contacts are one another’s contacts; high is hemmed in',
    community: 'groups of areas with more ties among themselves than chance would make',
    same: '',
  },
  layout: 'Arrange by',
  places: 'Place',
  force: 'Ties',
  arranging: 'Arranging',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  london: 'London',
  londonTimes: '4.5 times larger',
  canvas: (summary: string) => `Map. ${summary} Everything on it is also in the table. Arrow keys go through the ties, Enter opens one.`,
  key: 'Strength of tie',
  keyStrong: `Strong, ${from('strong')} or more`,
  keySteady: `Steady, ${from('steady')} to 0.99`,
  keyLight: `Light, ${from('light')} to 0.39`,
  keyFaded: `Faded, below ${from('light')}`,
  keyOther: 'Other ties',
  keyShared: 'Not in touch, but share what is ticked',
  keyChanges: (day: string) => `Since ${shortDate(day)}`,
  keyGained: 'Came to life',
  keyLost: `Fell below ${from('light')}`,
  keyKept: 'Living on both days',
  colourKey: (name: string) => `Colour: ${name.toLowerCase()}`,
  sizeKey: (name: string) => `Size: ${name.toLowerCase()}`,
  smallGroups: (n: number) => count(n, 'smaller group'),
  group: (name: string, n: number) => `${name} (${figure(n)})`,
  hollow: 'Hollow: no living tie',
  pair: (a: string, b: string) => `${a} and ${b}`,
  changed: { gained: 'gained', lost: 'lost' },
  around: 'Show around it',
  aroundKinds: { people: 'People', ltos: 'LTOs', partners: 'Partners', topics: 'Topics', events: 'Events' },
  marks: { people: 'Person', ltos: 'LTO', partners: 'Support partner', topics: 'Topic', events: 'Event' },
  hundredKm: '100 km',
  area: 'Area',
  region: 'Region',
  ties: 'Ties',
  strongest: 'Strongest',
  last: 'Last in touch',
  tableCaption: 'The areas on the map',
  openPage: 'Open page',
  pathTo: 'Path to…',
  noPath: 'No path',
  endPath: 'End path',
  hide: 'Hide',
  showHidden: (n: number) => `Show ${count(n, 'hidden area')}`,
  steps: 'steps',
  stepsLabel: 'Show only what is so many steps away',
  stepSaid: (n: number) => `${n} ${n === 1 ? 'step' : 'steps'} away`,
  allSteps: 'All',
  pathLabel: 'Path to which area?',
  peopleAndLto: 'People and LTO',
  needs: 'Needs',
  offers: 'Offers',
  strongestTies: 'Strongest ties',
  since: (year: string) => `since ${year}, one scale`,
  allTies: (n: number) => `All ${count(n, 'tie')}, with receipts`,
  noTies: (date: string) => `No living tie on ${longDate(date)}: nothing they did with another area weighs 0.10 or more that day.`,
  tied: (n: number) => count(n, 'area'),
  outside: (n: number) => `, ${figure(n)} outside the region.`,
  rank: (place: number, all: number, value: string) =>
    `${place === 1 ? 'First' : `Number ${figure(place)}`} of ${figure(all)} for betweenness (${value}): how often it sits on the shortest way between two others.`,
  openReceipts: (name: string) => `receipts of the tie with ${name}`,
  tie: 'Tie',
  tieDetail: 'Receipts of a tie',
  closeTie: 'Close',
  readingTie: 'Reading the tie',
  noTie: 'No contact is recorded',
  noTieText: (date: string) => `Nothing the two did together is recorded up to ${longDate(date)}. Unknown is not absent: attendance may be missing.`,
  unknownTie: 'One of the two areas is not known here.',
  tieSentence: (date: string, n: number, last: string | undefined) =>
    ` on ${longDate(date)}, from ${count(n, 'recorded contact')}${last ? `; last in touch ${longDate(last)}` : ''}.`,
  missing: (missing: number, events: number) =>
    `Attendance is missing for ${figure(missing)} of ${count(events, 'event')} they shared or were expected at, so the tie may be stronger than the record shows.`,
  receipts: 'Receipts',
  receiptsSay: 'what each counted, and counts now',
  receiptDate: 'Date',
  receiptEvent: 'Event',
  receiptParties: 'Areas',
  receiptNew: 'New',
  receiptNow: 'Now',
  receiptRest: (n: number) => `${figure(n)} older or smaller`,
  receiptTotal: 'Strength',
  tieRoom: 'Its curve and all its receipts',
  pickArea: 'Nothing is selected',
  pickAreaText: 'Select an area on the map or in the table to see who is there and whom it is in touch with; select a tie to see what it is made of.',
  lto: 'LTO',
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
  reading: 'Reading the network',
  readingFailed: 'The network could not be read.',
  nothingHere: 'Nothing fits',
  nothingHereText: 'No area fits these filters at this date.',
  showEverything: 'Show everything',
  notPlaced: (n: number) => `${count(n, 'area')} without a known place ${n === 1 ? 'is' : 'are'} in the table only.`,
  notReturned: (with_: number, all: number) =>
    `${figure(with_)} of ${figure(all)} events up to this day have attendance. A missing tie may be a missing record.`,
} as const;

interface Figures {
  readonly areas: number;
  readonly ties: number;
  readonly faded: number;
  readonly crossing: number;
  readonly long: number;
  readonly unlinked: number;
  readonly sharingOnly: number;
  readonly gained: number;
  readonly lost: number;
}

/** What is on the map, in a few sentences. */
export function mapSummary(n: Figures, { least, from: since }: { readonly least: number; readonly from: string | undefined }): {
  readonly head: string;
  readonly rest: string;
} {
  const living = n.ties - n.faded;
  const kind = least > BAND_FROM.light ? 'tie' : 'living tie';
  const strong = least > BAND_FROM.light ? ` of ${least.toFixed(2)} or more` : '';
  const share = (part: number): string => `${Math.round((100 * part) / living)}%`;
  const more = [
    since && `Since ${longDate(since)}: ${count(n.gained, 'tie')} gained, ${figure(n.lost)} lost.`,
    n.unlinked > 0 && `${count(n.unlinked, 'area has', 'areas have')} none.`,
    living > 0 && `${share(n.crossing)} cross a region, ${share(n.long)} are over 100 km.`,
    n.faded > 0 && `${count(n.faded, 'faded tie')} besides.`,
    n.sharingOnly > 0 && `${count(n.sharingOnly, 'pair shares', 'pairs share')} what is ticked without a tie.`,
  ];
  return { head: `${count(living, kind)}${strong} among ${count(n.areas, 'area')}.`, rest: more.filter(Boolean).join(' ') };
}
