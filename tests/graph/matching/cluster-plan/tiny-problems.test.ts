import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, groupOfAreas } from '../../../../graph/matching/cluster-plan/blocks.ts';
import { checkedProblem } from '../../../../graph/matching/cluster-plan/checked-problem.ts';
import { countedClashes } from '../../../../graph/matching/cluster-plan/counted-clashes.ts';
import { groupLimitsOf } from '../../../../graph/matching/cluster-plan/group-limits.ts';
import { PlanState } from '../../../../graph/matching/cluster-plan/plan-state.ts';
import { planValue } from '../../../../graph/matching/cluster-plan/plan-value.ts';
import { rulesBroken } from '../../../../graph/matching/cluster-plan/rules-broken.ts';
import { bestByTrying } from './brute-force.ts';
import { solvedHere } from './solved-here.ts';
import { tinyProblem } from './tiny-problems.ts';

describe('On tiny problems with any mixture of rules', () => {
  it('the plan is the best of all, and where there is none, it says which rules stand against it', () => {
    const seen = { plans: 0, clashes: 0, counted: 0 };
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        checkedProblem(problem);
        const best = bestByTrying(problem);
        const counted = countedClashes(problem);
        if (counted.length > 0) {
          seen.counted++;
          expect(best).toBeUndefined();
          return;
        }
        const { groupOf, bound, isInfeasible, clashes } = solvedHere(problem);
        expect(isInfeasible).toBe(best === undefined);
        if (best === undefined) {
          seen.clashes++;
          expect(groupOf).toBeUndefined();
          expect(clashes.length).toBeGreaterThan(0);
          for (const { by } of clashes) expect(by).toBeGreaterThan(0);
          return;
        }
        seen.plans++;
        expect(rulesBroken(problem, groupOf!)).toEqual([]);
        expect(planValue(problem, groupOf!).objective).toBeCloseTo(best, 6);
        expect(bound!).toBeGreaterThanOrEqual(best - 1e-6);
        // Of fit alone the solver's proof is exact: a rule it did not know of would show here.
        if (problem.pairWeight === 0) expect(bound!).toBeCloseTo(best, 6);
      }),
      { numRuns: 150, seed: 5 },
    );
    // Each of the three ends is met often enough to mean something.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(15);
  }, 60_000);

  it('what the search counts as broken is what the checker says, move after move', () => {
    fc.assert(
      fc.property(tinyProblem, fc.array(fc.tuple(fc.nat(), fc.integer({ min: -1, max: 2 })), { maxLength: 20 }), (problem, moves) => {
        // What is locked without a place is broken in two ways for the checker, in one for the search.
        const free = { ...problem, rules: { ...problem.rules, locked: [] } };
        const blocks = blocksOf(free);
        const state = new PlanState(blocks, groupLimitsOf(free, blocks.regions));
        for (const [block, group] of moves) {
          const b = block % blocks.count;
          const k = Math.min(group, problem.groups.length - 1);
          if (k >= 0 && !state.mayBeIn(b, k)) continue;
          state.move(b, k);
        }
        const said = rulesBroken(free, groupOfAreas(blocks, state.groupOf, problem.areas.length));
        expect(state.broken).toBe(said.reduce((sum, { by }) => sum + by, 0));
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});
