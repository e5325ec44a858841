import { describe, expect, it } from 'vitest';
import type { ClusterProblem } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { planValue } from '../../../../graph/matching/cluster-plan/plan-value.ts';
import { fourAreas } from './four-areas.ts';
import { solvedHere } from './solved-here.ts';

function planOf(problem: ClusterProblem, options = {}): { groups: number[]; objective: number } {
  const { groupOf } = solvedHere(problem, options);
  return { groups: [...groupOf!], objective: Number(planValue(problem, groupOf!).objective.toFixed(9)) };
}

/** Areas 0 and 1 like each other as much as can be, and so do 2 and 3. */
const twoPairs = [[0, 1, 1], [2, 3, 1]] as const;

describe('Plans worked by hand', () => {
  it.each([
    ['nothing else is asked', {}, [0, 1, 0, 1], 2.5],
    ['0 and 2 are kept apart', { apart: [[0, 2]] }, [0, 0, 1, 1], 2.2],
    ['0 and 1 are kept together', { together: [[0, 1]] }, [0, 0, 1, 1], 2.2],
    ['3 has its place in group 0', { locked: [[3, 0]] }, [0, 1, 1, 0], 1.9],
    ['0 must not be in group 0', { forbidden: [[0, 0]] }, [1, 0, 0, 1], 1.8],
  ] as const)('when %s', (_, rules, groups, objective) => {
    expect(planOf(fourAreas(rules))).toEqual({ groups, objective });
  });

  it('mixes experience: each group has one who knows and one who is new', () => {
    const areas = [{ experience: 0.9 }, { experience: 0.1 }, { experience: 0.8 }, { experience: 0.2 }];
    // Of 0 and 2 one, of 1 and 3 one: 0 and 1 (0.8 + 0.1) is best.
    const rules = { experienced: { from: 0.7, least: 1 }, newcomers: { below: 0.3, least: 1 } };
    expect(planOf(fourAreas(rules, { areas }))).toEqual({ groups: [0, 0, 1, 1], objective: 2.2 });
  });

  it('caps a region, by number and by share', () => {
    const areas = [{ region: 'London' }, {}, { region: 'London' }, { region: 'East' }];
    expect(planOf(fourAreas({ mostFromRegion: 1 }, { areas })).groups).toEqual([0, 0, 1, 1]);
    expect(planOf(fourAreas({ mostShareFromRegion: 0.5 }, { areas })).groups).toEqual([0, 0, 1, 1]);
  });

  it('has two regions in each group', () => {
    const areas = [{ region: 'London' }, { region: 'East' }, { region: 'London' }, { region: 'East' }];
    expect(planOf(fourAreas({ leastRegions: 2 }, { areas }))).toEqual({ groups: [0, 0, 1, 1], objective: 2.2 });
  });

  it('leaves out whom there is no room for, best total first, and fairly where it is told to', () => {
    const groups = [{ least: 0, most: 2 }];
    const areas = [{ region: 'London' }, { region: 'London' }, { region: 'London' }, { region: 'East' }];
    const fit = Float64Array.of(0.9, 0.8, 0.6, 0.1);
    expect(planOf({ areas, groups, fit, rules: { everyonePlaced: false } })).toEqual({ groups: [0, 0, -1, -1], objective: 1.7 });
    const regionShares = [{ region: 'East', least: 0.25 }];
    expect(planOf({ areas, groups, fit, rules: { everyonePlaced: false, regionShares } })).toEqual({ groups: [0, -1, -1, 0], objective: 1 });
  });

  it('seats people, not areas', () => {
    const areas = [{ seats: 2 }, { seats: 1 }, { seats: 2 }, { seats: 1 }];
    const groups = [{ least: 2, most: 2, seats: 3 }, { least: 2, most: 2, seats: 3 }];
    expect(planOf(fourAreas({}, { areas, groups })).groups).toEqual([0, 0, 1, 1]);
  });

  it('sends nobody farther than allowed, and holds a position that is not known against nobody', () => {
    const [london, leeds] = [{ lat: 51.5, lon: -0.1 }, { lat: 53.8, lon: -1.5 }];
    const groups = [{ least: 2, most: 2, venue: london }, { least: 2, most: 2, venue: leeds }];
    expect(planOf(fourAreas({ withinKm: 200 }, { areas: [leeds, {}, london, {}], groups })).groups).toEqual([1, 0, 0, 1]);
  });

  it('weighs pairs against fit by the share they are given', () => {
    // 0 and 1, 2 and 3: fit 2.2, pairs 2 · (1 + 1) = 4, against fit 2.5 and no pairs.
    expect(planOf(fourAreas({}, { affinity: twoPairs, pairWeight: 0.05 }))).toEqual({ groups: [0, 1, 0, 1], objective: 2.375 });
    expect(planOf(fourAreas({}, { affinity: twoPairs, pairWeight: 0.1 }))).toEqual({ groups: [0, 0, 1, 1], objective: 2.38 });
    expect(planOf(fourAreas({}, { affinity: twoPairs, pairWeight: 1 })).objective).toBe(4);
  });

  it('takes affinity of every two areas as a table too', () => {
    const affinity = Float64Array.of(0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0);
    expect(planOf(fourAreas({}, { affinity, pairWeight: 0.1 })).objective).toBe(2.38);
  });

  it('lets affinity decide between plans of equal fit, and costs no fit without a weight', () => {
    const equal = Float64Array.from({ length: 8 }, () => 0.5);
    const { groups } = planOf(fourAreas({}, { fit: equal, affinity: [[0, 3, 1], [1, 2, 0.5]] }));
    expect(groups[0]).toBe(groups[3]);
    expect(planOf(fourAreas({}, { affinity: twoPairs })).objective).toBe(2.5);
  });

  it('gives up as much fit for pairs as it is allowed: 2.2 of 2.5 is 0.88', () => {
    const problem = fourAreas({}, { affinity: twoPairs });
    expect(planOf(problem, { keptFit: 0.85 }).objective).toBe(2.2);
    expect(planOf(problem, { keptFit: 0.9 }).objective).toBe(2.5);
  });

  it('has a plan for nobody', () => {
    const problem = { areas: [], groups: [{ least: 0, most: 3 }], fit: new Float64Array(0) };
    expect([...solvedHere(problem).groupOf!]).toEqual([]);
  });
});
