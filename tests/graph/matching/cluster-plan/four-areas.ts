import type { ClusterProblem, ClusterRules } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';

/**
 * Four areas for two groups of two. In group 1 they have fits of 0.1, 0.7, 0.2 and 0.3, 1.3 together; being in
 * group 0 instead brings them 0.8, 0.1, 0.4 and -0.2 more. So the best is areas 0 and 2 in group 0: 2.5.
 */
export function fourAreas(rules: ClusterRules = {}, more: Partial<ClusterProblem> = {}): ClusterProblem {
  return {
    areas: [{}, {}, {}, {}],
    groups: [{ least: 2, most: 2 }, { least: 2, most: 2 }],
    fit: Float64Array.of(0.9, 0.1, 0.8, 0.7, 0.6, 0.2, 0.1, 0.3),
    rules,
    ...more,
  };
}
