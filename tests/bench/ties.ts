import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LATEST_DAY, manyMeetings } from './many-meetings.ts';
import type { Report } from './report.ts';

const RUNS = 5;

/** Every tie of a hundred thousand people at one date, beside the same question in DuckDB. */
export function ties(report: Report): Promise<void> {
  report.heading('All ties of 100,000 people with a million attendances, at one date');
  const folder = mkdtempSync(join(tmpdir(), 'kith-ties-'));
  try {
    const attendances = writeAttendances(folder);
    console.log(`  ${attendances.toLocaleString('en-GB')} attendances`);
    const ours = Array.from({ length: RUNS }, () =>
      measured(process.execPath, ['--import', './tests/bench/print-memory.mjs', '--import', 'tsx', 'tests/bench/all-ties.ts', join(folder, 'attended.bin')]),
    );
    console.log(`  ${ours[0]!.ties.toLocaleString('en-GB')} ties`);
    report.figure('ours, CPU time', ours.map(({ cpu }) => cpu), 's');
    report.figure('ours, most memory', ours.map(({ megabytes }) => megabytes), 'MB');
    const python = pythonWithDuckdb(folder);
    if (!python) return Promise.resolve(console.log('  not run beside DuckDB: no Python that can install it here'));
    const theirs = Array.from({ length: RUNS }, () =>
      measured(python, ['tests/bench/all-ties.py', join(folder, 'attended.csv'), String(LATEST_DAY)]),
    );
    checkSame(ours[0]!, theirs[0]!);
    const speed = (runs: readonly Measured[]) => runs.map(({ cpu }) => 1 / cpu);
    const frugality = (runs: readonly Measured[]) => runs.map(({ megabytes }) => 1 / megabytes);
    report.ratio('times a second of CPU, ours against DuckDB', speed(ours), speed(theirs), 3);
    report.ratio('times a megabyte of peak memory, ours against DuckDB', frugality(ours), frugality(theirs), 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve();
}

interface Measured {
  readonly cpu: number;
  readonly megabytes: number;
  readonly ties: number;
  readonly strength: number;
}

function measured(command: string, args: readonly string[]): Measured {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${args.join(' ')} failed: ${run.stderr.slice(-2000)}`);
  const said = (what: string) => Number(new RegExp(`^bench ${what}: ([0-9.]+)$`, 'm').exec(run.stderr)?.[1]);
  return { cpu: said('cpu'), megabytes: said('megabytes'), ties: said('ties'), strength: said('strength') };
}

function checkSame(ours: Measured, theirs: Measured): void {
  if (ours.ties === theirs.ties && Math.abs(ours.strength - theirs.strength) < 1e-3) return;
  throw new Error(`The answers differ: ${JSON.stringify(ours)} and ${JSON.stringify(theirs)}.`);
}

function writeAttendances(folder: string): number {
  const rows: number[] = [];
  let event = 0;
  for (const { day, people } of manyMeetings()) {
    for (const person of people) rows.push(event, day, person);
    event++;
  }
  writeFileSync(join(folder, 'attended.bin'), new Uint8Array(Int32Array.from(rows).buffer));
  const lines = Array.from({ length: rows.length / 3 }, (_, i) => `${rows[3 * i]},${rows[3 * i + 1]},${rows[3 * i + 2]}`);
  writeFileSync(join(folder, 'attended.csv'), `event,day,person\n${lines.join('\n')}\n`);
  return lines.length;
}

/** A Python of its own with DuckDB in it; undefined where there is none. */
function pythonWithDuckdb(folder: string): string | undefined {
  const home = join(folder, 'python');
  const python = join(home, 'bin', 'python');
  const made = spawnSync('python3', ['-m', 'venv', home]).status === 0;
  return made && spawnSync(python, ['-m', 'pip', 'install', '--quiet', 'duckdb']).status === 0 ? python : undefined;
}
