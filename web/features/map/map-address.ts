import { listIn, listOut, type Search } from '../../address/search.ts';
import { LINK_KINDS, type LinkKind } from '../../network/links.ts';
import { isDay } from '../../ui/dates.ts';
import { COLOUR_WORDS, SIZE_WORDS, type ColourWord, type SizeWord } from './measures.ts';

export const AROUND_KINDS = ['people', 'ltos', 'partners', 'topics', 'events'] as const;
export type AroundKind = (typeof AROUND_KINDS)[number];
export type MapViewWord = 'map' | 'both' | 'table';
export type ShowWord = 'everything' | 'unlinked' | 'long' | 'cross';
export type Layout = 'places' | 'force';
export const SORTS = ['name', 'region', 'ties', 'strongest', 'measure', 'last'] as const;
export type SortWord = (typeof SORTS)[number];
export const PANES = ['filters', 'detail', 'dates'] as const;
export type Pane = (typeof PANES)[number];

/** What the map shows: all of it comes from the address, so that a link shows what its sender saw. */
export interface MapState {
  readonly show: ShowWord;
  readonly kinds: ReadonlySet<LinkKind>;
  /** Weaker ties are left out; below 0.10 the faded are drawn too. */
  readonly least: number;
  readonly colour: ColourWord;
  readonly size: SizeWord;
  /** Slugs of regions left out. */
  readonly without: ReadonlySet<string>;
  /** Only areas that need or offer this topic. */
  readonly topic: string | undefined;
  readonly layout: Layout;
  readonly view: MapViewWord | undefined;
  readonly selected: string | undefined;
  /** The tie whose receipts are open, its ends in the order of their ids. */
  readonly tie: readonly [string, string] | undefined;
  /** The day that the day shown is compared with. */
  readonly from: string | undefined;
  /** Only what is so many steps from the selection; undefined: everything. */
  readonly steps: 1 | 2 | 3 | undefined;
  readonly around: ReadonlySet<AroundKind>;
  readonly hidden: ReadonlySet<string>;
  /** The far end of a path from the selection. */
  readonly pathTo: string | undefined;
  readonly sort: SortWord;
  readonly descending: boolean;
  readonly folded: ReadonlySet<Pane>;
}

const oneOf = <W extends string>(words: readonly W[], text: string | undefined): W | undefined =>
  words.find((word) => word === text);

const some = <W extends string>(words: readonly W[], text: string | undefined): ReadonlySet<W> =>
  new Set(words.filter((word) => listIn(text).includes(word)));

const STEPS = { '1': 1, '2': 2, '3': 3 } as const;
/** Where the filter for strength may stand. */
export const LEAST_STOPS = [0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.25, 1.5] as const;
export const LIVING = 0.1;
const USUAL_LINKS: ReadonlySet<LinkKind> = new Set<LinkKind>(['ties']);

const areaId = (key: string): string => `area:${key}`;

/** Two different areas; anything else is no tie. */
function tieIn(text: string | undefined): MapState['tie'] {
  const [a, b, ...more] = [...listIn(text)].map(areaId).sort();
  return a && b && a !== b && more.length === 0 ? [a, b] : undefined;
}

/** Anything in an address that means nothing here is left aside. */
export function readMapState(search: Search): MapState {
  const least = LEAST_STOPS.find((stop) => stop === Number(search['least']));
  const sort = oneOf(SORTS, search['sort']?.replace(/^-/, ''));
  return {
    show: oneOf(['everything', 'unlinked', 'long', 'cross'], search['show']) ?? 'everything',
    kinds: search['links'] === undefined ? USUAL_LINKS : some(LINK_KINDS, search['links']),
    least: least ?? LIVING,
    colour: oneOf(COLOUR_WORDS, search['colour']) ?? 'region',
    size: oneOf(SIZE_WORDS, search['size']) ?? 'betweenness',
    without: new Set(listIn(search['without'])),
    topic: search['topic'] ? `topic:${search['topic']}` : undefined,
    layout: oneOf(['places', 'force'], search['layout']) ?? 'places',
    view: oneOf(['map', 'both', 'table'], search['view']),
    selected: search['area'] ? areaId(search['area']) : undefined,
    tie: tieIn(search['tie']),
    from: isDay(search['from']) ? search['from'] : undefined,
    steps: STEPS[search['steps'] as keyof typeof STEPS],
    around: some(AROUND_KINDS, search['around']),
    hidden: new Set(listIn(search['hide']).map(areaId)),
    pathTo: search['to'] ? areaId(search['to']) : undefined,
    sort: sort ?? 'ties',
    descending: sort === undefined || search['sort']?.startsWith('-') === true,
    folded: some(PANES, search['fold']),
  };
}

const key = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Parts of the state as the address has them; what is usual leaves the address. */
export const asAddress = {
  show: (show: ShowWord): Search => ({ show: show === 'everything' ? undefined : show }),
  kinds: (kinds: ReadonlySet<LinkKind>): Search => ({
    links: kinds.size === 1 && kinds.has('ties') ? undefined : (listOut(LINK_KINDS.filter((one) => kinds.has(one))) ?? 'none'),
  }),
  least: (least: number): Search => ({ least: least === LIVING ? undefined : least.toFixed(2) }),
  colour: (colour: ColourWord): Search => ({ colour: colour === 'region' ? undefined : colour }),
  size: (size: SizeWord): Search => ({ size: size === 'betweenness' ? undefined : size }),
  from: (from: string | undefined): Search => ({ from }),
  tie: (ends: readonly [string, string] | undefined): Search => ({ tie: ends && listOut([...ends].map(key).sort()) }),
  without: (without: ReadonlySet<string>): Search => ({ without: listOut([...without].sort()) }),
  topic: (id: string | undefined): Search => ({ topic: id && key(id) }),
  layout: (layout: Layout): Search => ({ layout: layout === 'places' ? undefined : layout }),
  view: (view: MapViewWord): Search => ({ view }),
  selected: (id: string | undefined): Search => ({
    area: id && key(id),
    ...(id ? {} : { steps: undefined, around: undefined }),
    to: undefined,
    tie: undefined,
  }),
  steps: (steps: 1 | 2 | 3 | undefined): Search => ({ steps: steps && String(steps) }),
  around: (around: ReadonlySet<AroundKind>): Search => ({ around: listOut(AROUND_KINDS.filter((one) => around.has(one))) }),
  hidden: (hidden: ReadonlySet<string>): Search => ({ hide: listOut([...hidden].map(key).sort()) }),
  pathTo: (id: string | undefined): Search => ({ to: id && key(id) }),
  sort: (sort: SortWord, descending: boolean): Search => ({ sort: `${descending ? '-' : ''}${sort}` }),
  folded: (folded: ReadonlySet<Pane>): Search => ({ fold: listOut(PANES.filter((one) => folded.has(one))) }),
};
