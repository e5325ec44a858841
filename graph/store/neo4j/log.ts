import neo4j from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../../model/kith-error.ts';
import type { RecordId } from '../../model/relations.ts';
import type { LoggedChange, LogHead, LogOptions } from '../store.ts';
import type { Connection } from './connection.ts';
import { checkFirst } from './keyset.ts';
import { storedId } from './properties.ts';
import { statement } from './statement.ts';

const VERSION = statement('version', `MATCH (s:KithStore {name: 'kith'}) RETURN s.version AS version`);

const HEAD = 'h.version AS version, h.at AS at, h.by AS by, h.why AS why, h.changed AS changed';
const HEADS = statement(
  'heads',
  `MATCH (h:LogHead) WHERE h.version < $before RETURN ${HEAD} ORDER BY h.version DESC LIMIT $first`,
);
const HEADS_OF_RECORD = statement(
  'headsOfRecord',
  `MATCH (l:LogRow {record: $record}) WHERE l.version < $before
   MATCH (h:LogHead {version: l.version})
   RETURN ${HEAD} ORDER BY h.version DESC LIMIT $first`,
);
const HEADS_AFTER = statement(
  'headsAfter',
  `MATCH (h:LogHead) WHERE h.version > $version AND h.version <= $until
   RETURN ${HEAD} ORDER BY h.version LIMIT $first`,
);
const ROWS_OF_VERSION = statement(
  'rowsOfVersion',
  `MATCH (l:LogRow) WHERE l.version = $version AND l.seq >= $from AND l.seq < $to
   RETURN l.seq AS seq, l.record AS record, l.before AS before, l.after AS after
   ORDER BY l.seq`,
);

interface LogRow {
  readonly seq: number;
  readonly record: RecordId;
  readonly before: string | null;
  readonly after: string | null;
}

export async function version(connection: Connection): Promise<number> {
  const [row] = await connection.read<{ version: number }>(VERSION);
  return row?.version ?? 0;
}

export function logHeads(
  connection: Connection,
  { first, before, record }: { readonly first: number; readonly before?: number; readonly record?: RecordId },
): Promise<LogHead[]> {
  checkFirst(first);
  const page = { first: neo4j.int(first), before: before ?? Number.MAX_SAFE_INTEGER };
  if (record === undefined) return connection.read<LogHead>(HEADS, page);
  return connection.read<LogHead>(HEADS_OF_RECORD, { ...page, record: storedId(record) });
}

const HEADS_AT_ONCE = 200;
const ROWS_AT_ONCE = 1_000;

/** Reads in small pages; a version is given only once all of its rows can be seen. */
export async function* changesSince(
  connection: Connection,
  since: number,
  { until = Number.MAX_SAFE_INTEGER }: LogOptions,
): AsyncIterable<LoggedChange> {
  const last = Math.min(until, await version(connection));
  for (let done = since; done < last; ) {
    const heads = await untilSeen(
      () => connection.read<LogHead>(HEADS_AFTER, { version: done, until: last, first: neo4j.int(HEADS_AT_ONCE) }),
      (found) => found.length > 0,
    );
    for (const head of heads) {
      yield* changesOf(connection, head);
      done = head.version;
    }
  }
}

async function* changesOf(connection: Connection, head: LogHead): AsyncIterable<LoggedChange> {
  const { version, at, by, why, changed } = head;
  for (let from = 0; from < changed; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, changed);
    const rows = await untilSeen(
      () => connection.read<LogRow>(ROWS_OF_VERSION, { version, from, to }),
      (found) => found.length === to - from,
    );
    for (const { record, before, after } of rows) {
      const parsed = { before: recordOf(before), after: recordOf(after) };
      yield {
        version,
        at,
        by,
        why,
        record: parsed.after?.id ?? parsed.before?.id ?? record,
        ...(parsed.before && { before: parsed.before }),
        ...(parsed.after && { after: parsed.after }),
      };
    }
  }
}

const recordOf = (json: string | null) =>
  json === null ? undefined : (JSON.parse(json) as NonNullable<LoggedChange['after']>);

const LOOKS = 100;
const LOOK_AGAIN_MS = 20;

/**
 * Neo4j shows the parts of a transaction that is just being committed one by one. Only the newest
 * version can be in that state, and not for long.
 */
async function untilSeen<T>(look: () => Promise<readonly T[]>, isWhole: (found: readonly T[]) => boolean): Promise<readonly T[]> {
  for (let looks = 1; ; looks++) {
    const found = await look();
    if (isWhole(found)) return found;
    if (looks === LOOKS) throw unavailable('The change log cannot be read to its end at the moment. Try again later.');
    await sleep(LOOK_AGAIN_MS);
  }
}
