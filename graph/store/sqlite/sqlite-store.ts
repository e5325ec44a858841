import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Change } from '../../model/change.ts';
import { conflict, KithError, unavailable } from '../../model/kith-error.ts';
import type { Label, NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { parseRelationId, type RelationId, type RelationRecord } from '../../model/relations.ts';
import type {
  LoggedChange,
  LogOptions,
  NodeQuery,
  Page,
  Related,
  RelatedQuery,
  SearchOptions,
  Store,
  StreamBatch,
  StreamOptions,
  WriteOptions,
  Written,
} from '../store.ts';
import { Connection, inWords, isBusy } from './connection.ts';
import { count, find, search } from './find.ts';
import { changesSince, logHeads, version } from './log.ts';
import { countRelated, related } from './related.ts';
import { nodeOf, RELATION_COLUMNS, relationOf, type NodeRow, type RelationRow } from './rows.ts';
import { prepareSchema } from './schema.ts';
import { stream } from './stream.ts';
import { Writer } from './writer.ts';

export const FILE_NAME = 'kith.sqlite';
/** How long a write waits for another process to finish its own. */
const PATIENCE_MS = 120_000;
const RETRY_MS = 20;

/** Opens the embedded store in a folder, which it makes when it is not there. */
export async function openSqliteStore({ folder }: { readonly folder: string }): Promise<SqliteStore> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unavailable(`The folder ${folder} cannot be made or used.`, error);
  }
  const file = join(folder, FILE_NAME);
  const writing = await patiently(() => new Connection(file));
  await patiently(() => inWords(() => prepareSchema(writing.db, file)));
  return new SqliteStore(file, writing, await patiently(() => new Connection(file, { readOnly: true })));
}

/** One connection writes and one reads, so that no reader sees half a write. */
class SqliteStore implements Store {
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly writing: Connection,
    private readonly reading: Connection,
  ) {}

  async find<L extends Label>(query: NodeQuery<L>): Promise<Page<NodeRecord<L>>> {
    return find(this.reading, query);
  }

  async count(query: Pick<NodeQuery<Label>, 'label' | 'where'>): Promise<number> {
    return count(this.reading, query);
  }

  async nodes(ids: readonly NodeId[]): Promise<(NodeRecord | undefined)[]> {
    const sql = 'SELECT node.record FROM json_each($ids) JOIN node ON node.id = json_each.value';
    const found = this.reading.all<NodeRow>(sql, { ids: JSON.stringify(ids) }).map(nodeOf);
    const byId = new Map(found.map((node) => [node.id, node]));
    return ids.map((id) => byId.get(id));
  }

  async relations(ids: readonly RelationId[]): Promise<(RelationRecord | undefined)[]> {
    const wanted = ids.map((id) => {
      const { from = '', qualifier = '', ...ends } = parseRelationId(id);
      return { ...ends, from, qualifier };
    });
    const sql = `
      SELECT ${RELATION_COLUMNS} FROM json_each($wanted) w
      CROSS JOIN node s ON s.id = w.value ->> 'start'
      CROSS JOIN node e ON e.id = w.value ->> 'end'
      CROSS JOIN relation r ON r.start = s.n AND r.kind = w.value ->> 'kind' AND r."end" = e.n
        AND r."from" = w.value ->> 'from' AND r.qualifier = w.value ->> 'qualifier'
      LEFT JOIN node v ON v.n = r.via`;
    const found = this.reading.all<RelationRow>(sql, { wanted: JSON.stringify(wanted) }).map(relationOf);
    const byId = new Map(found.map((relation) => [relation.id, relation]));
    return ids.map((id) => byId.get(id));
  }

  async related(ids: readonly NodeId[], query: RelatedQuery): Promise<Page<Related>[]> {
    return related(this.reading, ids, query);
  }

  async countRelated(ids: readonly NodeId[], query: RelatedQuery): Promise<number[]> {
    return countRelated(this.reading, ids, query);
  }

  async search(text: string, options: SearchOptions = {}): Promise<NodeRecord[]> {
    return search(this.reading, text, options);
  }

  stream(options: StreamOptions = {}): AsyncIterable<StreamBatch> {
    return stream(this.file, options);
  }

  /** Writes of this process queue here; those of others are waited for. */
  write(changes: Iterable<Change>, by: string, why: string, options: WriteOptions = {}): Promise<Written> {
    const written = this.lastWrite.then(async () => {
      await patiently(() => this.writing.exec('BEGIN IMMEDIATE'));
      return this.writeNow(changes, by, why, options);
    });
    this.lastWrite = written.catch(() => undefined);
    return written;
  }

  async version(): Promise<number> {
    return version(this.reading);
  }

  changesSince(from: number, options: LogOptions = {}): AsyncIterable<LoggedChange> {
    return changesSince(this.reading, from, options);
  }

  async log(page: Parameters<Store['log']>[0]): ReturnType<Store['log']> {
    return logHeads(this.reading, page);
  }

  async close(): Promise<void> {
    await this.lastWrite;
    this.reading.close();
    this.tidy();
    this.writing.close();
  }

  /** Brings what the write-ahead log holds into the file. Nothing is lost where another reader or a read-only file prevents it. */
  private tidy(): void {
    try {
      this.writing.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      if (!(error instanceof KithError)) throw error;
    }
  }

  private writeNow(changes: Iterable<Change>, by: string, why: string, options: WriteOptions): Written {
    try {
      const before = version(this.writing);
      if (options.ifVersion !== undefined && options.ifVersion !== before) {
        throw conflict(`The store is at version ${before}, not ${options.ifVersion}. Read it again, then write.`);
      }
      const at = options.at ?? new Date().toISOString();
      const head = this.writing.run(
        'INSERT INTO log_head (at, by, why, changed) VALUES ($at, $by, $why, 0)',
        { at, by, why },
      );
      const next = Number(head.lastInsertRowid);
      const writer = new Writer(this.writing, next);
      for (const change of changes) writer.apply(change);
      writer.checkRules();
      if (writer.changed === 0) {
        this.writing.exec('ROLLBACK');
        return { version: before, changed: 0 };
      }
      this.writing.run('UPDATE log_head SET changed = $changed WHERE version = $version', {
        changed: writer.changed,
        version: next,
      });
      this.writing.exec('COMMIT');
      return { version: next, changed: writer.changed };
    } catch (error) {
      if (this.writing.db.isTransaction) this.writing.exec('ROLLBACK');
      throw error;
    }
  }
}
export type { SqliteStore };

/** Waits, without holding up anybody, while another process writes. */
async function patiently<T>(work: () => T): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > until) throw unavailable('Another program is writing to the store. Try again later.', error);
      await sleep(RETRY_MS);
    }
  }
}
