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
  const variant = (name: string) => serve('tests/bench/serve.ts', [name, 'sqlite', folder]);
  const [kith, resolving, plain] = [await variant('kith'), await variant('resolving'), await variant('plain')];
  const all = [kith, resolving, plain];
  try {
    for (const { url } of all) await load(url, FIFTY_AREAS, { connections: 10, seconds: 3 });
    const rates = all.map(() => [] as number[]);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, { url }] of all.entries()) {
        rates[i]!.push((await load(url, FIFTY_AREAS, { connections: 10, seconds: 4 })).requestsPerSecond);
      }
    }
    const what = '50 areas with topics and 10 people each with their last 3 events, against plain Apollo';
    report.ratio(what, rates[0]!, rates[2]!, 3);
    report.ratio(`${what}, every answer resolved anew`, rates[1]!, rates[2]!, 1);
    const pages: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      pages.push((await load(resolving.url, AREA_PAGE, { connections: 1, seconds: 3 })).p50Ms);
    }
    report.figure('one area page, half of the answers within', pages, 'ms', 'under 5 ms');
  } finally {
    for (const one of all) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
