import loadHighs from 'highs';
import type { ClusterProblem } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { DEFAULTS, defaultSearchSteps } from '../../../../graph/matching/cluster-plan/cluster-solution.ts';
import { ClusterSolver, type SolverAnswer, type SolverOptions, type SolverWorld } from '../../../../graph/matching/cluster-plan/cluster-solver.ts';

const highs = await loadHighs();

/** A problem solved on this thread, to the proof, with a clock that stands still. */
export function solvedHere(problem: ClusterProblem, options: Partial<SolverOptions> = {}, world: Partial<SolverWorld> = {}): SolverAnswer {
  const settings = { ...DEFAULTS, searchSteps: defaultSearchSteps(problem.areas.length, problem.groups.length), gap: 0, ...options };
  const still: SolverWorld = { now: () => 0, isCancelled: () => false, onProgress: () => {}, onPlan: () => {}, ...world };
  return new ClusterSolver(highs, problem, settings, still).solve();
}
