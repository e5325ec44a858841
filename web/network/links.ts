/** What two areas can have in common. */
export const LINK_KINDS = ['events', 'clusters', 'ltos', 'partners', 'topics'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What two areas share at a date, of one kind. */
export interface KindLink {
  readonly a: string;
  readonly b: string;
  readonly kind: LinkKind;
  readonly count: number;
  /** The latest shared event's day. */
  readonly last: string | undefined;
}

/** Two areas and all they share, of the kinds asked for. */
export interface Link {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  /** Things shared, of all kinds. */
  readonly shared: number;
  readonly parts: readonly KindLink[];
  readonly last: string | undefined;
}

/** Brings the kinds together, a pair of areas at a time, in the order of their ids. */
export function linksOf(parts: readonly KindLink[], kinds: ReadonlySet<LinkKind>): readonly Link[] {
  const pairs = new Map<string, KindLink[]>();
  for (const part of parts) {
    if (!kinds.has(part.kind)) continue;
    const key = part.a < part.b ? `${part.a}|${part.b}` : `${part.b}|${part.a}`;
    const pair = pairs.get(key);
    if (pair) pair.push(part);
    else pairs.set(key, [part]);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const [a = '', b = ''] = key.split('|');
      const shared = own.reduce((sum, { count }) => sum + count, 0);
      return { key, a, b, shared, parts: own, last: latest(own.map(({ last }) => last)) };
    });
}

/** The latest of some days; undefined where there is none. */
export const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day): day is string => day !== undefined).sort().at(-1);

/** How a link is drawn and what it is called: by how many things are shared. */
export type LinkBand = 'light' | 'steady' | 'strong';
export const BAND_FROM: Record<LinkBand, number> = { light: 1, steady: 3, strong: 6 };

export const bandOf = (shared: number): LinkBand =>
  shared >= BAND_FROM.strong ? 'strong' : shared >= BAND_FROM.steady ? 'steady' : 'light';

/** For each area, the areas it is linked with. */
export function neighboursIn(links: readonly Pick<Link, 'a' | 'b'>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    const known = found.get(a);
    if (known) known.add(b);
    else found.set(a, new Set([b]));
  };
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return found;
}

/** The areas at most so many steps from one, itself included. */
export function within(start: string, steps: number, links: readonly Pick<Link, 'a' | 'b'>[]): ReadonlySet<string> {
  const neighbours = neighboursIn(links);
  const reached = new Set([start]);
  let edge: readonly string[] = [start];
  for (let step = 0; step < steps; step += 1) {
    const next = new Set(edge.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !reached.has(id)));
    next.forEach((id) => reached.add(id));
    edge = [...next];
  }
  return reached;
}

/** A shortest way along links from one area to another, both included; ties break by id. */
export function shortestWay(
  from: string,
  to: string,
  links: readonly Pick<Link, 'a' | 'b'>[],
): readonly string[] | undefined {
  const neighbours = neighboursIn(links);
  const before = new Map<string, string | undefined>([[from, undefined]]);
  let edge: readonly string[] = [from];
  while (edge.length > 0 && !before.has(to)) {
    const next: string[] = [];
    for (const id of edge) {
      for (const other of [...(neighbours.get(id) ?? [])].sort()) {
        if (before.has(other)) continue;
        before.set(other, id);
        next.push(other);
      }
    }
    edge = next;
  }
  if (!before.has(to)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
