import { dayNumber, type IsoDate } from '../../model/iso-date.ts';
import { LABELS } from '../../model/node-id.ts';
import { RELATION_KINDS, type RelationKind } from '../../model/relations.ts';
import { NO_DAY, type StreamOptions } from '../store.ts';
import type { Connection } from './connection.ts';
import { version } from './log.ts';

/** A batch as it crosses threads: columns are handed over, records travel as one JSON text. */
export type RawBatch =
  | { readonly version: number; readonly ordinals: Int32Array; readonly records: string }
  | {
      readonly version: number;
      readonly kind: RelationKind;
      readonly size: number;
      readonly start: Int32Array;
      readonly end: Int32Array;
      readonly via: Int32Array;
      readonly from: Int32Array;
      readonly to: Int32Array;
      readonly word: (string | undefined)[];
      readonly rest?: string;
    };

const NODES_AT_ONCE = 4000;
const RELATIONS_AT_ONCE = 20_000;

const NODES = `
  SELECT n, record FROM node WHERE n > $after AND label IN (SELECT value FROM json_each($labels))
  ORDER BY n LIMIT ${NODES_AT_ONCE}`;

const relationsSql = (rest: 'rest' | 'NULL') => `
  SELECT r, kind, start, "end", via, "from", "to", ${rest},
    CASE WHEN kind = 'ATTENDED' THEN json_extract(rest, '$.as') ELSE nullif(qualifier, '') END AS word
  FROM relation WHERE r > $after AND kind IN (SELECT value FROM json_each($kinds))
  ORDER BY r LIMIT ${RELATIONS_AT_ONCE}`;

type Row = [
  r: number,
  kind: RelationKind,
  start: number,
  end: number,
  via: number | null,
  from: string,
  to: string | null,
  rest: string | null,
  word: string | null,
];

export function* readBatches(connection: Connection, options: StreamOptions): Generator<RawBatch> {
  const { labels = LABELS, kinds = RELATION_KINDS, withoutRest = false } = options;
  const at = version(connection);
  yield* nodeBatches(connection, JSON.stringify(labels), at);
  yield* relationBatches(connection, JSON.stringify(kinds), withoutRest, at);
}

function* nodeBatches(connection: Connection, labels: string, at: number): Generator<RawBatch> {
  for (let after = 0; ; ) {
    const rows = connection.all<{ n: number; record: string }>(NODES, { after, labels });
    const last = rows.at(-1);
    if (!last) return;
    after = last.n;
    yield {
      version: at,
      ordinals: Int32Array.from(rows, (row) => row.n),
      records: `[${rows.map((row) => row.record).join(',')}]`,
    };
  }
}

/** One pass in pages; read whole, for an open iterator does not survive on a worker thread. */
function* relationBatches(
  connection: Connection,
  kinds: string,
  withoutRest: boolean,
  version: number,
): Generator<RawBatch> {
  const statement = connection.db.prepare(relationsSql(withoutRest ? 'NULL' : 'rest'));
  statement.setReturnArrays(true);
  for (let after = 0; ; ) {
    const rows = statement.all({ kinds, after }) as Row[];
    const last = rows.at(-1);
    if (!last) return;
    after = last[0];
    for (const [kind, ofKind] of byKind(rows)) {
      const rest = withoutRest ? {} : { rest: `[${ofKind.map((row) => row[7]).join(',')}]` };
      yield { version, kind, size: ofKind.length, ...columnsOf(ofKind), ...rest };
    }
  }
}

function byKind(rows: readonly Row[]): Map<RelationKind, Row[]> {
  const groups = new Map<RelationKind, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[1]);
    if (group) group.push(row);
    else groups.set(row[1], [row]);
  }
  return groups;
}

const columnsOf = (rows: readonly Row[]) => ({
  start: Int32Array.from(rows, (row) => row[2]),
  end: Int32Array.from(rows, (row) => row[3]),
  via: Int32Array.from(rows, (row) => row[4] ?? -1),
  from: Int32Array.from(rows, (row) => (row[5] === '' ? NO_DAY : dayNumber(row[5] as IsoDate))),
  to: Int32Array.from(rows, (row) => (row[6] === null ? NO_DAY : dayNumber(row[6] as IsoDate))),
  word: rows.map((row) => row[8] ?? undefined),
});
