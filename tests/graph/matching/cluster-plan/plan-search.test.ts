import { describe, expect, it } from 'vitest';
import { blocksOf, groupOfAreas } from '../../../../graph/matching/cluster-plan/blocks.ts';
import type { ClusterProblem } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { placeInTurn } from '../../../../graph/matching/cluster-plan/first-plan.ts';
import { groupLimitsOf } from '../../../../graph/matching/cluster-plan/group-limits.ts';
import { searched } from '../../../../graph/matching/cluster-plan/plan-search.ts';
import { PlanState } from '../../../../graph/matching/cluster-plan/plan-state.ts';
import { planValue } from '../../../../graph/matching/cluster-plan/plan-value.ts';
import { PlanWorth } from '../../../../graph/matching/cluster-plan/plan-worth.ts';
import { rulesBroken } from '../../../../graph/matching/cluster-plan/rules-broken.ts';
import { seededChance } from '../../../../graph/measures/seeded-chance.ts';
import { FAMILIES, madeAffinity, madeProblem } from './families.ts';

/** The problem with a first plan, and its worth by fit and pairs in these parts. */
function begun(problem: ClusterProblem, fitWeight: number, pairWeight: number) {
  const blocks = blocksOf(problem);
  const state = new PlanState(blocks, groupLimitsOf(problem, blocks.regions));
  const worth = new PlanWorth(blocks, fitWeight, pairWeight);
  placeInTurn(state, worth);
  const plan = (groupOf: ArrayLike<number>) => groupOfAreas(blocks, groupOf, problem.areas.length);
  return { state, worth, plan };
}

describe('The local search', () => {
  it.each(FAMILIES)('breaks no rule and knows what its plan is worth, after moves, exchanges and rings: %s', (family) => {
    const problem = {
      ...madeProblem(family, { areas: 60, groups: 6, seed: 11, reach: 500 }),
      affinity: madeAffinity(60, 11),
      pairWeight: 0.4,
    };
    const { state, worth, plan } = begun(problem, 0.6, 0.4);
    const found = searched(state, worth, { steps: 50_000, chance: seededChance(1) })!;
    expect(rulesBroken(problem, plan(found.groupOf))).toEqual([]);
    expect(found.worth).toBeCloseTo(planValue(problem, plan(found.groupOf)).objective, 9);
    // What it kept count of on its way is what a fresh count gives.
    const now = planValue(problem, plan(state.groupOf));
    expect(worth.fit).toBeCloseTo(now.linear, 9);
    expect(worth.pairs).toBeCloseTo(now.pairwise, 9);
  });

  it('finds a plan from one that breaks many rules', () => {
    const problem = madeProblem('experience and regional caps', { seed: 12 });
    const { state, worth, plan } = begun(problem, 1, 0);
    for (let b = 0; b < state.groupOf.length; b++) {
      worth.move(b, state.groupOf[b]!, 0);
      state.move(b, 0);
    }
    expect(state.broken).toBeGreaterThan(100);
    const found = searched(state, worth, { steps: 200_000, chance: seededChance(2) })!;
    expect(rulesBroken(problem, plan(found.groupOf))).toEqual([]);
  });

  it('lets no fit go that it is told to keep, and gains affinity', () => {
    const problem = { ...madeProblem('sizes and seats', { areas: 60, groups: 6, seed: 13 }), affinity: madeAffinity(60, 13) };
    const { state, worth, plan } = begun(problem, 1, 0);
    const byFit = plan(searched(state, worth, { steps: 50_000, chance: seededChance(3) })!.groupOf);
    const before = planValue(problem, byFit);
    const forPairs = new PlanWorth(state.blocks, 0, 1);
    const again = new PlanState(state.blocks, state.limits);
    byFit.forEach((k, b) => {
      forPairs.move(b, -1, k);
      again.move(b, k);
    });
    const leastFit = 0.95 * before.linear;
    const after = planValue(problem, plan(searched(again, forPairs, { steps: 50_000, chance: seededChance(4), leastFit })!.groupOf));
    expect(after.linear).toBeGreaterThanOrEqual(leastFit - 1e-6);
    expect(after.pairwise).toBeGreaterThan(before.pairwise);
  });

  it('ends with a plan that no move and no exchange of two would better', () => {
    const problem = madeProblem('sizes and seats', { areas: 30, groups: 3, seed: 14 });
    const { state, worth, plan } = begun(problem, 1, 0);
    const groupOf = plan(searched(state, worth, { steps: 2000, chance: seededChance(5) })!.groupOf);
    const { objective } = planValue(problem, groupOf);
    const betters = (changed: Int32Array) => rulesBroken(problem, changed).length === 0 && planValue(problem, changed).objective > objective + 1e-6;
    for (let a = 0; a < 30; a++) {
      for (let k = 0; k < 3; k++) expect(betters(groupOf.with(a, k))).toBe(false);
      for (let b = 0; b < a; b++) expect(betters(groupOf.with(a, groupOf[b]!).with(b, groupOf[a]!))).toBe(false);
    }
  });

  it('stops when it is told', () => {
    const { state, worth } = begun(madeProblem('sizes and seats', { seed: 15 }), 1, 0);
    let asked = 0;
    searched(state, worth, { steps: 1e12, chance: seededChance(6), stop: () => ++asked > 10 });
    expect(asked).toBeLessThan(20);
  });
});
