import type { ClusterProblem } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { planValue } from '../../../../graph/matching/cluster-plan/plan-value.ts';
import { rulesBroken } from '../../../../graph/matching/cluster-plan/rules-broken.ts';

/** The largest objective of all plans that break no rule, by trying them all; undefined where there is none. */
export function bestByTrying(problem: ClusterProblem): number | undefined {
  const n = problem.areas.length;
  const choices = problem.groups.length + 1;
  const groupOf = new Int32Array(n);
  let best: number | undefined;
  for (let code = 0; code < choices ** n; code++) {
    for (let a = 0, rest = code; a < n; a++, rest = Math.floor(rest / choices)) groupOf[a] = (rest % choices) - 1;
    const { objective } = planValue(problem, groupOf);
    if ((best === undefined || objective > best) && rulesBroken(problem, groupOf).length === 0) best = objective;
  }
  return best;
}
