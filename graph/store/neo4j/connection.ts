import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type RecordShape,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { badInput, unavailable } from '../../model/kith-error.ts';
import { failure, isTooLarge, maySucceedLater } from './failures.ts';
import type { Parameters, Statement } from './statement.ts';

export interface Neo4jAddress {
  /** `bolt://` for one server, `neo4j://` for a cluster; with `+s` or `+ssc` where encrypted. */
  readonly url: string;
  /** Left out together with `password`: no authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Default `neo4j`. */
  readonly database?: string | undefined;
}

/** How long a read is tried again while the database cannot be reached. */
const READ_PATIENCE_MS = 5_000;
/** The same for a write. The driver's pauses double from one second, so its last try is some 7 seconds in. */
const WRITE_PATIENCE_MS = 6_000;
const CONNECTION_PATIENCE_MS = 10_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
const ROWS_PER_FETCH = 5_000;

/**
 * The driver with Kith's habits: a session per call, always closed; reads routed to readers and tried
 * again by us, writes in managed transactions; one bookmark manager, so that whoever wrote reads
 * what they wrote, on whichever server of a cluster.
 *
 * Integers come back as JavaScript numbers. That loses nothing here: `write` sends as integers only
 * numbers that are safe integers, all others as floats, and versions count from one.
 */
export class Connection {
  private readonly driver: Driver;
  private readonly database: string;
  private readonly bookmarkManager: BookmarkManager = neo4j.bookmarkManager();
  private closed = false;

  constructor({ url, user, password, database = 'neo4j' }: Neo4jAddress) {
    this.database = database;
    const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
    try {
      this.driver = neo4j.driver(url, auth, {
        userAgent: 'kith',
        disableLosslessIntegers: true,
        maxTransactionRetryTime: WRITE_PATIENCE_MS,
        connectionAcquisitionTimeout: CONNECTION_PATIENCE_MS,
        connectionTimeout: READ_PATIENCE_MS,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
      });
    } catch (error) {
      throw badInput(`This is not the address of a Neo4j, which looks like neo4j://localhost:7687. ${String(error)}`);
    }
  }

  /** The rows of one reading statement. */
  read<Row extends RecordShape>(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    return this.patiently(() =>
      this.inSession(neo4j.session.READ, async (session) => {
        const { records } = await session.run<Row>(statement.text, parameters);
        return records.map((record) => record.toObject() as Row);
      }),
    );
  }

  /** Several statements on one moment's connection. They may be sent without awaiting each other. */
  reading<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.patiently(() =>
      this.inSession(neo4j.session.READ, async (session) => {
        const transaction = await session.beginTransaction();
        try {
          return await work(transaction);
        } finally {
          await transaction.close();
        }
      }),
    );
  }

  /** All of the work or none; done again from its start where the database asks for that. */
  async writing<T>(work: (transaction: ManagedTransaction, attempt: number) => Promise<T>): Promise<T> {
    let attempt = 0;
    return this.translated(() =>
      this.inSession(neo4j.session.WRITE, (session) =>
        session.executeWrite(async (transaction) => {
          try {
            return await work(transaction, ++attempt);
          } catch (error) {
            // The driver would take it for a passing trouble and do it all again.
            throw isTooLarge(error) ? failure(error) : error;
          }
        }),
      ),
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.driver.close();
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const { database, bookmarkManager } = this;
    const session = this.driver.session({
      database,
      bookmarkManager,
      defaultAccessMode: mode,
      fetchSize: ROWS_PER_FETCH,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    const until = Date.now() + READ_PATIENCE_MS;
    return this.translated(async () => {
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        try {
          return await work();
        } catch (error) {
          if (!maySucceedLater(error) || Date.now() + pause > until) throw error;
          await sleep(pause);
        }
      }
    });
  }

  private async translated<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) throw unavailable('The store was closed.');
    try {
      return await work();
    } catch (error) {
      throw this.closed ? unavailable('The store was closed.', error) : failure(error);
    }
  }
}

/** The rows of a statement inside a transaction. */
export async function rowsOf<Row extends RecordShape>(
  transaction: ManagedTransaction | Transaction,
  { text }: Statement,
  parameters: Parameters = {},
): Promise<Row[]> {
  const { records } = await transaction.run<Row>(text, parameters);
  return records.map((record) => record.toObject() as Row);
}
