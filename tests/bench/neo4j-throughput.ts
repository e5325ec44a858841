import { openNeo4jStore } from '../../graph/store/neo4j/neo4j-store.ts';
import { loadDemo } from '../../seeds/load-demo.ts';
import { neo4jMissing, startNeo4j } from '../neo4j/local-neo4j.ts';
import { load, serve } from './load.ts';
import { AREA_PAGE, FIFTY_AREAS, NEO4J_GRAPHQL, TWO_STEPS } from './queries.ts';
import type { Report } from './report.ts';

const ROUNDS = 5;
const QUESTIONS = [
  { what: 'one area page', ours: AREA_PAGE, theirs: NEO4J_GRAPHQL.areaPage },
  { what: '50 areas with topics and 10 people each with their last 3 events', ours: FIFTY_AREAS, theirs: NEO4J_GRAPHQL.fiftyAreas },
  { what: 'areas two steps away through shared events', ours: TWO_STEPS, theirs: NEO4J_GRAPHQL.twoSteps },
];

/** Kith and @neo4j/graphql on one real Neo4j, in turns; Kith also without its memory of what it read. */
export async function neo4jThroughput(report: Report): Promise<void> {
  report.heading('Answers per second on Neo4j, demo programme, against @neo4j/graphql');
  const missing = neo4jMissing({ own: true });
  if (missing) return console.log(`  not run: ${missing}`);
  const neo4j = await startNeo4j({ own: true });
  const store = await openNeo4jStore({ url: neo4j.url });
  await loadDemo(store, { now: new Date() });
  await store.close();
  const kith = await serve('tests/bench/serve.ts', ['kith', neo4j.url]);
  const uncached = await serve('tests/bench/serve.ts', ['uncached', neo4j.url]);
  const library = await serve('tests/bench/neo4j-graphql-server.ts', [neo4j.url]);
  try {
    for (const { what, ours, theirs } of QUESTIONS) {
      const runs = { kith: [] as number[], uncached: [] as number[], library: [] as number[] };
      const once = { connections: 10, seconds: 3 };
      await load(kith.url, ours, once);
      await load(uncached.url, ours, once);
      await load(library.url, theirs, once);
      for (let round = 0; round < ROUNDS; round++) {
        runs.kith.push((await load(kith.url, ours, once)).requestsPerSecond);
        runs.library.push((await load(library.url, theirs, once)).requestsPerSecond);
        runs.uncached.push((await load(uncached.url, ours, once)).requestsPerSecond);
      }
      report.ratio(what, runs.kith, runs.library, 1);
      report.ratio(`${what}, nothing remembered`, runs.uncached, runs.library, 1);
    }
  } finally {
    for (const one of [kith, uncached, library]) await one.stop();
    await neo4j.stop();
  }
}
