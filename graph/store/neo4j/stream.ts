import type { ManagedTransaction, RecordShape, Transaction } from 'neo4j-driver';
import { dayNumber, type IsoDate } from '../../model/iso-date.ts';
import { LABELS, type Label, type NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { RELATION_KINDS, relationRule, type RelationKind } from '../../model/relations.ts';
import { NO_DAY, type RelationColumns, type StreamBatch, type StreamOptions } from '../store.ts';
import { rowsOf, type Connection } from './connection.ts';
import { nodeOf, shapeOfNodes, Shape, shapeOfRelations, type Values } from './shape.ts';
import { statement, type Statement } from './statement.ts';
import { lockStore } from './write.ts';

const NODES_AT_ONCE = 4_000;
const RELATIONS_AT_ONCE = 20_000;
const TRIES = 3;

type Reader = ManagedTransaction | Transaction;
type Unstamped = { nodes: NodeRecord[]; ordinals: Int32Array } | { relations: RelationColumns };

/**
 * Neo4j keeps no picture of one moment for a reader. So all is read first, and given only if nobody
 * wrote meanwhile; after some tries writers are held back while it is read. What is read stays in
 * memory until it was given: some 40 bytes for a relation, more with its other fields.
 */
export async function* stream(connection: Connection, options: StreamOptions): AsyncIterable<StreamBatch> {
  const { version, batches } = await picture(connection, options);
  for (const batch of batches) yield { ...batch, version };
}

async function picture(
  connection: Connection,
  options: StreamOptions,
): Promise<{ version: number; batches: Unstamped[] }> {
  const standing = async () => (await connection.writing((transaction) => lockStore(transaction))).version;
  let before = await standing();
  for (let tries = 0; tries < TRIES; tries++) {
    const batches = await connection.reading((transaction) => readAll(transaction, options));
    const after = await standing();
    if (after === before) return { version: after, batches };
    before = after;
  }
  return connection.writing(async (transaction) => {
    const { version } = await lockStore(transaction);
    return { version, batches: await readAll(transaction, options) };
  });
}

async function readAll(transaction: Reader, options: StreamOptions): Promise<Unstamped[]> {
  const { labels = LABELS, kinds = RELATION_KINDS, withoutRest = false } = options;
  const batches: Unstamped[] = [];
  for (const label of labels) await readNodes(transaction, label, batches);
  const namedBesides = kinds.some((kind) => relationRule(kind).via) ? await ordinalsOfNamed(transaction) : new Map();
  for (const kind of kinds) await readRelations(transaction, kind, withoutRest, namedBesides, batches);
  return batches;
}

async function readNodes(transaction: Reader, label: Label, batches: Unstamped[]): Promise<void> {
  let nodes: NodeRecord[] = [];
  let ordinals: number[] = [];
  const flush = () => {
    if (nodes.length > 0) batches.push({ nodes, ordinals: Int32Array.from(ordinals) });
    nodes = [];
    ordinals = [];
  };
  const shape = shapeOfNodes([label]);
  const text = statement(`stream ${label}`, `MATCH (n:${label}) RETURN n._ordinal AS ordinal, ${shape.of('n')} AS node`);
  await eachRow<{ ordinal: number; node: Values }>(transaction, text, (get) => {
    ordinals.push(get('ordinal'));
    nodes.push(nodeOf(shape, get('node')));
    if (nodes.length === NODES_AT_ONCE) flush();
  });
  flush();
}

const NAMED = statement('streamNamed', 'MATCH (n:Area|Cluster) RETURN n.id AS id, n._ordinal AS ordinal');

/** Third nodes are areas or clusters, which are few; relations name them by id. */
async function ordinalsOfNamed(transaction: Reader): Promise<ReadonlyMap<NodeId, number>> {
  const rows = await rowsOf<{ id: NodeId; ordinal: number }>(transaction, NAMED);
  return new Map(rows.map(({ id, ordinal }) => [id, ordinal]));
}

function relationsOf(kind: RelationKind, rest: Shape | undefined): Statement {
  const { via, period } = relationRule(kind);
  const fields = [
    'a._ordinal AS start',
    'b._ordinal AS end',
    via ? `r.${via.field} AS via` : 'null AS via',
    period ? 'r.from AS from, r.to AS to' : 'null AS from, null AS to',
    `${wordField(kind) ? `r.${wordField(kind)}` : 'null'} AS word`,
    `${rest ? rest.of('r') : 'null'} AS rest`,
  ];
  const name = `stream ${kind}${rest ? '' : ' without rest'}`;
  return statement(name, `MATCH (a)-[r:${kind}]->(b) RETURN ${fields.join(', ')}`);
}

const wordField = (kind: RelationKind): string | undefined =>
  kind === 'ATTENDED' ? 'as' : relationRule(kind).qualifier;

interface RelationRow {
  readonly start: number;
  readonly end: number;
  readonly via: NodeId | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly word: string | null;
  readonly rest: Values | null;
}

async function readRelations(
  transaction: Reader,
  kind: RelationKind,
  withoutRest: boolean,
  ordinals: ReadonlyMap<NodeId, number>,
  batches: Unstamped[],
): Promise<void> {
  let columns = emptyColumns();
  let size = 0;
  let rest: Record<string, unknown>[] = [];
  const flush = () => {
    if (size > 0) batches.push({ relations: { kind, size, ...columns, ...(withoutRest ? {} : { rest }) } });
    columns = emptyColumns();
    size = 0;
    rest = [];
  };
  const shape = withoutRest ? undefined : restOf(kind);
  await eachRow<RelationRow>(transaction, relationsOf(kind, shape), (get) => {
    columns.start[size] = get('start');
    columns.end[size] = get('end');
    columns.via[size] = ordinals.get(get('via') as NodeId) ?? -1;
    columns.from[size] = dayOf(get('from'));
    columns.to[size] = dayOf(get('to'));
    columns.word.push(get('word') ?? undefined);
    const values = get('rest');
    if (shape && values) rest.push(shape.read(values));
    if (++size === RELATIONS_AT_ONCE) flush();
  });
  flush();
}

const dayOf = (date: IsoDate | null): number => (date === null ? NO_DAY : dayNumber(date));

const emptyColumns = () => ({
  start: new Int32Array(RELATIONS_AT_ONCE),
  end: new Int32Array(RELATIONS_AT_ONCE),
  via: new Int32Array(RELATIONS_AT_ONCE),
  from: new Int32Array(RELATIONS_AT_ONCE),
  to: new Int32Array(RELATIONS_AT_ONCE),
  word: [] as (string | undefined)[],
});

/** The fields that have no column of their own. */
function restOf(kind: RelationKind): Shape {
  const { qualifier, via } = relationRule(kind);
  const columns = new Set(['id', 'from', 'to', qualifier, via?.field]);
  return new Shape(shapeOfRelations(kind).fields.filter((field) => !columns.has(field)));
}

/** Hands over rows as they come: twice as fast as an iterator and never all in memory. */
function eachRow<Row extends RecordShape>(
  transaction: Reader,
  { text }: Statement,
  row: (get: <K extends keyof Row>(field: K) => Row[K]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let fault: unknown;
    transaction.run<Row>(text).subscribe({
      onNext: (record) => {
        if (fault !== undefined) return;
        try {
          row((field) => record.get(field as never) as never);
        } catch (error) {
          fault = error;
        }
      },
      onCompleted: () => (fault === undefined ? resolve() : reject(fault)),
      onError: reject,
    });
  });
}
