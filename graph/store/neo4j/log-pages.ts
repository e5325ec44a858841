import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RecordId, RelationRecord } from '../../model/relations.ts';
import { storedId } from './properties.ts';
import type { Differences } from './saving.ts';
import { statement } from './statement.ts';

/** One record before and after a write, as the log keeps it. */
export interface LogRow {
  readonly record: RecordId;
  readonly before?: NodeRecord | RelationRecord | undefined;
  readonly after?: NodeRecord | RelationRecord | undefined;
}

export interface Head {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly changed: number;
  /** Tells a write that was committed but not acknowledged from one that was not. */
  readonly write: string;
}

const SAVE_HEAD = statement('saveLogHead', 'CREATE (h:LogHead) SET h = $head');
const SAVE_PAGES = statement('saveLogPages', 'UNWIND $pages AS page CREATE (l:LogPage) SET l = page');

/**
 * Rows lie many to a node, as text, with the ids of their records beside: a node for each row
 * would take the database more memory than the records themselves.
 */
const ROWS_TO_A_PAGE = 200;
const LONGEST_PAGE = 200_000;
const PAGES_AT_ONCE = 20;

/**
 * The log of a write. What a follower reads in this order it can apply in this order: nodes come
 * before the relations that need them and go after the relations that needed them.
 */
export async function saveLog(
  transaction: ManagedTransaction,
  head: Head,
  { nodes, relations }: Differences,
): Promise<void> {
  const version = neo4j.int(head.version);
  const inOrder = [
    ...nodes.filter(({ after }) => after),
    ...relations.filter(({ after }) => !after),
    ...relations.filter(({ after }) => after),
    ...nodes.filter(({ after }) => !after),
  ];
  let first = 0;
  let pages: object[] = [];
  const send = async () => {
    await transaction.run(SAVE_PAGES.text, { pages });
    pages = [];
  };
  for (const rows of pagesOf(inOrder)) {
    const records = rows.map(({ id }) => storedId(id));
    pages.push({ version, first: neo4j.int(first), records, rows: `[${rows.map(({ json }) => json).join(',')}]` });
    first += rows.length;
    if (pages.length === PAGES_AT_ONCE) await send();
  }
  if (pages.length > 0) await send();
  await transaction.run(SAVE_HEAD.text, { head: { ...head, version, changed: neo4j.int(head.changed) } });
}

type Change = Differences['nodes'][number] | Differences['relations'][number];

function* pagesOf(differences: readonly Change[]): Generator<{ id: RecordId; json: string }[]> {
  let rows: { id: RecordId; json: string }[] = [];
  let length = 0;
  for (const { before, after } of differences) {
    const id = (after ?? before)!.id;
    const json = JSON.stringify({ record: id, before, after } satisfies LogRow);
    if (rows.length > 0 && (rows.length === ROWS_TO_A_PAGE || length + json.length > LONGEST_PAGE)) {
      yield rows;
      rows = [];
      length = 0;
    }
    rows.push({ id, json });
    length += json.length;
  }
  if (rows.length > 0) yield rows;
}
