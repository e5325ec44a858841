import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './report.ts';

const RUNS = 5;

/** The demo programme made and loaded by the command line into an empty embedded store. */
export async function demo(report: Report): Promise<void> {
  report.heading('The demo programme');
  const seconds = Array.from({ length: RUNS }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'kith-demo-'));
    const began = performance.now();
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'api/cli/main.ts', '--data', folder, 'demo', 'load'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    if (run.status !== 0) throw new Error(run.stderr);
    return (performance.now() - began) / 1000;
  });
  report.figure('made and loaded', seconds, 's', 'under 15 s');
}
