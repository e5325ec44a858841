/** A fixed Cypher text; every value that varies is a parameter. */
export interface Statement {
  readonly text: string;
}
export type Parameters = Readonly<Record<string, unknown>>;

/** A text that opens with its name, so that a query log says whose it is. */
export const statement = (name: string, cypher: string): Statement => ({ text: `// ${name}\n${cypher.trim()}` });

/** How many rows one statement carries to the database. */
export const ROWS_AT_ONCE = 5_000;

export function* slices<T>(items: readonly T[], size = ROWS_AT_ONCE): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
