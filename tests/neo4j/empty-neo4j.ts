import neo4j, { type Driver } from 'neo4j-driver';
import type { LocalNeo4j } from './local-neo4j.ts';

/** An index over nothing: our mark on a database that tests may empty. */
const MARK = 'tests_may_empty_this';

/** A driver of the test's own, beside the store's. */
export const driverOf = ({ url, user, password }: LocalNeo4j): Driver =>
  neo4j.driver(url, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
    disableLosslessIntegers: true,
  });

/** What a statement answers, as plain objects. */
export async function ask(driver: Driver, cypher: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const { records } = await session.run(cypher, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

const EMPTY = `
  MATCH (n) WHERE none(label IN labels(n) WHERE label IN $kept)
  CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;
const checked = new WeakSet<Driver>();

/**
 * Makes the database as Kith first opened it: no record, no log, version 0. With `schema` not even
 * that: nothing at all.
 * @throws Error for a database that held something before the tests first came to it.
 */
export async function emptyNeo4j(driver: Driver, { schema = false } = {}): Promise<void> {
  if (!checked.has(driver)) await checkMark(driver);
  checked.add(driver);
  const kept = schema ? [] : ['KithStore'];
  await ask(driver, EMPTY, { kept });
  await ask(driver, 'MATCH (s:KithStore) SET s.version = 0, s.ordinal = 0');
  if (!schema) return;
  const constraints = await ask(driver, 'SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await ask(driver, `DROP CONSTRAINT \`${String(name)}\``);
  const indexes = await ask(driver, `SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' AND name <> $mark`, { mark: MARK });
  for (const { name } of indexes) await ask(driver, `DROP INDEX \`${String(name)}\``);
}

async function checkMark(driver: Driver): Promise<void> {
  const [marked] = await ask(driver, 'SHOW INDEXES YIELD name WHERE name = $mark', { mark: MARK });
  if (!marked) {
    const [any] = await ask(driver, 'MATCH (n) RETURN n LIMIT 1');
    if (any) throw new Error('This Neo4j holds data that the tests did not put there, so they leave it alone.');
    await ask(driver, `CREATE INDEX ${MARK} IF NOT EXISTS FOR (n:Nothing) ON (n.nothing)`);
  }
}
