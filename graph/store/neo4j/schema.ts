import neo4j from 'neo4j-driver';
import { conflict } from '../../model/kith-error.ts';
import { LABELS } from '../../model/node-id.ts';
import { NODE_FIELDS } from '../../model/nodes.ts';
import { RELATION_KINDS, relationRule } from '../../model/relations.ts';
import type { Connection } from './connection.ts';
import { statement } from './statement.ts';

export const WORDS_INDEX = 'record_words';
/** Finds the pages of the log that tell of a record; kept up in the background, for it would double the time of a small write. */
export const LOG_INDEX = 'log_page_records';
const POPULATION_LIMIT_S = 600;

const kindsWithVia = RELATION_KINDS.flatMap((kind) => {
  const { via } = relationRule(kind);
  return via ? [{ kind, field: via.field }] : [];
});
const labelsWith = (field: string) => LABELS.filter((label) => Object.hasOwn(NODE_FIELDS[label], field));

const unique = (name: string, pattern: string, property: string) =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE ${property} IS UNIQUE`;
const index = (name: string, pattern: string, properties: string) =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${properties})`;
const fullText = (name: string, pattern: string, property: string, analyzer: string, eventually: boolean) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${property}]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: ${eventually} } }`;

/**
 * All nodes of records bear the label Record beside their own, so that one index finds any id.
 * The words of a record are folded before they come here, so the index takes them as they are.
 * Regions and other free text have no index: they may be longer than an index entry can be, and
 * filters on them run over the few nodes of one label.
 */
const FIRST_SCHEMA = [
  unique('kith_store_name', '(s:KithStore)', 's.name'),
  unique('record_id', '(n:Record)', 'n.id'),
  ...RELATION_KINDS.map((kind) => unique(`${kind.toLowerCase()}_id`, `()-[r:${kind}]-()`, 'r.id')),
  ...kindsWithVia.map(({ kind, field }) => index(`${kind.toLowerCase()}_${field}`, `()-[r:${kind}]-()`, `r.${field}`)),
  ...LABELS.map((label) => index(`${label.toLowerCase()}_sort`, `(n:${label})`, 'n._sort')),
  ...labelsWith('date').map((label) => index(`${label.toLowerCase()}_date`, `(n:${label})`, 'n.date')),
  ...labelsWith('kind').map((label) => index(`${label.toLowerCase()}_kind`, `(n:${label})`, 'n.kind')),
  unique('log_head_version', '(h:LogHead)', 'h.version'),
  index('log_head_write', '(h:LogHead)', 'h.write'),
  index('log_page_place', '(l:LogPage)', 'l.version, l.first'),
  fullText(WORDS_INDEX, '(n:Record)', 'n._words', 'whitespace', false),
  fullText(LOG_INDEX, '(l:LogPage)', 'l.records', 'keyword', true),
];

/**
 * What brings a database from each schema to the next; the first makes it from nothing. The others
 * take in kinds of record that came later, suggestions and then views: what is there already is left as it is.
 */
const STEPS: readonly (readonly string[])[] = [FIRST_SCHEMA, FIRST_SCHEMA, FIRST_SCHEMA];
export const SCHEMA_VERSION = STEPS.length;

const READ_SCHEMA = statement('readSchema', `MATCH (s:KithStore {name: 'kith'}) RETURN s.schema AS schema`);
const FIND_FOREIGN = statement('findForeign', 'MATCH (n) WHERE NOT n:KithStore RETURN labels(n) AS labels LIMIT 1');
const AWAIT_INDEXES = statement('awaitIndexes', 'CALL db.awaitIndexes($seconds)');
const SET_SCHEMA = statement(
  'setSchema',
  `MERGE (s:KithStore {name: 'kith'})
   ON CREATE SET s.version = 0, s.ordinal = 0
   SET s.schema = CASE WHEN s.schema > $schema THEN s.schema ELSE $schema END`,
);

/**
 * Makes constraints and indexes in an empty database, brings an older schema up to date, leaves a
 * current one as it is. Several processes may do so at once.
 * @throws KithError CONFLICT for a database that is not Kith's, or that a newer Kith made.
 */
export async function prepareSchema(connection: Connection): Promise<void> {
  const foreign = await connection.read(FIND_FOREIGN);
  const [store] = await connection.read<{ schema: number }>(READ_SCHEMA);
  if (store?.schema === SCHEMA_VERSION) return;
  if (store && store.schema > SCHEMA_VERSION) {
    throw conflict(
      `This Neo4j database was made by a newer Kith (its schema is ${store.schema}, this Kith knows ${SCHEMA_VERSION}). Run that version, or a newer one.`,
    );
  }
  if (!store && foreign.length > 0) {
    throw conflict('This Neo4j database holds something that Kith did not make. Choose an empty one.');
  }
  for (const [i, step] of STEPS.entries()) if (i >= (store?.schema ?? 0)) await take(connection, step, i + 1);
}

/** One step, noted once it is done; a step may be taken twice. */
async function take(connection: Connection, step: readonly string[], schema: number): Promise<void> {
  await connection.writing(async (transaction) => {
    for (const definition of step) await transaction.run(statement(`schema${schema}`, definition).text);
  });
  await connection.read(AWAIT_INDEXES, { seconds: neo4j.int(POPULATION_LIMIT_S) });
  await connection.writing((transaction) => transaction.run(SET_SCHEMA.text, { schema: neo4j.int(schema) }));
}
