import { badInput, unavailable } from '../../model/kith-error.ts';
import { typescriptWorker } from '../../threads/typescript-worker.ts';
import type { Clash } from './clash.ts';
import { checkedProblem } from './checked-problem.ts';
import type { ClusterProblem } from './cluster-problem.ts';
import { DEFAULTS, defaultSearchSteps, type ClusterOptions, type ClusterSolution, type StoppedBy } from './cluster-solution.ts';
import type { SolverAnswer, SolverOptions } from './cluster-solver.ts';
import { gapOf } from './gap.ts';
import type { ClusterReport, ClusterWork } from './cluster-worker.ts';
import { countedClashes } from './counted-clashes.ts';
import { planValue } from './plan-value.ts';

/** How long the solver may take to notice that time is up or that it is no longer wanted, before its thread is ended. */
const PATIENCE_MS = 5000;

/** Timers of more than 31 bits fire at once. */
const MOST_TIMER_MS = 2 ** 31 - 1;

/** A plan this near its bound, as a part of it, is the best one but for rounding. */
const ROUNDING = 1e-6;

/**
 * The best plan of clusters that keeps every rule, found on a thread of its own, or why there is none.
 * The same problem, options and seed give the same plan, unless time or the signal cuts it short.
 * @throws KithError BAD_INPUT for a problem or options that cannot be reckoned with, UNAVAILABLE if the solver fails.
 */
export async function planClusters(problem: ClusterProblem, options: ClusterOptions = {}): Promise<ClusterSolution> {
  const startedAt = performance.now();
  const { onProgress, signal, ...given } = options;
  checkedProblem(problem);
  const settings = checkedOptions({ ...DEFAULTS, searchSteps: defaultSearchSteps(problem.areas.length, problem.groups.length), ...given });
  const clashes = countedClashes(problem);
  const answer = clashes.length > 0 ? withoutPlan(clashes) : await answerOfWorker(problem, settings, onProgress, signal);
  return solutionOf(problem, answer, settings.gap, (performance.now() - startedAt) / 1000);
}

function checkedOptions(options: SolverOptions): SolverOptions {
  const { timeLimitMs, gap, seed, searchSteps, keptFit } = options;
  if (!(timeLimitMs > 0 && timeLimitMs < Infinity)) throw badInput(`The time limit is ${timeLimitMs} ms; it must be above 0.`);
  if (!(gap >= 0 && gap < Infinity)) throw badInput(`The gap is ${gap}; it must be 0 or more.`);
  if (!Number.isSafeInteger(seed)) throw badInput(`The seed is ${seed}; it must be a whole number.`);
  if (!Number.isSafeInteger(searchSteps) || searchSteps < 0) throw badInput(`The steps of the search are ${searchSteps}; it must be a whole number, 0 or more.`);
  if (!(keptFit >= 0 && keptFit <= 1)) throw badInput(`The part of the fit that is kept is ${keptFit}; it must be from 0 to 1.`);
  return options;
}

const withoutPlan = (clashes: readonly Clash[]): SolverAnswer => ({ groupOf: undefined, bound: null, isInfeasible: true, isCancelled: false, clashes });

function answerOfWorker(problem: ClusterProblem, options: SolverOptions, onProgress: ClusterOptions['onProgress'], signal: AbortSignal | undefined): Promise<SolverAnswer> {
  const cut = (plan: Int32Array | undefined): SolverAnswer => ({
    groupOf: plan,
    bound: null,
    isInfeasible: false,
    isCancelled: signal?.aborted ?? false,
    clashes: [],
  });
  if (signal?.aborted) return Promise.resolve(cut(undefined));
  const cancelled = new SharedArrayBuffer(4);
  const work: ClusterWork = { problem, options, cancelled };
  const worker = typescriptWorker(new URL('./cluster-worker.ts', import.meta.url), work);
  return new Promise<SolverAnswer>((resolve, reject) => {
    let latest: Int32Array | undefined;
    let patience: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(patience);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
    };
    const endWithin = (ms: number) => {
      clearTimeout(patience);
      patience = setTimeout(() => {
        end();
        resolve(cut(latest));
      }, Math.min(ms, MOST_TIMER_MS));
    };
    const cancel = () => {
      Atomics.store(new Int32Array(cancelled), 0, 1);
      endWithin(PATIENCE_MS);
    };
    const fail = (error: unknown) => {
      end();
      reject(unavailable('The cluster plan could not be worked out.', error));
    };
    signal?.addEventListener('abort', cancel);
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`The solver's thread ended with ${code} before its answer.`)));
    worker.on('message', (report: ClusterReport) => {
      if ('answer' in report) {
        end();
        resolve(report.answer);
      } else if ('plan' in report) {
        latest = report.plan;
      } else {
        if (patience === undefined) endWithin(options.timeLimitMs + 2 * PATIENCE_MS);
        try {
          onProgress?.(report.progress);
        } catch (error) {
          fail(error);
        }
      }
    });
  });
}

function solutionOf(problem: ClusterProblem, answer: SolverAnswer, allowedGap: number, seconds: number): ClusterSolution {
  const groupOf = answer.groupOf ?? new Int32Array(problem.areas.length).fill(-1);
  const value = answer.groupOf ? planValue(problem, groupOf) : { objective: 0, linear: 0, pairwise: 0 };
  const bound = answer.bound === null || !answer.groupOf ? null : withoutRounding(answer.bound, value.objective);
  const gap = answer.groupOf ? gapOf(value.objective, bound) : null;
  return { groupOf, ...value, bound, gap, seconds, stopped: stoppedBy(answer, gap, allowedGap), clashes: answer.clashes };
}

/** A bound that differs from the best plan by the solver's rounding alone is the plan's own worth. */
function withoutRounding(bound: number, best: number): number {
  return bound - best <= ROUNDING * Math.max(1, best) ? best : bound;
}

function stoppedBy({ isInfeasible, isCancelled }: SolverAnswer, gap: number | null, allowedGap: number): StoppedBy {
  if (isInfeasible) return 'infeasible';
  if (gap === 0) return 'proven';
  if (isCancelled) return 'cancelled';
  return gap !== null && gap <= allowedGap ? 'within gap' : 'time limit';
}
