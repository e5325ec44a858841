import { describe, expect, it } from 'vitest';
import { planClusters } from '../../../../graph/matching/cluster-plan/plan-clusters.ts';
import { rulesBroken } from '../../../../graph/matching/cluster-plan/rules-broken.ts';
import { FAMILIES, madeAffinity, madeProblem } from './families.ts';
import { provenFit } from './oracle.ts';
import { solvedHere } from './solved-here.ts';
import { planValue } from '../../../../graph/matching/cluster-plan/plan-value.ts';

describe.each(FAMILIES)('About 150 areas in 15 clusters: %s', (family) => {
  it.each([1, 2])('within three seconds no rule is broken and the fit is near the proven best, seed %i', async (seed) => {
    const problem = madeProblem(family, { seed });
    const { groupOf, linear, bound } = await planClusters(problem, { timeLimitMs: 3000 });
    expect(rulesBroken(problem, groupOf)).toEqual([]);
    const proven = provenFit(problem);
    expect(linear).toBeGreaterThanOrEqual(0.99 * proven);
    expect(linear).toBeLessThanOrEqual(proven + 1e-4);
    if (bound !== null) expect(bound).toBeGreaterThanOrEqual(proven - 1e-4);
  }, 120_000);

  it('with pairs counting for a third no rule is broken, and more is had than by fit alone', () => {
    const problem = { ...madeProblem(family, { areas: 60, groups: 6, seed: 3, reach: 500 }), affinity: madeAffinity(60, 3), pairWeight: 0.33 };
    const { groupOf, bound } = solvedHere(problem);
    expect(rulesBroken(problem, groupOf!)).toEqual([]);
    const byFitAlone = solvedHere({ ...problem, affinity: [], pairWeight: 0 }).groupOf!;
    const { objective } = planValue(problem, groupOf!);
    expect(objective).toBeGreaterThan(planValue(problem, byFitAlone).objective);
    expect(objective).toBeLessThanOrEqual(bound!);
  }, 60_000);
});
