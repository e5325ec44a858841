import type { Interactions } from '../network/interactions.ts';
import { LIVING, reaches } from './band.ts';
import { SeriesSweep } from './tie-series.ts';
import type { TieOptions } from './tie-options.ts';
import type { KeepPair } from './tie-table.ts';

export const CHANGES = ['gained', 'lost', 'strengthened', 'faded'] as const;
/**
 * What became of a tie between two days: it came to life (gained) or ceased to be living (lost), or it
 * was living on both and is now stronger (strengthened) or weaker (faded).
 */
export type Change = (typeof CHANGES)[number];

/** A tie whose strength differs between two days; a < b by place. */
export interface TieChange {
  readonly a: number;
  readonly b: number;
  readonly change: Change;
  readonly before: number;
  readonly after: number;
}

export interface TieChangeOptions extends TieOptions {
  /** Only ties of this party. */
  readonly of?: number | undefined;
  /** Which pairs, by place, are wanted. Default: all. */
  readonly keep?: KeepPair | undefined;
}

/**
 * Ties living on either of two days (day numbers, from < to) whose strength differs, those that changed
 * most first, then by a and b. O(Σ n_e²).
 */
export function tieChanges(evidence: Interactions, from: number, to: number, options: TieChangeOptions = {}): TieChange[] {
  const { of, keep } = options;
  const sweep = new SeriesSweep(evidence, [from, to], options);
  const found: TieChange[] = [];
  const parties = of === undefined ? evidence.parties.keys() : [of];
  for (const party of parties) {
    const { others, strength } = sweep.of(party, of === undefined);
    others.forEach((other, slot) => {
      if (keep && !keep(party, other)) return;
      const [before, after] = [strength[slot * 2]!, strength[slot * 2 + 1]!];
      const change = changeOf(before, after);
      if (change) found.push({ a: Math.min(party, other), b: Math.max(party, other), change, before, after });
    });
  }
  const size = ({ before, after }: TieChange) => Math.abs(after - before);
  return found.sort((x, y) => size(y) - size(x) || x.a - y.a || x.b - y.b);
}

/** Undefined for a tie that was living on neither day, or is the same on both. */
export function changeOf(before: number, after: number): Change | undefined {
  const [was, is] = [reaches(before, LIVING), reaches(after, LIVING)];
  if (was && is) return before === after ? undefined : after > before ? 'strengthened' : 'faded';
  if (is) return 'gained';
  return was ? 'lost' : undefined;
}
