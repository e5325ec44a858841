import { quoted, type FaultList } from '../imports/fault.ts';
import type { SourceTable } from '../imports/source-table.ts';
import { maximumWeightMatching } from './maximum-weight-matching.ts';
import { pairRows, type PairRow } from './pair-rows.ts';

export interface MatchTables {
  /** Pairs with their scores. */
  readonly pairs: SourceTable;
  /** Pairs that must not be made. */
  readonly forbidden?: SourceTable | undefined;
  /** Pairs that are made whatever their score, which may not be in the table. */
  readonly locked?: SourceTable | undefined;
  readonly maximumCardinality: boolean;
}

export interface MadePair {
  readonly a: string;
  readonly b: string;
  readonly score: number | undefined;
}

export interface MatchedTable {
  /** Locked ones first, then in the order in which the table first names one of the two. */
  readonly pairs: readonly MadePair[];
  /** Everybody named in the table who has no pair, in its order. */
  readonly alone: readonly string[];
}

/**
 * The pairs of most score together that a table allows, with some locked and some forbidden. What is
 * wrong goes to `faults`; undefined then.
 */
export function matchTable({ pairs, forbidden, locked, maximumCardinality }: MatchTables, faults: FaultList): MatchedTable | undefined {
  const scored = pairRows(pairs, true, faults);
  const apart = new Set((forbidden ? pairRows(forbidden, false, faults) : []).map(keyOf));
  const kept = locked ? lockedPairs(locked, apart, faults) : [];
  if (faults.count > 0) return undefined;
  const numberOf = new Map<string, number>();
  for (const { a, b } of scored) for (const name of [a, b]) if (!numberOf.has(name)) numberOf.set(name, numberOf.size);
  const names = [...numberOf.keys()];
  const best = new Map<string, number>();
  for (const row of scored) best.set(keyOf(row), Math.max(best.get(keyOf(row)) ?? Number.NEGATIVE_INFINITY, row.score!));
  const taken = new Set(kept.flatMap(({ a, b }) => [a, b]));
  const edges = scored
    .filter((row) => !apart.has(keyOf(row)) && !taken.has(row.a) && !taken.has(row.b))
    .map(({ a, b, score }) => [numberOf.get(a)!, numberOf.get(b)!, score!] as const);
  const mates = maximumWeightMatching(names.length, edges, { maximumCardinality });
  const made = names.flatMap((a, number): MadePair[] => {
    const mate = mates[number]!;
    if (mate < number) return [];
    const b = names[mate]!;
    return [{ a, b, score: best.get(keyOf({ a, b })) }];
  });
  return {
    pairs: [...kept.map(({ a, b }) => ({ a, b, score: best.get(keyOf({ a, b })) })), ...made],
    alone: names.filter((name, number) => mates[number] === -1 && !taken.has(name)),
  };
}

function lockedPairs(table: SourceTable, apart: ReadonlySet<string>, faults: FaultList): PairRow[] {
  const rows = pairRows(table, false, faults);
  const partner = new Map<string, string>();
  return rows.filter((row) => {
    const fault = (message: string) => faults.add({ file: table.file, row: row.line, message });
    if (apart.has(keyOf(row))) fault(`${quoted(row.a)} and ${quoted(row.b)} are both locked and forbidden; choose one`);
    let isNew = true;
    for (const [name, other] of [[row.a, row.b], [row.b, row.a]] as const) {
      const had = partner.get(name);
      if (had === other) isNew = false;
      else if (had !== undefined) fault(`${quoted(name)} is locked to ${quoted(had)} already; one can have one partner`);
      partner.set(name, other);
    }
    return isNew;
  });
}

const keyOf = ({ a, b }: Pick<PairRow, 'a' | 'b'>): string => JSON.stringify(a < b ? [a, b] : [b, a]);
