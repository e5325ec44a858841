import type { Change } from '../../model/change.ts';
import type { Label, NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RelationId, RelationRecord } from '../../model/relations.ts';
import type {
  LoggedChange,
  LogHead,
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
import { Connection, type Neo4jAddress } from './connection.ts';
import { count, find } from './find.ts';
import { changesSince, logHeads, version } from './log.ts';
import { nodesById, relationsById, type Ask } from './lookup.ts';
import { countRelated, related } from './related.ts';
import { prepareSchema } from './schema.ts';
import { search } from './search.ts';
import { stream } from './stream.ts';
import { write } from './write.ts';

/**
 * Opens the shared store in a Neo4j (5.26 or newer), which it makes ready when it is empty.
 * @throws KithError UNAVAILABLE, BAD_INPUT for a wrong address, CONFLICT for a database that is not Kith's.
 */
export async function openNeo4jStore(address: Neo4jAddress): Promise<Store> {
  const connection = new Connection(address);
  try {
    await prepareSchema(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection);
}

class Neo4jStore implements Store {
  private readonly ask: Ask;
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(private readonly connection: Connection) {
    this.ask = (statement, parameters) => connection.read(statement, parameters);
  }

  async find<L extends Label>(query: NodeQuery<L>): Promise<Page<NodeRecord<L>>> {
    return find(this.connection, query);
  }

  async count(query: Pick<NodeQuery<Label>, 'label' | 'where'>): Promise<number> {
    return count(this.connection, query);
  }

  async nodes(ids: readonly NodeId[]): Promise<(NodeRecord | undefined)[]> {
    const byId = await nodesById(this.ask, ids);
    return ids.map((id) => byId.get(id));
  }

  async relations(ids: readonly RelationId[]): Promise<(RelationRecord | undefined)[]> {
    const byId = await relationsById(this.ask, ids);
    return ids.map((id) => byId.get(id));
  }

  async related(ids: readonly NodeId[], query: RelatedQuery): Promise<Page<Related>[]> {
    return related(this.connection, ids, query);
  }

  async countRelated(ids: readonly NodeId[], query: RelatedQuery): Promise<number[]> {
    return countRelated(this.connection, ids, query);
  }

  async search(text: string, options: SearchOptions = {}): Promise<NodeRecord[]> {
    return search(this.connection, text, options);
  }

  stream(options: StreamOptions = {}): AsyncIterable<StreamBatch> {
    return stream(this.connection, options);
  }

  /** Writes of this process queue here, so that they take one connection; those of others queue in the database. */
  write(changes: Iterable<Change>, by: string, why: string, options: WriteOptions = {}): Promise<Written> {
    const written = this.lastWrite.then(() => write(this.connection, [...changes], by, why, options));
    this.lastWrite = written.catch(() => undefined);
    return written;
  }

  version(): Promise<number> {
    return version(this.connection);
  }

  changesSince(from: number, options: LogOptions = {}): AsyncIterable<LoggedChange> {
    return changesSince(this.connection, from, options);
  }

  async log(page: Parameters<Store['log']>[0]): Promise<readonly LogHead[]> {
    return logHeads(this.connection, page);
  }

  async close(): Promise<void> {
    await this.lastWrite;
    await this.connection.close();
  }
}
