import { setImmediate } from 'node:timers/promises';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RecordId, RelationRecord } from '../../model/relations.ts';
import type { LoggedChange, LogHead, LogOptions } from '../store.ts';
import type { Connection } from './connection.ts';

interface LogRow {
  readonly version: number;
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly record: RecordId;
  readonly before: string | null;
  readonly after: string | null;
}

const ROWS_AT_ONCE = 1000;
const ROWS = `
  SELECT row.version, row.seq, head.at, head.by, head.why, row.record, row.before, row.after
  FROM log_row row JOIN log_head head USING (version)
  WHERE (row.version, row.seq) > ($version, $seq) AND row.version <= $until
  ORDER BY row.version, row.seq LIMIT ${ROWS_AT_ONCE}`;

/** Reads in small pages and lets others run between them. */
export async function* changesSince(
  connection: Connection,
  version: number,
  { until = Number.MAX_SAFE_INTEGER }: LogOptions,
): AsyncIterable<LoggedChange> {
  let after = { version, seq: Number.MAX_SAFE_INTEGER };
  for (;;) {
    const rows = connection.all<LogRow>(ROWS, { ...after, until });
    for (const row of rows) yield loggedChange(row);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    after = { version: last.version, seq: last.seq };
    await setImmediate();
  }
}

function loggedChange({ version, at, by, why, record, before, after }: LogRow): LoggedChange {
  const parsed = (json: string) => JSON.parse(json) as NodeRecord | RelationRecord;
  return {
    version,
    at,
    by,
    why,
    record,
    ...(before === null ? {} : { before: parsed(before) }),
    ...(after === null ? {} : { after: parsed(after) }),
  };
}

const HEADS = `
  SELECT version, at, by, why, changed FROM log_head
  WHERE version < $before
    AND ($record IS NULL OR version IN (SELECT version FROM log_row WHERE record = $record))
  ORDER BY version DESC LIMIT $first`;

export const logHeads = (
  connection: Connection,
  { first, before, record }: { first: number; before?: number; record?: RecordId },
): LogHead[] =>
  connection.all<LogHead>(HEADS, {
    first,
    before: before ?? Number.MAX_SAFE_INTEGER,
    record: record ?? null,
  }).map((head) => ({ ...head }));

export const version = (connection: Connection): number =>
  connection.get<{ version: number | null }>('SELECT max(version) AS version FROM log_head')?.version ?? 0;
