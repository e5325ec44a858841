import type { ClusterProblem } from '../../graph/matching/cluster-plan/cluster-problem.ts';
import type { ClusterOptions, ClusterSolution } from '../../graph/matching/cluster-plan/cluster-solution.ts';
import { planClusters } from '../../graph/matching/cluster-plan/plan-clusters.ts';
import { rulesBroken } from '../../graph/matching/cluster-plan/rules-broken.ts';
import { FAMILIES, madeAffinity, madeProblem } from '../graph/matching/cluster-plan/families.ts';
import { provenFit } from '../graph/matching/cluster-plan/oracle.ts';
import type { Report } from './report.ts';

const SEEDS = [1, 2, 3, 4, 5];
const SHORT_MS = 400;

/** Cluster plans: how long to the proof, how near to it in a short time, beside HiGHS alone on the same problem as text. */
export async function clusterPlans(report: Report): Promise<void> {
  report.heading('Cluster plans');
  const { seconds } = await planClusters({ areas: [{}], groups: [{ least: 1, most: 1 }], fit: Float64Array.of(1) });
  report.figure('one area in one group: starting the thread and the solver', [seconds], 's');
  for (const family of FAMILIES) {
    const problems = SEEDS.map((seed) => madeProblem(family, { seed }));
    const alone = problems.map((problem) => timed(() => provenFit(problem)));
    const proven = await all(problems, { gap: 0 });
    const short = await all(problems, { timeLimitMs: SHORT_MS });
    proven.forEach(({ stopped, linear }, i) => {
      if (stopped !== 'proven' || Math.abs(linear - alone[i]!.result) > 1e-3) throw new Error(`${family}: ${stopped}, ${linear} against ${alone[i]!.result}.`);
    });
    report.figure(`${family}, 150 areas in 15 clusters: to the proof`, proven.map((solution) => solution.seconds), 's');
    report.figure(`${family}: HiGHS alone, from text`, alone.map((run) => run.seconds), 's');
    report.figure(`${family}: part of the best after ${SHORT_MS} ms of search`, short.map(({ linear }, i) => linear / alone[i]!.result), '', 'at least 0.99');
  }
  for (const family of FAMILIES) {
    const [large] = await all([madeProblem(family, { areas: 400, groups: 40, seed: 1 })], { gap: 0, timeLimitMs: 120_000 });
    report.figure(`${family}, 400 areas in 40 clusters: ${large!.stopped}`, [large!.seconds], 's');
  }
  for (const family of FAMILIES) {
    const problem = { ...madeProblem(family, { seed: 1 }), affinity: madeAffinity(150, 1), pairWeight: 0.3 };
    const [usual] = await all([problem], {});
    const [long] = await all([problem], { searchSteps: 5_000_000, timeLimitMs: 120_000 });
    report.figure(`${family}, pairs counting for 0.3`, [usual!.seconds], 's');
    report.figure(`${family}, pairs counting for 0.3: part of what five times the search finds`, [usual!.objective / long!.objective], '');
  }
}

async function all(problems: readonly ClusterProblem[], options: ClusterOptions): Promise<ClusterSolution[]> {
  const solutions: ClusterSolution[] = [];
  for (const problem of problems) {
    const solution = await planClusters(problem, options);
    const broken = rulesBroken(problem, solution.groupOf);
    if (broken.length > 0) throw new Error(`A plan breaks rules: ${broken.map(({ text }) => text).join(' ')}`);
    solutions.push(solution);
  }
  return solutions;
}

function timed<Result>(run: () => Result): { result: Result; seconds: number } {
  const start = performance.now();
  const result = run();
  return { result, seconds: (performance.now() - start) / 1000 };
}
