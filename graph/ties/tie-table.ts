import { IntColumn } from '../network/int-column.ts';
import type { Interactions } from '../network/interactions.ts';
import { reaches } from './band.ts';
import { contributionsAt } from './contributions.ts';
import { FloatColumn } from '../network/float-column.ts';
import { reckoning, type TieOptions } from './tie-options.ts';
import { TieRow } from './tie-row.ts';

/** Ties as columns: tie k is between parties a[k] < b[k], by their places; ascending by a, then b. */
export interface TieTable {
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  /** Interactions the tie is made of. */
  readonly count: Int32Array;
  /** Day numbers of the first and last of them. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export interface TieTableOptions extends TieOptions {
  /** Leaves out ties of less strength. Default 0: every pair with an interaction. */
  readonly minStrength?: number | undefined;
  /** Which pairs, by place, are wanted. Default: all. */
  readonly keep?: KeepPair | undefined;
}

export type KeepPair = (a: number, b: number) => boolean;

/**
 * Every tie there is on a day (a day number), from the interactions up to it:
 * s_ij(t) = Σ β(kind e) · d(n_e) · 2^(−(t − t_e)/h), d(n) = 1/(n−1) (Newman 2001), h the half-life.
 * O(Σ n_e²) time, O(ties) memory.
 */
export function tiesAt(evidence: Interactions, at: number, options: TieTableOptions = {}): TieTable {
  const { minStrength = 0, keep } = options;
  const contributions = contributionsAt(evidence, at, reckoning(options));
  const row = new TieRow(evidence);
  const columns = new TieColumns();
  for (let party = 0; party < evidence.parties.length; party++) {
    row.gather(party, contributions, true);
    for (let k = 0; k < row.size; k++) {
      const other = row.others[k]!;
      if (reaches(row.strength[other]!, minStrength) && (!keep || keep(party, other))) columns.push(party, other, row);
    }
  }
  return columns.table();
}

/** The ties of one party on a day; `a` is the party throughout, `b` the others, ascending. O(Σ n_e) of its interactions. */
export function tiesOf(evidence: Interactions, party: number, at: number, options: TieTableOptions = {}): TieTable {
  const { minStrength = 0, keep } = options;
  const row = new TieRow(evidence);
  const columns = new TieColumns();
  row.gather(party, contributionsAt(evidence, at, reckoning(options)), false);
  for (let k = 0; k < row.size; k++) {
    const other = row.others[k]!;
    if (reaches(row.strength[other]!, minStrength) && (!keep || keep(party, other))) columns.push(party, other, row);
  }
  return columns.table();
}

class TieColumns {
  private readonly a = new IntColumn();
  private readonly b = new IntColumn();
  private readonly strength = new FloatColumn();
  private readonly count = new IntColumn();
  private readonly first = new IntColumn();
  private readonly last = new IntColumn();

  push(party: number, other: number, row: TieRow): void {
    this.a.push(party);
    this.b.push(other);
    this.strength.push(row.strength[other]!);
    this.count.push(row.count[other]!);
    this.first.push(row.first[other]!);
    this.last.push(row.last[other]!);
  }

  table(): TieTable {
    const { a, b, strength, count, first, last } = this;
    return {
      size: a.length,
      a: a.view(),
      b: b.view(),
      strength: strength.view(),
      count: count.view(),
      first: first.view(),
      last: last.view(),
    };
  }
}
