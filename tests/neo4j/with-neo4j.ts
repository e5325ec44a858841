import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun } from '../running/must-run.ts';
import { driverOf } from './empty-neo4j.ts';
import { neo4jMissing, startNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from './local-neo4j.ts';

/** A running database, and a driver of the test's own to look into it. */
export interface Neo4jAtHand {
  readonly neo4j: LocalNeo4j;
  readonly driver: Driver;
}

/** A database that has just started plans its first statements slowly. */
const PATIENCE_MS = 60_000;
/** The first start on a machine fetches the database. */
const FIRST_START_MS = 300_000;

/**
 * Tests on a real Neo4j. Where none can be had they are skipped and their name says why; with
 * CI set that is a failure instead. What `tests` is given can be called once they run.
 */
export function describeWithNeo4j(
  name: string,
  tests: (atHand: () => Neo4jAtHand) => void,
  options: LocalNeo4jOptions = {},
): void {
  const missing = neo4jMissing(options);
  if (missing) {
    const fails = mustRun() ? it : it.skip;
    fails(`${name} (not run: ${missing})`, () => expect(missing).toBeUndefined());
    return;
  }
  describe(name, { timeout: PATIENCE_MS }, () => {
    let atHand: Neo4jAtHand | undefined;
    beforeAll(async () => {
      const neo4j = await startNeo4j({ shortLived: true, ...options });
      atHand = { neo4j, driver: driverOf(neo4j) };
    }, FIRST_START_MS);
    afterAll(async () => {
      await atHand?.driver.close();
      await atHand?.neo4j.stop();
    });
    tests(() => atHand!);
  });
}
