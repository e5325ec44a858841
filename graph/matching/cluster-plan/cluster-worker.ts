import loadHighs from 'highs';
import { parentPort, workerData } from 'node:worker_threads';
import type { ClusterProblem } from './cluster-problem.ts';
import type { ClusterProgress } from './cluster-solution.ts';
import { ClusterSolver, type SolverAnswer, type SolverOptions } from './cluster-solver.ts';

export interface ClusterWork {
  readonly problem: ClusterProblem;
  readonly options: SolverOptions;
  /** One 32-bit number: not 0 once the plan is no longer wanted. Shared, for the solver reads no messages while it works. */
  readonly cancelled: SharedArrayBuffer;
}

export type ClusterReport =
  | { readonly progress: ClusterProgress }
  | { readonly plan: Int32Array }
  | { readonly answer: SolverAnswer };

/** Progress is told no more often than this, unless there is a better plan or another stage. */
const MS_BETWEEN_PROGRESS = 100;

const { problem, options, cancelled } = workerData as ClusterWork;
const flag = new Int32Array(cancelled);
const report = (message: ClusterReport) => parentPort!.postMessage(message);
const highs = await loadHighs();
let toldAt = -Infinity;
let told: ClusterProgress | undefined;

const solver = new ClusterSolver(highs, problem, options, {
  now: () => performance.now(),
  isCancelled: () => Atomics.load(flag, 0) !== 0,
  onProgress: (progress) => {
    const now = performance.now();
    if (progress.stage === told?.stage && progress.best === told.best && progress.done < 1 && now - toldAt < MS_BETWEEN_PROGRESS) return;
    told = progress;
    toldAt = now;
    report({ progress });
  },
  onPlan: (plan) => report({ plan }),
});
report({ answer: solver.solve() });
