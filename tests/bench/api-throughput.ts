import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { loadDemo } from '../../seeds/load-demo.ts';
import { load, serve } from './load.ts';
import { AREA_PAGE, FIFTY_AREAS } from './queries.ts';
import type { Report } from './report.ts';

const ROUNDS = 5;

/** Kith's way of serving beside Apollo as it comes, over one embedded store, in turns. */
export async function apiThroughput(report: Report): Promise<void> {
  report.heading('Answers per second on the embedded store, demo programme');
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const store = await openSqliteStore({ folder });
  await loadDemo(store, { now: new Date() });
  await store.close();
  const [kith, plain] = [await serve('tests/bench/serve.ts', ['kith', 'sqlite', folder]), await serve('tests/bench/serve.ts', ['plain', 'sqlite', folder])];
  try {
    const warm = { connections: 10, seconds: 3 };
    for (const { url } of [kith, plain]) await load(url, FIFTY_AREAS, warm);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push((await load(kith.url, FIFTY_AREAS, { connections: 10, seconds: 4 })).requestsPerSecond);
      theirs.push((await load(plain.url, FIFTY_AREAS, { connections: 10, seconds: 4 })).requestsPerSecond);
    }
    report.ratio('50 areas with topics and 10 people each with their last 3 events, against plain Apollo', ours, theirs, 3);
    const pages: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      pages.push((await load(kith.url, AREA_PAGE, { connections: 1, seconds: 3 })).p50Ms);
    }
    report.figure('one area page, half of the answers within', pages, 'ms', 'under 5 ms');
  } finally {
    await kith.stop();
    await plain.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
