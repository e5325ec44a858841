/** A table of records as it came: one import file or sheet, before anything is understood. */
export interface SourceTable {
  /** As messages name it: `people.csv`. Its name without the ending says which records it holds. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
