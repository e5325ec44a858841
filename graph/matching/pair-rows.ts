import { quoted, type FaultList } from '../imports/fault.ts';
import type { SourceTable } from '../imports/source-table.ts';

/** Two names of a table and what they are worth together. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  /** Undefined in tables that carry none. */
  readonly score: number | undefined;
  readonly line: number;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The pairs of a table with the columns a and b, and score where it is asked for; what is wrong goes to `faults`. */
export function pairRows({ file, columns, rows }: SourceTable, withScore: boolean, faults: FaultList): PairRow[] {
  const wanted = withScore ? ['a', 'b', 'score'] : ['a', 'b'];
  const places = wanted.map((column) => columns.indexOf(column));
  const missing = wanted.filter((_, i) => places[i] === -1);
  if (missing.length > 0) {
    faults.add({ file, message: `has no column ${missing.join(' and no column ')}; its header must have ${wanted.join(', ')}` });
    return [];
  }
  return rows.flatMap(({ line, cells }): PairRow[] => {
    const [a = '', b = '', score] = places.map((place) => (cells[place] ?? '').trim());
    const fault = (column: string, message: string) => faults.add({ file, row: line, column, message });
    const before = faults.count;
    if (a === '') fault('a', 'is empty; name one of the pair');
    if (b === '') fault('b', 'is empty; name the other of the pair');
    if (a !== '' && a === b) fault('b', `${quoted(b)} is the same as a; a pair has two`);
    if (withScore && !NUMBER.test(score ?? '')) fault('score', `${quoted(score ?? '')} is not a number; write it as 0.75`);
    return faults.count > before ? [] : [{ a, b, score: withScore ? Number(score) : undefined, line }];
  });
}
