import type { Highs } from 'highs';
import { blocksOf } from './blocks.ts';
import type { Clash } from './clash.ts';
import type { ClusterProblem } from './cluster-problem.ts';
import { ClusterProgramme } from './cluster-programme.ts';
import { groupLimitsOf } from './group-limits.ts';
import { highsRun } from './highs-run.ts';
import { rulesBroken } from './rules-broken.ts';

/** That nothing is possible is worth little without the reason; and the reason found by then will do. */
const LEAST_MS = 2000;
const MOST_MS = 10_000;

/**
 * For a problem that no plan solves: the rules that are broken by the plan which breaks them by least, in words
 * and figures (an elastic programme), or by the nearest to it that time allows.
 * @param nearest a plan of areas that breaks some rules, to start from.
 */
export function leastBroken(
  highs: Highs,
  problem: ClusterProblem,
  nearest: Int32Array | undefined,
  { msLeft, stop }: { readonly msLeft: number; readonly stop: () => boolean },
): Clash[] {
  const blocks = blocksOf(problem, false);
  const programme = new ClusterProgramme(blocks, groupLimitsOf(problem, blocks.regions), problem.rules ?? {}, {});
  const { values } = highsRun(highs, programme.programme, {
    timeLimitMs: Math.min(MOST_MS, Math.max(LEAST_MS, msLeft)),
    gap: 0,
    // Prices are tenths: a smaller difference is none.
    difference: 0.09,
    ...(nearest && { start: programme.choicesOf(nearest) }),
    stop,
  });
  const plan = values ? programme.groupOf(values) : nearest;
  return plan ? rulesBroken(problem, plan) : [];
}
