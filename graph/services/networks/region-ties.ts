import type { NetworkParties } from './network-parties.ts';
import type { NetworkAt } from './network-at.ts';

/** The ties between two regions, or within one where they are the same; a <= b. */
export interface RegionTies {
  readonly a: string;
  readonly b: string;
  readonly ties: number;
  /** Pairs that could have a tie. */
  readonly possible: number;
  /** The strength of these ties together. */
  readonly strength: number;
}

/** Every pair of regions with parties in them, region by region, by name. Parties without a region are left out. */
export function regionTies({ parties, ties }: Pick<NetworkAt, 'parties' | 'ties'>): RegionTies[] {
  const sizes = partiesByRegion(parties);
  const regions = [...sizes.keys()].sort();
  const found = new Map<string, { ties: number; strength: number }>();
  for (let k = 0; k < ties.size; k++) {
    const pair = [parties.regions[parties.nodeOf(ties.a[k]!)], parties.regions[parties.nodeOf(ties.b[k]!)]];
    if (pair.includes(undefined)) continue;
    const key = keyOf(pair.sort());
    const sum = found.get(key) ?? { ties: 0, strength: 0 };
    found.set(key, { ties: sum.ties + 1, strength: sum.strength + ties.strength[k]! });
  }
  return regions.flatMap((a, i) =>
    regions.slice(i).map((b) => {
      const [m, n] = [sizes.get(a)!, sizes.get(b)!];
      const possible = a === b ? (m * (m - 1)) / 2 : m * n;
      return { a, b, possible, ...(found.get(keyOf([a, b])) ?? { ties: 0, strength: 0 }) };
    }),
  );
}

const keyOf = (pair: readonly (string | undefined)[]): string => JSON.stringify(pair);

function partiesByRegion({ regions }: NetworkParties): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const region of regions) if (region !== undefined) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  return sizes;
}
