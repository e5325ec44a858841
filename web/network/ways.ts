interface Pair {
  readonly a: string;
  readonly b: string;
}

/** For each party, those it is joined with. */
export function neighboursIn(links: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
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

/** Those at most so many steps from any of some, themselves included. */
export function within(start: Iterable<string>, steps: number, links: readonly Pair[]): ReadonlySet<string> {
  const neighbours = neighboursIn(links);
  const reached = new Set(start);
  let edge: readonly string[] = [...reached];
  for (let step = 0; step < steps; step += 1) {
    const next = new Set(edge.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !reached.has(id)));
    next.forEach((id) => reached.add(id));
    edge = [...next];
  }
  return reached;
}

/** Those joined with every one of some, themselves left out. */
export function inCommon(some: ReadonlySet<string>, links: readonly Pair[]): ReadonlySet<string> {
  const neighbours = neighboursIn(links);
  const [first, ...others] = [...some].map((id) => neighbours.get(id) ?? new Set<string>());
  return new Set([...(first ?? [])].filter((id) => !some.has(id) && others.every((known) => known.has(id))));
}

export interface Ways {
  /** Steps of each. */
  readonly steps: number;
  /** How many ways there are of so many steps; none is shorter. */
  readonly count: number;
  /** Of these the one whose weakest step is strongest, both ends included; equals by id. */
  readonly strongest: readonly string[];
  /** All that lie on any of them. */
  readonly all: ReadonlySet<string>;
}

interface Reached {
  readonly step: number;
  /** Ways from the start. */
  count: number;
  /** The weakest step of the strongest way from the start, and where that comes from. */
  weakest: number;
  from: string | undefined;
  readonly before: string[];
}

/** All shortest ways along links from one to another; undefined where there is none. Cost: links, once. */
export function shortestWays<L extends Pair>(from: string, to: string, links: readonly L[], strengthOf: (link: L) => number): Ways | undefined {
  const next = new Map<string, { readonly id: string; readonly strength: number }[]>();
  for (const link of links) {
    for (const [one, id] of [[link.a, link.b], [link.b, link.a]] as const) {
      const known = next.get(one) ?? [];
      known.push({ id, strength: strengthOf(link) });
      next.set(one, known);
    }
  }
  const reached = new Map<string, Reached>([[from, { step: 0, count: 1, weakest: Infinity, from: undefined, before: [] }]]);
  for (let edge = [from]; edge.length > 0 && !reached.has(to); ) {
    const ahead: string[] = [];
    for (const at of edge.sort()) {
      const here = reached.get(at)!;
      for (const { id, strength } of next.get(at) ?? []) {
        const weakest = Math.min(here.weakest, strength);
        const known = reached.get(id);
        if (!known) {
          reached.set(id, { step: here.step + 1, count: here.count, weakest, from: at, before: [at] });
          ahead.push(id);
        } else if (known.step === here.step + 1) {
          known.count += here.count;
          known.before.push(at);
          if (weakest > known.weakest) [known.weakest, known.from] = [weakest, at];
        }
      }
    }
    edge = ahead;
  }
  const end = reached.get(to);
  if (!end) return undefined;
  const strongest: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = reached.get(at)?.from) strongest.unshift(at);
  const all = new Set([to]);
  for (const id of all) for (const one of reached.get(id)?.before ?? []) all.add(one);
  return { steps: end.step, count: end.count, strongest, all };
}
