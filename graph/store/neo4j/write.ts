import { randomUUID } from 'node:crypto';
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Change } from '../../model/change.ts';
import { conflict, unavailable } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import { viaOf } from '../../model/relations.ts';
import type { WriteOptions, Written } from '../store.ts';
import { rowsOf, type Connection } from './connection.ts';
import { Draft } from './draft.ts';
import { checkMemberships } from './memberships.ts';
import { applyAll } from './reading-ahead.ts';
import { saveLog } from './log-pages.ts';
import { save, type Differences } from './saving.ts';
import { statement } from './statement.ts';

/** Writers queue at this node: whoever changes it holds it until they have committed. */
const LOCK = statement('lockStore', `MATCH (s:KithStore {name: 'kith'}) SET s.write = $write`);
const STATE = statement(
  'stateOfStore',
  `MATCH (s:KithStore {name: 'kith'}) RETURN s.version AS version, s.ordinal AS ordinal`,
);
const ADVANCE = statement(
  'advanceStore',
  `MATCH (s:KithStore {name: 'kith'}) SET s.version = $version, s.ordinal = $ordinal`,
);
const COMMITTED = statement(
  'committedWrite',
  'MATCH (h:LogHead {write: $write}) RETURN h.version AS version, h.changed AS changed',
);

interface State {
  readonly version: number;
  /** The last ordinal given to a node. */
  readonly ordinal: number;
}

/** Holds back every other writer until this transaction ends, and says where the store stands. */
export async function lockStore(transaction: ManagedTransaction, write: string = randomUUID()): Promise<State> {
  await transaction.run(LOCK.text, { write });
  const [state] = await rowsOf<State & Record<string, unknown>>(transaction, STATE);
  if (!state) throw unavailable('This Neo4j database was emptied while Kith was using it. Start Kith again.');
  return state;
}

/** One transaction for all changes; its size is bounded by the memory of the database. */
export function write(
  connection: Connection,
  changes: readonly Change[],
  by: string,
  why: string,
  options: WriteOptions,
): Promise<Written> {
  const id = randomUUID();
  return connection.writing(async (transaction, attempt) => {
    const { version, ordinal } = await lockStore(transaction, id);
    if (attempt > 1) {
      // The connection may have been lost after the commit and before its acknowledgement.
      const [committed] = await rowsOf<Written & Record<string, unknown>>(transaction, COMMITTED, { write: id });
      if (committed) return committed;
    }
    if (options.ifVersion !== undefined && options.ifVersion !== version) {
      throw conflict(`The store is at version ${version}, not ${options.ifVersion}. Read it again, then write.`);
    }
    const draft = new Draft();
    await applyAll(transaction, draft, changes);
    const differences = { nodes: draft.nodeDifferences(), relations: draft.relationDifferences() };
    const changed = differences.nodes.length + differences.relations.length;
    if (changed === 0) return { version, changed };
    const last = await save(transaction, differences, ordinal);
    await checkMemberships(transaction, touched(differences));
    const at = options.at ?? new Date().toISOString();
    const next = version + 1;
    await saveLog(transaction, { version: next, at, by, why, changed, write: id }, differences);
    await transaction.run(ADVANCE.text, { version: neo4j.int(next), ordinal: neo4j.int(last) });
    return { version: next, changed };
  });
}

function touched({ nodes, relations }: Differences) {
  const areas = new Set<NodeId>();
  const clusters = new Set<NodeId>();
  for (const { before, after } of nodes) if (before && after?.label === 'Cluster') clusters.add(after.id);
  for (const { after } of relations) {
    const area = after?.kind === 'MEMBER_OF' ? viaOf(after) : undefined;
    if (area) areas.add(area);
  }
  return { areas, clusters };
}
