import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { loadDemo } from '../../seeds/load-demo.ts';
import { median, type Report } from './report.ts';

const RUNS = 5;
type Times = Record<'cold' | 'warm' | 'again' | 'series', number[]>;

/** The demo's network of areas with all its measures, and the series of an area's ties. */
export async function areas(report: Report): Promise<void> {
  report.heading('The demo programme’s network of areas');
  const folder = mkdtempSync(join(tmpdir(), 'kith-areas-'));
  try {
    const store = await openSqliteStore({ folder });
    await loadDemo(store, { now: new Date() });
    await store.close();
    const runs = Array.from({ length: RUNS }, (): Times => {
      const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/area-network.ts', folder], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(run.stderr.slice(-2000));
      return JSON.parse(run.stdout) as Times;
    });
    report.figure('with every measure, the first day asked of a new process', runs.flatMap(({ cold }) => cold), 'ms', 'under 150 ms');
    report.figure('with every measure, another day', runs.map(({ warm }) => median(warm)), 'ms', 'under 10 ms');
    report.figure('with every measure, a day asked before', runs.map(({ again }) => median(again)), 'ms', 'under 10 ms');
    report.figure('ties of one area at 24 month-ends, the slowest area', runs.map(({ series }) => Math.max(...series)), 'ms', 'under 20 ms');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
