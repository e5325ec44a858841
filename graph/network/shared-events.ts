import { interactions } from './interactions.ts';
import type { Network } from './network.ts';

/** An event of more people than this brings everybody into one room and hardly anybody together. */
export const LARGEST_SMALL_EVENT = 30;
export const RECENT_DAYS = 730;

export interface SharedEvents {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** Day number of the last one. */
  readonly last: number;
}

export interface SharedEventOptions {
  /** First day that counts. */
  readonly since: number;
  /** Last day that counts. */
  readonly until: number;
  /** Most people present; default LARGEST_SMALL_EVENT. */
  readonly mostPresent?: number;
}

/** Pairs of areas that were represented at the same events; a < b. O(sum of squared parties). */
export function sharedEvents(network: Network, options: SharedEventOptions): SharedEvents[] {
  const { since, until, mostPresent = LARGEST_SMALL_EVENT } = options;
  const { size, day, origin, offsets, members, parties } = interactions(network, 'area');
  const attended = network.relations('ATTENDED');
  const present = (event: number) => new Set(attended.rowsOf('end', event).map((row) => attended.start.at(row))).size;
  const pairs = new Map<number, { a: number; b: number; count: number; last: number }>();
  for (let i = 0; i < size; i++) {
    if (day[i]! < since || day[i]! > until || network.node(origin[i]!)?.label !== 'Event') continue;
    if (present(origin[i]!) > mostPresent) continue;
    for (let p = offsets[i]!; p < offsets[i + 1]!; p++) {
      for (let q = p + 1; q < offsets[i + 1]!; q++) {
        const [a, b] = [parties[members[p]!]!, parties[members[q]!]!];
        const key = a * network.nodeCount + b;
        const pair = pairs.get(key);
        if (!pair) pairs.set(key, { a, b, count: 1, last: day[i]! });
        else {
          pair.count++;
          pair.last = day[i]!;
        }
      }
    }
  }
  return [...pairs.values()];
}

/** Areas that shared no small event with another in the two years up to a day, in the order of their ids. */
export function isolatedAreas(network: Network, day: number): number[] {
  const met = new Set<number>();
  for (const { a, b } of sharedEvents(network, { since: day - RECENT_DAYS + 1, until: day })) {
    met.add(a).add(b);
  }
  return network.numbersOf('Area').filter((area) => !met.has(area));
}
