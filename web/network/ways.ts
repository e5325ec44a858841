interface Pair {
  readonly a: string;
  readonly b: string;
}

/** For each area, the areas it is joined with. */
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

/** The areas at most so many steps from one, itself included. */
export function within(start: string, steps: number, links: readonly Pair[]): ReadonlySet<string> {
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
export function shortestWay(from: string, to: string, links: readonly Pair[]): readonly string[] | undefined {
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
