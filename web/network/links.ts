import type { StrengthBand } from '../ui/strength.ts';

/** What two areas can have in common besides having been in touch. */
export const SHARED_KINDS = ['clusters', 'ltos', 'partners', 'topics'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];
/** What can join two areas on the map. */
export const LINK_KINDS = ['ties', ...SHARED_KINDS] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What the interactions of two areas add up to on a day. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly band: StrengthBand;
  /** Interactions it is made of. */
  readonly events: number;
  readonly last: string;
}

/** What two areas share on a day, of one kind. */
export interface Sharing {
  readonly a: string;
  readonly b: string;
  readonly kind: SharedKind;
  readonly count: number;
}

/** Two areas and what joins them: a tie, things they share, or both. */
export interface Link {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly tie: Tie | undefined;
  readonly shared: readonly Sharing[];
  /** What became of the tie since the day it is compared with. */
  readonly change?: 'gained' | 'lost' | undefined;
}

/** The same for a pair whichever end comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

export const isLiving = (tie: Tie | undefined): boolean => tie !== undefined && tie.band !== 'faded';

/** Brings ties and things shared together, a pair of areas at a time, in the order of their ids. */
export function linksOf(ties: readonly Tie[], sharing: readonly Sharing[]): readonly Link[] {
  const pairs = new Map<string, { tie: Tie | undefined; shared: Sharing[] }>();
  for (const tie of ties) pairs.set(pairKey(tie.a, tie.b), { tie, shared: [] });
  for (const one of sharing) {
    const key = pairKey(one.a, one.b);
    const pair = pairs.get(key);
    if (pair) pair.shared.push(one);
    else pairs.set(key, { tie: undefined, shared: [one] });
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { tie, shared }]) => {
      const [a = '', b = ''] = key.split('|');
      return { key, a, b, tie, shared };
    });
}

/** The other end of a tie or link. */
export const otherEnd = ({ a, b }: { readonly a: string; readonly b: string }, of: string): string => (a === of ? b : a);

export const joins = ({ a, b }: { readonly a: string; readonly b: string }, id: string): boolean => a === id || b === id;

/** How many things a pair shares, of all kinds. */
export const sharedCount = ({ shared }: Pick<Link, 'shared'>): number => shared.reduce((sum, { count }) => sum + count, 0);

/** Strongest first; without a tie by how much is shared; then by key, so that the order is always the same. */
export const byStrength = (a: Link, b: Link): number =>
  (b.tie?.strength ?? 0) - (a.tie?.strength ?? 0) || sharedCount(b) - sharedCount(a) || (a.key < b.key ? -1 : 1);

/** The latest of some days; undefined where there is none. */
export const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce<string | undefined>((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);
