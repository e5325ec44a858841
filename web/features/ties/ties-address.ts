import { listIn, listOut, type Search } from '../../address/search.ts';
import { isDay } from '../../ui/dates.ts';
import { groupInAddress, readGroup, type EndsWord, type Group } from './group/group.ts';
import { INTERACTION_KINDS, kindOfSlug, kindSlug, type InteractionKind } from './interaction-kinds.ts';
import { levelOf, partyId, partyKey, type LevelWord, LEVELS } from './party-id.ts';

export const VIEWS = ['pair', 'group', 'network'] as const;
export type ViewWord = (typeof VIEWS)[number];
export const PARTS = ['time', 'regions', 'resilience', 'succession'] as const;
export type PartWord = (typeof PARTS)[number];
export const SORTS = ['strength', 'change', 'recency'] as const;
export type SortWord = (typeof SORTS)[number];
export const CHANGES = ['gained', 'lost', 'strengthened', 'faded'] as const;
export type ChangeWord = (typeof CHANGES)[number];

export const DEFAULT_HALF_LIFE = 365;
export const HALF_LIVES = [60, 120, 240, 365] as const;
const MOST_DAYS = 36_500;
const MOST_WEIGHT = 100;

/** All that the room shows, as it stands in the address. */
export interface TiesState {
  readonly view: ViewWord;
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly group: Group | undefined;
  readonly ends: EndsWord;
  readonly level: LevelWord;
  readonly halfLifeDays: number;
  /** The half-life of the dashed curve; undefined: none is drawn. */
  readonly againstDays: number | undefined;
  /** Whether an event's worth is shared among those present. */
  readonly share: boolean;
  /** Weights other than the default ones. */
  readonly weights: ReadonlyMap<InteractionKind, number>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly part: PartWord;
  readonly sort: SortWord;
  readonly kinds: readonly InteractionKind[];
  /** Whether the older receipts are listed too. */
  readonly allReceipts: boolean;
  /** Kinds of change listed in full. */
  readonly opened: readonly ChangeWord[];
  readonly changesOnMap: boolean;
  /** People whose ties are unfolded. */
  readonly people: readonly string[];
}

function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) && number >= least && number <= most ? number : undefined;
}

/** The half-life worth comparing with: the next longer, or 120 days where there is none. */
export const usualAgainst = (halfLifeDays: number): number =>
  HALF_LIVES.find((days) => days > halfLifeDays && (days < DEFAULT_HALF_LIFE || halfLifeDays >= 240)) ?? 120;

function readWeights(text: string | undefined): ReadonlyMap<InteractionKind, number> {
  const found = new Map<InteractionKind, number>();
  for (const word of listIn(text)) {
    const [slug = '', said] = word.split(':');
    const [kind, weight] = [kindOfSlug(slug), numberIn(said, 0, MOST_WEIGHT)];
    if (kind && weight !== undefined) found.set(kind, weight);
  }
  return found;
}

export function readTiesState(search: Search): TiesState {
  const [a, b] = [partyId(search['a']), partyId(search['b'])];
  const group = readGroup(search['of']);
  const halfLifeDays = numberIn(search['half'], 1, MOST_DAYS) ?? DEFAULT_HALF_LIFE;
  const against = search['against'] === 'none' ? undefined : (numberIn(search['against'], 1, MOST_DAYS) ?? usualAgainst(halfLifeDays));
  return {
    view: VIEWS.find((word) => word === search['view']) ?? (a || b ? 'pair' : group ? 'group' : 'network'),
    a,
    b,
    group,
    ends: search['ends'] === 'either' ? 'either' : 'both',
    level: (group?.kind === 'party' || group?.kind === 'picked' ? group.level : undefined) ?? LEVELS.find((word) => word === search['level']) ?? 'area',
    halfLifeDays,
    againstDays: against === halfLifeDays ? undefined : against,
    share: search['share'] !== 'off',
    weights: readWeights(search['w']),
    from: isDay(search['from']) ? search['from'] : undefined,
    to: isDay(search['to']) ? search['to'] : undefined,
    part: PARTS.find((word) => word === search['part']) ?? 'time',
    sort: SORTS.find((word) => word === search['sort']) ?? 'strength',
    kinds: listIn(search['kinds']).flatMap((slug) => kindOfSlug(slug) ?? []),
    allReceipts: search['receipts'] === 'all',
    opened: CHANGES.filter((word) => listIn(search['open']).includes(word)),
    changesOnMap: search['changes'] === 'map',
    people: listIn(search['people']),
  };
}

/** The level a pair is at: that of whichever party is known. */
export const pairLevel = ({ a, b }: Pick<TiesState, 'a' | 'b'>): LevelWord => levelOf(a) ?? levelOf(b) ?? 'area';

/** How parts of the state are written. What is usual is left out. */
export const asAddress = {
  view: (view: ViewWord): Search => ({ view }),
  pair: (a: string | undefined, b: string | undefined): Search => ({ a: partyKey(a), b: partyKey(b), view: undefined, receipts: undefined }),
  group: (group: Group | undefined): Search => ({ of: group && groupInAddress(group), view: group ? undefined : 'group' }),
  ends: (ends: EndsWord): Search => ({ ends: ends === 'either' ? 'either' : undefined }),
  level: (level: LevelWord): Search => ({ level: level === 'area' ? undefined : level }),
  half: (days: number): Search => ({ half: days === DEFAULT_HALF_LIFE ? undefined : String(days) }),
  against: (days: number | undefined, halfLifeDays: number): Search => ({
    against: days === undefined ? 'none' : days === usualAgainst(halfLifeDays) ? undefined : String(days),
  }),
  share: (share: boolean): Search => ({ share: share ? undefined : 'off' }),
  weights: (weights: ReadonlyMap<InteractionKind, number>): Search => ({
    w: listOut(INTERACTION_KINDS.filter((kind) => weights.has(kind)).map((kind) => `${kindSlug(kind)}:${weights.get(kind)}`)),
  }),
  dates: (from: string | undefined, to: string | undefined): Search => ({ from, to }),
  part: (part: PartWord): Search => ({ part: part === 'time' ? undefined : part }),
  sort: (sort: SortWord): Search => ({ sort: sort === 'strength' ? undefined : sort }),
  kinds: (kinds: readonly InteractionKind[]): Search => ({ kinds: listOut(INTERACTION_KINDS.filter((kind) => kinds.includes(kind)).map(kindSlug)) }),
  allReceipts: (all: boolean): Search => ({ receipts: all ? 'all' : undefined }),
  opened: (words: readonly ChangeWord[]): Search => ({ open: listOut(words) }),
  changesOnMap: (map: boolean): Search => ({ changes: map ? 'map' : undefined }),
  people: (ids: readonly string[]): Search => ({ people: listOut(ids) }),
};
