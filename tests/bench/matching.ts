import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MatchingSession } from '../../graph/matching/matching-session.ts';
import { maximumWeightMatching } from '../../graph/matching/maximum-weight-matching.ts';
import { randomComplete, randomSparse, totalOf, type Graph } from '../graph/matching/edges.ts';
import type { Report } from './report.ts';

const RUNS = 7;
/** Locks and forbids a session answers, one after the other. */
const CHANGES = 200;

const CASES = [
  { what: 'complete, 300 nodes, weights to a million', graph: randomComplete(300, 1_000_000, 1), goal: 15 },
  { what: 'complete, 300 nodes, weights 1 to 20', graph: randomComplete(300, 20, 2), goal: 10 },
  { what: '2,000 nodes with about 20 neighbours each', graph: randomSparse(2000, 20, 1_000_000, 3), goal: 30 },
  { what: 'complete, 150 nodes, from nothing', graph: randomComplete(150, 1_000_000, 4), goal: 7 },
] as const;

/** Matchings beside edmonds-blossom, in turns, each in a process of its own; beside rustworkx where Python can install it. */
export async function matching(report: Report): Promise<void> {
  report.heading('Maximum-weight matching');
  const edmonds = fork(fileURLToPath(new URL('./matching-edmonds.mjs', import.meta.url)), { execArgv: [] });
  const folder = mkdtempSync(join(tmpdir(), 'kith-matching-'));
  try {
    const python = pythonWithRustworkx(folder);
    if (!python) console.log('  not run beside rustworkx: no Python that can install it here');
    for (const { what, graph, goal } of CASES) {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const own = timed(() => maximumWeightMatching(graph.size, graph.edges));
        const other = await asked(edmonds, graph);
        checkSame(graph, own.result, other.mates);
        ours.push(own.seconds);
        theirs.push(other.seconds);
      }
      report.figure(what, ours.map(milliseconds), 'ms');
      report.ratio(`${what}: matchings a second, against edmonds-blossom`, ours.map(aSecond), theirs.map(aSecond), goal);
      if (python) report.figure(`${what}: rustworkx`, rustworkxSeconds(python, folder, graph).map(milliseconds), 'ms');
    }
  } finally {
    edmonds.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  report.figure('complete, 150 nodes: one pair locked or forbidden, solved again', changeSeconds(), 'ms', 'at most 15 ms');
}

/** Milliseconds of each change of a session with its solution, taken back before the next. */
function changeSeconds(): number[] {
  const { size, edges } = randomComplete(150, 1_000_000, 5);
  const session = new MatchingSession(size, edges);
  let mates = session.solve();
  return Array.from({ length: CHANGES }, (_, i) => {
    const a = i % size;
    const mate = mates[a]!;
    const other = (a + 1 + ((7 * i) % (size - 1))) % size;
    const isLock = i % 2 === 0;
    const { seconds } = timed(() => {
      if (isLock) session.lock(a, other);
      else session.forbid(a, mate);
      return session.solve();
    });
    if (isLock) session.unlock(a, other);
    else session.allow(a, mate);
    mates = session.solve();
    return milliseconds(seconds);
  });
}

function timed<Result>(run: () => Result): { result: Result; seconds: number } {
  const start = performance.now();
  const result = run();
  return { result, seconds: (performance.now() - start) / 1000 };
}

async function asked(edmonds: ChildProcess, graph: Graph): Promise<{ mates: number[]; seconds: number }> {
  const answer = once(edmonds, 'message');
  edmonds.send(graph.edges);
  const [message] = await answer;
  return message as { mates: number[]; seconds: number };
}

function checkSame(graph: Graph, ours: Int32Array, theirs: readonly number[]): void {
  const mates = Array.from({ length: graph.size }, (_, v) => theirs[v] ?? -1);
  const [own, other] = [totalOf(graph, ours), totalOf(graph, mates)];
  if (own.weight !== other.weight) throw new Error(`The matchings weigh ${own.weight} and ${other.weight}.`);
}

function pythonWithRustworkx(folder: string): string | undefined {
  const home = join(folder, 'python');
  const python = join(home, 'bin', 'python');
  const made = spawnSync('python3', ['-m', 'venv', home]).status === 0;
  return made && spawnSync(python, ['-m', 'pip', 'install', '--quiet', 'rustworkx']).status === 0 ? python : undefined;
}

function rustworkxSeconds(python: string, folder: string, { edges }: Graph): number[] {
  const file = join(folder, 'edges.json');
  writeFileSync(file, JSON.stringify(edges));
  const run = spawnSync(python, ['tests/bench/matching-rustworkx.py', file, '3'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`rustworkx failed: ${run.stderr.slice(-2000)}`);
  return run.stdout.trim().split('\n').map(Number);
}

const milliseconds = (seconds: number) => seconds * 1000;
const aSecond = (seconds: number) => 1 / seconds;
