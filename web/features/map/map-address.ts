import { listIn, listOut, type Search } from '../../address/search.ts';
import { LINK_KINDS, type LinkKind } from '../../network/links.ts';

export const AROUND_KINDS = ['people', 'ltos', 'partners', 'topics', 'events'] as const;
export type AroundKind = (typeof AROUND_KINDS)[number];
export type MapViewWord = 'map' | 'both' | 'table';
export type ShowWord = 'everything' | 'unlinked' | 'long' | 'cross';
export type Layout = 'places' | 'force';
export const SORTS = ['name', 'region', 'links', 'shared', 'last'] as const;
export type SortWord = (typeof SORTS)[number];
export const PANES = ['filters', 'detail', 'dates'] as const;
export type Pane = (typeof PANES)[number];

/** What the map shows: all of it comes from the address, so that a link shows what its sender saw. */
export interface MapState {
  readonly show: ShowWord;
  readonly kinds: ReadonlySet<LinkKind>;
  /** Links of fewer shared things are left out. */
  readonly least: number;
  /** Slugs of regions left out. */
  readonly without: ReadonlySet<string>;
  readonly layout: Layout;
  readonly view: MapViewWord | undefined;
  readonly selected: string | undefined;
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
export const MOST_LEAST = 6;

/** Anything in an address that means nothing here is left aside. */
export function readMapState(search: Search): MapState {
  const least = Number(search['least'] ?? 1);
  const sort = oneOf(SORTS, search['sort']?.replace(/^-/, ''));
  return {
    show: oneOf(['everything', 'unlinked', 'long', 'cross'], search['show']) ?? 'everything',
    kinds: search['links'] === undefined ? new Set<LinkKind>(['events']) : some(LINK_KINDS, search['links']),
    least: Number.isInteger(least) && least >= 1 && least <= MOST_LEAST ? least : 1,
    without: new Set(listIn(search['without'])),
    layout: oneOf(['places', 'force'], search['layout']) ?? 'places',
    view: oneOf(['map', 'both', 'table'], search['view']),
    selected: search['area'] ? `area:${search['area']}` : undefined,
    steps: STEPS[search['steps'] as keyof typeof STEPS],
    around: some(AROUND_KINDS, search['around']),
    hidden: new Set(listIn(search['hide']).map((key) => `area:${key}`)),
    pathTo: search['to'] ? `area:${search['to']}` : undefined,
    sort: sort ?? 'links',
    descending: sort === undefined || search['sort']?.startsWith('-') === true,
    folded: some(PANES, search['fold']),
  };
}

const key = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Parts of the state as the address has them; what is usual leaves the address. */
export const asAddress = {
  show: (show: ShowWord): Search => ({ show: show === 'everything' ? undefined : show }),
  kinds: (kinds: ReadonlySet<LinkKind>): Search => ({
    links: kinds.size === 1 && kinds.has('events') ? undefined : (listOut(LINK_KINDS.filter((one) => kinds.has(one))) ?? 'none'),
  }),
  least: (least: number): Search => ({ least: least === 1 ? undefined : String(least) }),
  without: (without: ReadonlySet<string>): Search => ({ without: listOut([...without].sort()) }),
  layout: (layout: Layout): Search => ({ layout: layout === 'places' ? undefined : layout }),
  view: (view: MapViewWord): Search => ({ view }),
  selected: (id: string | undefined): Search => ({
    area: id && key(id),
    ...(id ? {} : { steps: undefined, around: undefined }),
    to: undefined,
  }),
  steps: (steps: 1 | 2 | 3 | undefined): Search => ({ steps: steps && String(steps) }),
  around: (around: ReadonlySet<AroundKind>): Search => ({ around: listOut(AROUND_KINDS.filter((one) => around.has(one))) }),
  hidden: (hidden: ReadonlySet<string>): Search => ({ hide: listOut([...hidden].map(key).sort()) }),
  pathTo: (id: string | undefined): Search => ({ to: id && key(id) }),
  sort: (sort: SortWord, descending: boolean): Search => ({ sort: `${descending ? '-' : ''}${sort}` }),
  folded: (folded: ReadonlySet<Pane>): Search => ({ fold: listOut(PANES.filter((one) => folded.has(one))) }),
};
