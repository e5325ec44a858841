interface Pair {
  readonly a: string;
  readonly b: string;
}

const known = new WeakMap<readonly Pair[], ReadonlyMap<string, readonly Pair[]>>();

function byEnd(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const end of [pair.a, pair.b]) {
      const own = found.get(end);
      if (own) own.push(pair);
      else found.set(end, [pair]);
    }
  }
  known.set(pairs, found);
  return found;
}

/** Those of many pairs that one is an end of, in their order. Who is in which is looked up once for the same list. */
export const pairsAt = <T extends Pair>(pairs: readonly T[], id: string): readonly T[] => ((known.get(pairs) ?? byEnd(pairs)).get(id) ?? []) as readonly T[];
