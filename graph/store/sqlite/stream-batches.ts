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

const RELATIONS = `
  SELECT r, start, "end", via, "from", "to", rest,
    CASE WHEN kind = 'ATTENDED' THEN json_extract(rest, '$.as') ELSE nullif(qualifier, '') END AS word
  FROM relation WHERE kind = $kind ORDER BY r`;

type Row = [r: number, start: number, end: number, via: number | null, from: string, to: string | null, rest: string, word: string | null];

export function* readBatches(connection: Connection, options: StreamOptions): Generator<RawBatch> {
  const { labels = LABELS, kinds = RELATION_KINDS, withoutRest = false } = options;
  const at = version(connection);
  yield* nodeBatches(connection, JSON.stringify(labels), at);
  for (const kind of kinds) yield* relationBatches(connection, kind, withoutRest, at);
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

function* relationBatches(
  connection: Connection,
  kind: RelationKind,
  withoutRest: boolean,
  version: number,
): Generator<RawBatch> {
  const statement = connection.db.prepare(RELATIONS);
  statement.setReturnArrays(true);
  const rows = statement.iterate({ kind }) as Iterator<Row>;
  for (;;) {
    const columns = emptyColumns();
    const rest: string[] = [];
    let size = 0;
    while (size < RELATIONS_AT_ONCE) {
      const { done, value: row } = rows.next();
      if (done) break;
      columns.start[size] = row[1];
      columns.end[size] = row[2];
      columns.via[size] = row[3] ?? -1;
      columns.from[size] = row[4] === '' ? NO_DAY : dayNumber(row[4] as IsoDate);
      columns.to[size] = row[5] === null ? NO_DAY : dayNumber(row[5] as IsoDate);
      columns.word.push(row[7] ?? undefined);
      if (!withoutRest) rest.push(row[6]);
      size++;
    }
    if (size === 0) return;
    yield { version, kind, size, ...columns, ...(withoutRest ? {} : { rest: `[${rest.join(',')}]` }) };
    if (size < RELATIONS_AT_ONCE) return;
  }
}

const emptyColumns = () => ({
  start: new Int32Array(RELATIONS_AT_ONCE),
  end: new Int32Array(RELATIONS_AT_ONCE),
  via: new Int32Array(RELATIONS_AT_ONCE),
  from: new Int32Array(RELATIONS_AT_ONCE),
  to: new Int32Array(RELATIONS_AT_ONCE),
  word: [] as (string | undefined)[],
});
