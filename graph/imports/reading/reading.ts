import type { Fault } from '../fault.ts';
import type { SourceTable } from '../source-table.ts';

/** What came of reading files: tables as far as they could be read, what is wrong, what to know. */
export interface Reading {
  readonly tables: SourceTable[];
  readonly faults: Fault[];
  /** Each one line that opens with the file's name. */
  readonly warnings: string[];
}

export const nothingRead = (): Reading => ({ tables: [], faults: [], warnings: [] });

export function readTogether(readings: readonly Reading[]): Reading {
  return {
    tables: readings.flatMap(({ tables }) => tables),
    faults: readings.flatMap(({ faults }) => faults),
    warnings: readings.flatMap(({ warnings }) => warnings),
  };
}
