import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { KithError, unavailable } from '../../model/kith-error.ts';
import { distanceKm } from '../../model/place.ts';
import { configure } from './schema.ts';

type Value = string | number | null;
/** Values by the name they have in the statement, without its `$`. */
export type Parameters = Readonly<Record<string, Value>>;

const MOST_STATEMENTS = 500;

/** One connection to the file, with its prepared statements. */
export class Connection {
  readonly db: DatabaseSyncInstance;
  private readonly statements = new Map<string, Prepared>();

  constructor(file: string, options: { readOnly?: boolean } = {}) {
    this.db = inWords(() => new DatabaseSync(file, { readOnly: options.readOnly ?? false }));
    if (!options.readOnly) inWords(() => configure(this.db));
    this.db.function('distance_km', { deterministic: true }, distanceKm);
  }

  all<Row>(sql: string, parameters: Parameters = {}): Row[] {
    return inWords(() => {
      const { statement, columns } = this.prepared(sql);
      return (statement.all(parameters) as unknown[][]).map((cells) => rowOf<Row>(columns, cells));
    });
  }

  get<Row>(sql: string, parameters: Parameters = {}): Row | undefined {
    return inWords(() => {
      const { statement, columns } = this.prepared(sql);
      const cells = statement.get(parameters) as unknown[] | undefined;
      return cells && rowOf<Row>(columns, cells);
    });
  }

  run(sql: string, parameters: Parameters = {}): { changes: number; lastInsertRowid: number } {
    return inWords(() => this.prepared(sql).statement.run(parameters) as { changes: number; lastInsertRowid: number });
  }

  exec(sql: string): void {
    inWords(() => this.db.exec(sql));
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }

  private prepared(sql: string): Prepared {
    let prepared = this.statements.get(sql);
    if (!prepared) {
      if (this.statements.size >= MOST_STATEMENTS) this.statements.clear();
      const statement = this.db.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      // Cells come over several times as fast as objects do.
      statement.setReturnArrays(true);
      prepared = { statement, columns: statement.columns().map(({ name }) => name) };
      this.statements.set(sql, prepared);
    }
    return prepared;
  }
}

interface Prepared {
  readonly statement: StatementSyncInstance;
  readonly columns: readonly string[];
}

function rowOf<Row>(columns: readonly string[], cells: readonly unknown[]): Row {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i]!] = cells[i];
  return row as Row;
}

const CANNOT_SERVE = /database is locked|busy|disk I\/O|disk is full|unable to open|not open|malformed|not a database|readonly|read-only/i;

/** Turns what SQLite says of a file it cannot use into UNAVAILABLE. */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof KithError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (CANNOT_SERVE.test(message)) throw unavailable(`The store's file cannot be used: ${message}.`, error);
    throw error;
  }
}

export const isBusy = (error: unknown): boolean =>
  error instanceof KithError && /locked|busy/i.test(error.message);
