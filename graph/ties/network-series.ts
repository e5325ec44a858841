import { IntColumn } from '../network/int-column.ts';
import type { Interactions } from '../network/interactions.ts';
import { reaches } from './band.ts';
import { FloatColumn } from '../network/float-column.ts';
import { SeriesSweep } from './tie-series.ts';
import type { TieTableOptions } from './tie-table.ts';

/** The ties of a whole network on a day, as columns by place; ascending by a, then b. */
export interface NetworkTies {
  readonly day: number;
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
}

/** The ties of the network on each of ascending days, in one sweep over its interactions, party by party. */
export function networkSeries(
  evidence: Interactions,
  days: readonly number[],
  { minStrength = 0, keep, ...options }: TieTableOptions,
): NetworkTies[] {
  const tables = days.map((day) => ({ day, a: new IntColumn(), b: new IntColumn(), strength: new FloatColumn() }));
  const sweep = new SeriesSweep(evidence, days, options);
  for (let party = 0; party < evidence.parties.length; party++) {
    const { others, strength, first, most } = sweep.of(party, true, minStrength);
    for (let slot = 0; slot < others.length; slot++) {
      const other = others[slot]!;
      if (!reaches(most[slot]!, minStrength) || (keep && !keep(party, other))) continue;
      for (let d = first[slot]!; d < days.length; d++) {
        const value = strength[slot * days.length + d]!;
        if (!reaches(value, minStrength)) continue;
        const table = tables[d]!;
        table.a.push(party);
        table.b.push(other);
        table.strength.push(value);
      }
    }
  }
  return tables.map(({ day, a, b, strength }) => ({ day, size: a.length, a: a.view(), b: b.view(), strength: strength.view() }));
}
