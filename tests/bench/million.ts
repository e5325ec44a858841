import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromDayNumber } from '../../graph/model/iso-date.ts';
import type { Report } from './report.ts';

const AREAS = 150;
const PEOPLE = 100_000;
const EVENTS = 60_000;
const ATTENDANCES = 1_000_000;
/** 1 January 2012. */
const FIRST_DAY = 15_340;
const RUNS = 5;

/** A programme of a million attendances, imported from files by the command line, then read as a network. */
export async function million(report: Report): Promise<void> {
  report.heading('A million attendances on the embedded store');
  const folder = mkdtempSync(join(tmpdir(), 'kith-million-'));
  try {
    const files = join(folder, 'files');
    await writeFiles(files);
    const imports = Array.from({ length: 2 }, (_, i) => timed(['import', files, '--data', join(folder, `data${i}`)], 'api/cli/main.ts'));
    report.figure('import, log and rules included', imports.map(({ seconds }) => seconds), 's', 'under 120 s');
    report.figure('most memory of the import', imports.map(({ megabytes }) => megabytes), 'MB');
    const networks = Array.from({ length: RUNS }, () => timed([join(folder, 'data0')], 'tests/bench/open-network.ts'));
    report.figure('network image', networks.map(({ seconds }) => seconds), 's', 'under 5 s');
    report.figure('most memory of the network image', networks.map(({ megabytes }) => megabytes), 'MB', 'under 1,000 MB');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a module in a process of its own. `seconds` is what it says it took, else all of it. */
function timed(args: readonly string[], module: string): { seconds: number; megabytes: number } {
  const began = performance.now();
  const run = spawnSync(process.execPath, ['--import', './tests/bench/print-memory.mjs', '--import', 'tsx', module, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - began) / 1000;
  if (run.status !== 0) throw new Error(`${module} failed: ${run.stderr.slice(-2000)}`);
  const said = (what: string) => new RegExp(`^${what}: ([0-9.]+)$`, 'm').exec(run.stderr)?.[1];
  return { seconds: Number(said('bench seconds') ?? seconds), megabytes: Number(said('bench megabytes')) };
}

async function writeFiles(folder: string): Promise<void> {
  const { mkdirSync } = await import('node:fs');
  mkdirSync(folder);
  const write = async (name: string, header: string, count: number, row: (i: number) => string) => {
    const out = createWriteStream(join(folder, name));
    out.write(`${header}\n`);
    for (let i = 0; i < count; i++) {
      if (!out.write(`${row(i)}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  };
  const perEvent = ATTENDANCES / EVENTS;
  await write('areas.csv', 'id,name,region', AREAS, (i) => `a${i},Area ${i},Region ${i % 9}`);
  await write('people.csv', 'id,name,consent', PEOPLE, (i) => `p${i},Person ${i},yes`);
  await write('events.csv', 'id,name,kind,date', EVENTS, (i) => `e${i},Event ${i},network meeting,${fromDayNumber(FIRST_DAY + (i % 5400))}`);
  // A step that has no factor in common with the number of people: nobody comes twice to one event.
  await write('attendance.csv', 'event,person,area,as', ATTENDANCES, (i) => {
    const person = (i * 7919) % PEOPLE;
    return `e${Math.floor(i / perEvent)},p${person},a${person % AREAS},participant`;
  });
}
