import { planClusters } from '../../../matching/cluster-plan/plan-clusters.ts';
import type { ClusterProgress, ClusterSolution } from '../../../matching/cluster-plan/cluster-solution.ts';
import { conflict } from '../../../model/kith-error.ts';
import { Turns } from '../back-test/turns.ts';
import { keptPlacement, type Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import type { PlanBoard } from './plan-board.ts';
import type { PlanOutcome } from './plan-state.ts';

/** Whoever waits for a plan. */
export interface Waiting {
  readonly onProgress?: ((progress: ClusterProgress) => void) | undefined;
  /** When it is aborted, the best so far is the answer. */
  readonly signal?: AbortSignal | undefined;
}

const MOST_WAITING = 10;
/** One thread at a time: each may take all of a core for as long as it is allowed. */
const turns = new Turns(MOST_WAITING, 'cluster plans');

/**
 * A plan with the best groups that keep its rules, or with what clashes.
 * @throws KithError CONFLICT where it was stopped before there was any, TOO_COSTLY where too many wait.
 */
export async function solvedPlan(board: PlanBoard, { onProgress, signal }: Waiting): Promise<Plan> {
  const { plan, problem } = board;
  const timeLimitMs = plan.decisions.timeLimitSeconds * 1000;
  const solution = await inTurn(() => planClusters(problem, { timeLimitMs, seed: 0, ...(onProgress && { onProgress }), ...(signal && { signal }) }), signal);
  if (hasPlan(board, solution)) return withPlaces(plan, board, board.placement(solution.groupOf), outcomeOf(solution));
  if (solution.stopped === 'cancelled') throw stoppedTooSoon();
  const outcome = outcomeOf(solution);
  const clashes = outcome.clashes.length > 0 ? outcome.clashes : [noneFound(plan.decisions.timeLimitSeconds)];
  return { ...plan, outcome: { ...outcome, clashes, placed: [] } };
}

const stoppedTooSoon = () => conflict('This was stopped before there was any plan, and nothing was changed. Let it go on for longer, or ask for less.');

/** Does work when it is its turn; whoever stops it before need not wait for that. */
async function inTurn<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal?.aborted) throw stoppedTooSoon();
  let hasBegun = false;
  const turn = turns.take(() => {
    hasBegun = true;
    return work();
  });
  if (!signal) return turn;
  return new Promise<T>((resolve, reject) => {
    const stop = () => {
      if (!hasBegun) reject(stoppedTooSoon());
    };
    signal.addEventListener('abort', stop, { once: true });
    turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const noneFound = (seconds: number) => ({ text: `No plan was found in ${seconds} seconds. More time, or rules that ask less, may help.`, by: 0 });

/** A plan in which nobody is placed is one, if it keeps the rules. */
const hasPlan = (board: PlanBoard, { groupOf, clashes }: ClusterSolution): boolean =>
  clashes.length === 0 && (groupOf.some((group) => group >= 0) || board.broken(new Map()).length === 0);

const outcomeOf = ({ objective, bound, gap, seconds, stopped, clashes }: ClusterSolution): Omit<PlanOutcome, 'placed'> => ({
  objective,
  ...(bound === null ? {} : { bound }),
  ...(gap === null ? {} : { gap }),
  seconds,
  stopped,
  clashes: clashes.map(({ text, by }) => ({ text, by })),
});

/** The plan with these places. */
export function withPlaces(plan: Plan, board: PlanBoard, placement: Placement, outcome: Omit<PlanOutcome, 'placed'>): Plan {
  const { areas, placed } = keptPlacement(plan.areas, board.areas, placement);
  return { ...plan, areas, outcome: { ...outcome, placed } };
}
