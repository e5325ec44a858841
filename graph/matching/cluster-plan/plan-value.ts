import { pairScale } from './blocks.ts';
import type { ClusterProblem } from './cluster-problem.ts';

export interface PlanValue {
  readonly objective: number;
  readonly linear: number;
  readonly pairwise: number;
}

/** What a plan is worth by the problem's own objective. O(areas²), or O(pairs) where affinity is sparse. */
export function planValue(problem: ClusterProblem, groupOf: ArrayLike<number>): PlanValue {
  const { areas, groups, fit, affinity = [], pairWeight = 0 } = problem;
  let linear = 0;
  areas.forEach((_, a) => {
    if (groupOf[a]! >= 0) linear += fit[a * groups.length + groupOf[a]!]!;
  });
  let pairs = 0;
  const together = (a: number, b: number) => groupOf[a]! >= 0 && groupOf[a] === groupOf[b];
  if (affinity instanceof Float64Array) {
    for (let a = 0; a < areas.length; a++) {
      for (let b = a + 1; b < areas.length; b++) if (together(a, b)) pairs += affinity[a * areas.length + b]!;
    }
  } else {
    for (const [a, b, value] of affinity) if (together(a, b)) pairs += value;
  }
  const pairwise = pairs * pairScale(problem);
  return { objective: (1 - pairWeight) * linear + pairWeight * pairwise, linear, pairwise };
}
