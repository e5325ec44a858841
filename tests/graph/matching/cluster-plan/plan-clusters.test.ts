import { describe, expect, it } from 'vitest';
import type { ClusterProgress } from '../../../../graph/matching/cluster-plan/cluster-solution.ts';
import { planClusters } from '../../../../graph/matching/cluster-plan/plan-clusters.ts';
import { rulesBroken } from '../../../../graph/matching/cluster-plan/rules-broken.ts';
import { madeAffinity, madeProblem } from './families.ts';
import { fourAreas } from './four-areas.ts';

/** More moves than anybody waits for. */
const ENDLESS = 1e12;
const forPairs = (seed: number) => ({ ...madeProblem('experience and regional caps', { areas: 40, groups: 4, seed }), affinity: madeAffinity(40, seed), pairWeight: 0.5 });

describe('Planning clusters', () => {
  it('puts four areas into two groups such that the sum of fit is largest, and proves it', async () => {
    const { groupOf, seconds, ...rest } = await planClusters(fourAreas());
    expect([...groupOf]).toEqual([0, 1, 0, 1]);
    expect(rest).toEqual({ objective: 2.5, linear: 2.5, pairwise: 0, bound: 2.5, gap: 0, stopped: 'proven', clashes: [] });
    expect(seconds).toBeGreaterThan(0);
  });

  it('says at once, without a plan, what counting shows to be impossible', async () => {
    const { groupOf, stopped, clashes, bound, objective } = await planClusters(fourAreas({}, { groups: [{ least: 0, most: 1 }, { least: 0, most: 2 }] }));
    expect([...groupOf]).toEqual([-1, -1, -1, -1]);
    expect({ stopped, bound, objective }).toEqual({ stopped: 'infeasible', bound: null, objective: 0 });
    expect(clashes.map(({ text }) => text)).toEqual(['4 areas need a place, 3 places there are: 1 too few.']);
  });

  it('tells of its stages, its best plan and its bound as it goes, ever nearer to the end', async () => {
    const told: ClusterProgress[] = [];
    const { objective } = await planClusters(forPairs(1), { onProgress: (progress) => told.push(progress) });
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['first plan', 'best fit', 'pairs']));
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    const last = told[told.length - 1]!;
    expect(last.done).toBe(1);
    expect(last.best).toBeCloseTo(objective, 9);
    expect(last.bound!).toBeGreaterThanOrEqual(objective);
  });

  it('leaves the thread that asks free, and gives the best plan so far when it is cancelled', async () => {
    const problem = forPairs(2);
    const cancel = new AbortController();
    let seen: ClusterProgress | undefined;
    const onProgress = (progress: ClusterProgress) => {
      seen = progress;
      // Timers run and messages arrive although the search would go on for days.
      if (progress.stage === 'pairs' && progress.best !== null) setTimeout(() => cancel.abort(), 50);
    };
    const solution = await planClusters(problem, { searchSteps: ENDLESS, timeLimitMs: 1e9, signal: cancel.signal, onProgress });
    expect(solution.stopped).toBe('cancelled');
    expect(rulesBroken(problem, solution.groupOf)).toEqual([]);
    expect(solution.objective).toBeGreaterThanOrEqual(seen!.best! - 1e-9);
  });

  it('starts nothing for one who has gone already', async () => {
    const { stopped, groupOf } = await planClusters(fourAreas(), { signal: AbortSignal.abort() });
    expect(stopped).toBe('cancelled');
    expect([...groupOf]).toEqual([-1, -1, -1, -1]);
  });

  it('stops when its time is up, with a plan and an honest gap', async () => {
    const problem = forPairs(3);
    const { groupOf, stopped, gap, bound, objective } = await planClusters(problem, { searchSteps: ENDLESS, timeLimitMs: 1500 });
    expect(stopped).toBe('time limit');
    expect(rulesBroken(problem, groupOf)).toEqual([]);
    expect(gap).toBeCloseTo((bound! - objective) / objective, 12);
  });

  it('gives the same plan for the same seed', async () => {
    const once = await planClusters(forPairs(4), { seed: 7, searchSteps: 20_000 });
    const again = await planClusters(forPairs(4), { seed: 7, searchSteps: 20_000 });
    expect(again.groupOf).toEqual(once.groupOf);
    expect(again.objective).toBe(once.objective);
  });

  it('changes nothing of the problem it is given', async () => {
    const problem = forPairs(5);
    const before = structuredClone(problem);
    await planClusters(problem, { searchSteps: 1000 });
    expect(problem).toEqual(before);
  });

  it.each([
    [{ timeLimitMs: 0 }, 'The time limit is 0 ms; it must be above 0.'],
    [{ timeLimitMs: NaN }, 'The time limit is NaN ms; it must be above 0.'],
    [{ gap: -1 }, 'The gap is -1; it must be 0 or more.'],
    [{ seed: 0.5 }, 'The seed is 0.5; it must be a whole number.'],
    [{ searchSteps: -1 }, 'The steps of the search are -1; it must be a whole number, 0 or more.'],
    [{ keptFit: 1.5 }, 'The part of the fit that is kept is 1.5; it must be from 0 to 1.'],
  ])('refuses the options %o', async (options, message) => {
    await expect(planClusters(fourAreas(), options)).rejects.toMatchObject({ code: 'BAD_INPUT', message });
  });

  it('fails in words when whoever listens to its progress fails', async () => {
    const onProgress = () => {
      throw new Error('gone');
    };
    await expect(planClusters(fourAreas(), { onProgress })).rejects.toMatchObject({ code: 'UNAVAILABLE', message: 'The cluster plan could not be worked out.' });
  });
});
