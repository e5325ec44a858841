import neo4j from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../../model/kith-error.ts';
import type { RecordId } from '../../model/relations.ts';
import type { LoggedChange, LogHead, LogOptions } from '../store.ts';
import type { Connection } from './connection.ts';
import { checkFirst } from '../page-size.ts';
import type { LogRow } from './log-pages.ts';
import { storedId } from './properties.ts';
import { LOG_INDEX } from './schema.ts';
import { statement } from './statement.ts';

const VERSION = statement('version', `MATCH (s:KithStore {name: 'kith'}) RETURN s.version AS version`);

const HEAD = 'h.version AS version, h.at AS at, h.by AS by, h.why AS why, h.changed AS changed';
const HEADS = statement(
  'logHeads',
  `MATCH (h:LogHead) WHERE h.version < $before RETURN ${HEAD} ORDER BY h.version DESC LIMIT $first`,
);
const HEADS_OF_RECORD = statement(
  'logHeadsOfRecord',
  `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
   CALL db.index.fulltext.queryNodes('${LOG_INDEX}', $query) YIELD node AS l
   WHERE l.version < $before AND $record IN l.records
   MATCH (h:LogHead {version: l.version})
   RETURN DISTINCT ${HEAD} ORDER BY version DESC LIMIT $first`,
);
const HEADS_AFTER = statement(
  'logHeadsAfter',
  `MATCH (h:LogHead) WHERE h.version > $version AND h.version <= $until
   RETURN ${HEAD} ORDER BY h.version LIMIT $first`,
);
const PAGES = statement(
  'logPages',
  `MATCH (l:LogPage)
   WHERE l.version >= $version AND l.version <= $until AND (l.version > $version OR l.first >= $first)
   RETURN l.version AS version, l.first AS first, l.rows AS rows ORDER BY l.version, l.first LIMIT $limit`,
);

interface Page {
  readonly version: number;
  /** The place of its first row among those of its version. */
  readonly first: number;
  readonly rows: string;
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
  const stored = storedId(record);
  const query = `"${stored.replace(/["\\]/g, '\\$&')}"`;
  return connection.read<LogHead>(HEADS_OF_RECORD, { ...page, record: stored, query });
}

const HEADS_AT_ONCE = 200;
const PAGES_AT_ONCE = 20;

/** Reads some pages at a time; a version is given only once all of it can be seen. */
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
    yield* changesOf(connection, heads);
    done = heads.at(-1)!.version;
  }
}

async function* changesOf(connection: Connection, heads: readonly LogHead[]): AsyncIterable<LoggedChange> {
  const until = heads.at(-1)!.version;
  let place = 0;
  let first = 0;
  while (place < heads.length) {
    const isNext = (page: Page | undefined) => page?.version === heads[place]?.version && page?.first === first;
    const from = { version: heads[place]!.version, first, until, limit: neo4j.int(PAGES_AT_ONCE) };
    const pages = await untilSeen(
      () => connection.read<Page>(PAGES, from),
      (found) => isNext(found[0]),
    );
    for (const page of pages) {
      if (!isNext(page)) break;
      const { version, at, by, why, changed } = heads[place]!;
      const rows = JSON.parse(page.rows) as readonly LogRow[];
      for (const { record, before, after } of rows) {
        yield { version, at, by, why, record, ...(before && { before }), ...(after && { after }) };
      }
      first += rows.length;
      if (first >= changed) [place, first] = [place + 1, 0];
    }
  }
}

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
