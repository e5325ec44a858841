import { listIn, listOut, type Search } from '../../address/search.ts';
import { idAt, isAt, keyOf, LEVELS, type LevelWord } from '../../network/level.ts';
import { LINK_KINDS, type LinkKind } from '../../network/links.ts';
import { TRAITS } from '../../network/party.ts';
import { isDay } from '../../ui/dates.ts';
import { BAND_FROM } from '../../ui/strength.ts';
import { COLOUR_WORDS, SIZE_WORDS, WIDTH_WORDS, type ColourWord, type SizeWord, type WidthWord } from './measures.ts';

export const AROUND_KINDS = ['areas', 'people', 'ltos', 'partners', 'organisations', 'topics', 'events', 'clusters'] as const;
export type AroundKind = (typeof AROUND_KINDS)[number];
/** What can stand round a party of each level. `organisations` are those that are neither LTOs nor partners of an area. */
export const AROUND_AT: Record<LevelWord, readonly AroundKind[]> = {
  areas: ['people', 'ltos', 'partners', 'topics', 'events', 'clusters'],
  people: ['areas', 'ltos', 'partners', 'organisations', 'topics', 'events', 'clusters'],
  organisations: ['areas', 'people', 'topics', 'clusters'],
};
export type MapViewWord = 'map' | 'both' | 'table';
export const SHOWS = ['everything', 'linked', 'unlinked', 'long', 'cross'] as const;
export type ShowWord = (typeof SHOWS)[number];
export const LAYOUTS = ['places', 'force', 'groups', 'time'] as const;
export type LayoutWord = (typeof LAYOUTS)[number];
const HULLS = ['none', 'region', 'community', ...TRAITS] as const;
export type HullWord = (typeof HULLS)[number];
/** What areas are told apart by, others are not. */
const atLevel = <W extends string>(level: LevelWord, words: readonly W[]): readonly W[] => (level === 'areas' ? words : words.filter((word) => !TRAITS.some((trait) => trait === word)));
export const coloursAt = (level: LevelWord): readonly ColourWord[] => atLevel(level, COLOUR_WORDS);
export const hullsAt = (level: LevelWord): readonly HullWord[] => atLevel(level, HULLS);
export const SORTS = ['name', 'region', 'where', 'ties', 'strongest', 'strength', 'measure', 'last'] as const;
export type SortWord = (typeof SORTS)[number];
/** The name always stands first. */
export type ColumnWord = Exclude<SortWord, 'name'>;
export const COLUMNS = SORTS.filter((word): word is ColumnWord => word !== 'name');
const USUAL_COLUMNS: ReadonlySet<ColumnWord> = new Set<ColumnWord>(['region', 'ties', 'strongest', 'measure', 'last']);
const NARROW_COLUMNS: ReadonlySet<ColumnWord> = new Set<ColumnWord>(['ties', 'strongest', 'last']);
/** The columns that were chosen; else as many as there is room for. */
export const columnsIn = ({ columns }: Pick<MapState, 'columns'>, narrow: boolean): ReadonlySet<ColumnWord> => columns ?? (narrow ? NARROW_COLUMNS : USUAL_COLUMNS);
export const PANES = ['filters', 'detail', 'dates'] as const;
export type Pane = (typeof PANES)[number];

/** What the map shows: all of it comes from the address, so that a link shows what its sender saw. */
export interface MapState {
  readonly level: LevelWord;
  readonly show: ShowWord;
  readonly kinds: ReadonlySet<LinkKind>;
  /** Weaker ties are left out; below 0.10 the faded are drawn too. */
  readonly least: number;
  readonly colour: ColourWord;
  readonly size: SizeWord;
  /** What the lines of ties are as wide as. */
  readonly width: WidthWord;
  /** Slugs of regions left out. */
  readonly without: ReadonlySet<string>;
  /** Only those that need or offer this topic. */
  readonly topic: string | undefined;
  readonly layout: LayoutWord;
  /** What groups are outlined and named. */
  readonly hulls: HullWord;
  /** Marks put elsewhere by hand, in kilometres east and north. */
  readonly pins: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly view: MapViewWord | undefined;
  readonly selected: string | undefined;
  /** The tie whose receipts are open, its ends in the order of their ids. */
  readonly tie: readonly [string, string] | undefined;
  /** Only so many months up to the day count; undefined: everything until then. */
  readonly months: number | undefined;
  /** The day that the day shown is compared with. */
  readonly from: string | undefined;
  /** The two days stand side by side, instead of their difference in one. */
  readonly beside: boolean;
  /** Only what is so many steps from the selection; undefined: everything. */
  readonly steps: 1 | 2 | 3 | undefined;
  readonly around: ReadonlySet<AroundKind>;
  readonly hidden: ReadonlySet<string>;
  /** Nothing but these, and what is selected; undefined: everything. */
  readonly only: ReadonlySet<string> | undefined;
  /** Those picked to do something with. */
  readonly picked: ReadonlySet<string>;
  /** The far end of a path from the selection. */
  readonly pathTo: string | undefined;
  /** Undefined: those there is room for. */
  readonly columns: ReadonlySet<ColumnWord> | undefined;
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
export const LIVING = BAND_FROM.light;
/** How long a window of time may be. */
export const MONTHS = [3, 6, 12, 24, 36, 60] as const;
const USUAL_LINKS: ReadonlySet<LinkKind> = new Set<LinkKind>(['ties']);

/** A longer address is refused by most servers. */
const MOST_LISTED_CHARACTERS = 9_000;

/** Whether an address can hold lists of so many ids. */
export const fitsAddress = (...lists: readonly (ReadonlySet<string> | undefined)[]): boolean =>
  lists.reduce((sum, ids) => sum + [...(ids ?? [])].reduce((length, id) => length + keyOf(id).length + 1, 0), 0) <= MOST_LISTED_CHARACTERS;

const idsIn = (level: LevelWord, text: string | undefined): ReadonlySet<string> => new Set(listIn(text).map((key) => idAt(level, key)));

/** Two different parties; anything else is no tie. */
function tieIn(level: LevelWord, text: string | undefined): MapState['tie'] {
  const [a, b, ...more] = listIn(text).map((key) => idAt(level, key)).sort();
  return a && b && a !== b && more.length === 0 ? [a, b] : undefined;
}

/** `mill@412.5@310.0,quay@…`; whatever is no place is left aside. */
function pinsIn(level: LevelWord, text: string | undefined): MapState['pins'] {
  return new Map(
    listIn(text).flatMap((pin) => {
      const [key = '', x, y] = pin.split('@');
      const place = { x: Number(x), y: Number(y) };
      return key && x && y && Number.isFinite(place.x) && Number.isFinite(place.y) ? [[idAt(level, key), place] as const] : [];
    }),
  );
}

/** Anything in an address that means nothing here is left aside. */
export function readMapState(search: Search): MapState {
  const least = LEAST_STOPS.find((stop) => stop === Number(search['least']));
  const sort = oneOf(SORTS, search['sort']?.replace(/^-/, ''));
  const level = oneOf(LEVELS, search['level']) ?? 'areas';
  const selected = level === 'areas' ? search['area'] : search['node'];
  return {
    level,
    show: oneOf(SHOWS, search['show']) ?? 'everything',
    kinds: level !== 'areas' || search['links'] === undefined ? USUAL_LINKS : some(LINK_KINDS, search['links']),
    least: least ?? LIVING,
    colour: oneOf(coloursAt(level), search['colour']) ?? 'region',
    size: oneOf(SIZE_WORDS, search['size']) ?? 'betweenness',
    width: oneOf(WIDTH_WORDS, search['width']) ?? 'strength',
    without: new Set(listIn(search['without'])),
    topic: search['topic'] ? `topic:${search['topic']}` : undefined,
    layout: oneOf(LAYOUTS, search['layout']) ?? 'places',
    hulls: oneOf(hullsAt(level), search['hulls']) ?? 'none',
    pins: pinsIn(level, search['pins']),
    view: oneOf(['map', 'both', 'table'], search['view']),
    selected: selected ? idAt(level, selected) : undefined,
    tie: tieIn(level, search['tie']),
    months: MONTHS.find((months) => months === Number(search['months'])),
    from: isDay(search['from']) ? search['from'] : undefined,
    beside: search['compare'] === 'beside',
    steps: STEPS[search['steps'] as keyof typeof STEPS],
    around: some(AROUND_AT[level], search['around']),
    hidden: idsIn(level, search['hide']),
    only: search['only'] === undefined ? undefined : idsIn(level, search['only']),
    picked: idsIn(level, search['pick']),
    pathTo: search['to'] ? idAt(level, search['to']) : undefined,
    columns: search['cols'] === undefined ? undefined : some(COLUMNS, search['cols']),
    sort: sort ?? 'ties',
    descending: sort === undefined || search['sort']?.startsWith('-') === true,
    folded: some(PANES, search['fold']),
  };
}

const keys = (ids: ReadonlySet<string>): string | undefined => listOut([...ids].map(keyOf).sort());

/** What is said of single parties, which another level has none of. */
const OF_PARTIES: Search = {
  area: undefined, node: undefined, tie: undefined, to: undefined, steps: undefined, around: undefined, hide: undefined, only: undefined,
  pick: undefined, pins: undefined,
};

/** Parts of the state as the address has them; what is usual leaves the address. */
export const asAddress = {
  level: (level: LevelWord): Search => ({ ...OF_PARTIES, level: level === 'areas' ? undefined : level }),
  show: (show: ShowWord): Search => ({ show: show === 'everything' ? undefined : show }),
  kinds: (kinds: ReadonlySet<LinkKind>): Search => ({
    links: kinds.size === 1 && kinds.has('ties') ? undefined : (listOut(LINK_KINDS.filter((one) => kinds.has(one))) ?? 'none'),
  }),
  least: (least: number): Search => ({ least: least === LIVING ? undefined : least.toFixed(2) }),
  colour: (colour: ColourWord): Search => ({ colour: colour === 'region' ? undefined : colour }),
  size: (size: SizeWord): Search => ({ size: size === 'betweenness' ? undefined : size }),
  months: (months: number | undefined): Search => ({ months: months === undefined ? undefined : String(months) }),
  width: (width: WidthWord): Search => ({ width: width === 'strength' ? undefined : width }),
  from: (from: string | undefined): Search => ({ from, ...(from === undefined ? { compare: undefined } : {}) }),
  beside: (beside: boolean): Search => ({ compare: beside ? 'beside' : undefined }),
  tie: (ends: readonly [string, string] | undefined): Search => ({ tie: ends && listOut([...ends].map(keyOf).sort()) }),
  without: (without: ReadonlySet<string>): Search => ({ without: listOut([...without].sort()) }),
  topic: (id: string | undefined): Search => ({ topic: id && keyOf(id) }),
  /** Marks were moved by hand within one arrangement: in another they stand where it puts them. */
  layout: (layout: LayoutWord): Search => ({ layout: layout === 'places' ? undefined : layout, pins: undefined }),
  view: (view: MapViewWord): Search => ({ view }),
  hulls: (hulls: HullWord): Search => ({ hulls: hulls === 'none' ? undefined : hulls }),
  pins: (pins: MapState['pins']): Search => ({ pins: listOut([...pins].map(([id, { x, y }]) => `${keyOf(id)}@${x.toFixed(1)}@${y.toFixed(1)}`).sort()) }),
  selected: (id: string | undefined): Search => ({
    area: id && isAt('areas', id) ? keyOf(id) : undefined,
    node: id && !isAt('areas', id) ? keyOf(id) : undefined,
    ...(id ? {} : { steps: undefined, around: undefined }),
    to: undefined,
    tie: undefined,
  }),
  steps: (steps: 1 | 2 | 3 | undefined): Search => ({ steps: steps && String(steps) }),
  around: (around: ReadonlySet<AroundKind>): Search => ({ around: listOut(AROUND_KINDS.filter((one) => around.has(one))) }),
  hidden: (hidden: ReadonlySet<string>): Search => ({ hide: keys(hidden) }),
  only: (only: ReadonlySet<string> | undefined): Search => ({ only: only && keys(only) }),
  picked: (picked: ReadonlySet<string>): Search => ({ pick: keys(picked) }),
  pathTo: (id: string | undefined): Search => ({ to: id && keyOf(id) }),
  columns: (columns: ReadonlySet<ColumnWord>): Search => ({ cols: listOut(COLUMNS.filter((word) => columns.has(word))) ?? 'none' }),
  sort: (sort: SortWord, descending: boolean): Search => ({ sort: `${descending ? '-' : ''}${sort}` }),
  folded: (folded: ReadonlySet<Pane>): Search => ({ fold: listOut(PANES.filter((one) => folded.has(one))) }),
};
