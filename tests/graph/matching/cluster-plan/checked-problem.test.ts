import { describe, expect, it } from 'vitest';
import { checkedProblem } from '../../../../graph/matching/cluster-plan/checked-problem.ts';
import type { ClusterProblem, ClusterRules } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { fourAreas } from './four-areas.ts';

const area = (one: object) => ({ areas: [one, {}, {}, {}] });
const group = (one: object) => ({ groups: [{ least: 2, most: 2, ...one }, { least: 2, most: 2 }] });

describe('A problem that cannot be reckoned with is refused', () => {
  const problems: [string, Partial<ClusterProblem>][] = [
    ['Area 0 has 3 seats; it must be 1 or 2.', area({ seats: 3 })],
    ['The experience of area 0 is NaN; it must be from 0 to 1.', area({ experience: NaN })],
    ['Area 0 has only one of lat and lon; it must be both or neither.', area({ lat: 51 })],
    ['Area 0 is at 91, 0; latitude goes from -90 to 90 and longitude from -180 to 180.', area({ lat: 91, lon: 0 })],
    ['There are 0 groups; there must be at least 1.', { groups: [], fit: new Float64Array(0) }],
    ['Group 0 has at least 3 and at most 2 areas; the first must not be above the second.', group({ least: 3 })],
    ['The least size of group 0 is 1.5; it must be a whole number, 0 or more.', group({ least: 1.5 })],
    ['The most size of group 0 is Infinity; it must be a whole number, 0 or more.', group({ most: Infinity })],
    ['The number of seats of group 0 is -1; it must be a whole number, 0 or more.', group({ seats: -1 })],
    ['The venue of group 0 is at NaN, 0; latitude goes from -90 to 90 and longitude from -180 to 180.', group({ venue: { lat: NaN, lon: 0 } })],
    ['The fit has 3 values; it must have 8, one for each area and group.', { fit: new Float64Array(3) }],
    ['The fit of area 2 in group 1 is NaN; it must be from 0 to 1.', { fit: Float64Array.of(0, 0, 0, 0, 0, NaN, 0, 0) }],
    ['The weight of pairs is 1.2; it must be from 0 to 1.', { pairWeight: 1.2 }],
    ['The weight of pairs is 0.5 but no affinity is given; give it, or a weight of 0.', { pairWeight: 0.5 }],
    ['The affinity has 3 values; it must have 16, one for each two areas.', { affinity: new Float64Array(3) }],
    ['The affinity of areas 0 and 1 is 0.5 one way and 0 the other; it must be the same.', { affinity: Float64Array.from({ length: 16 }, (_, i) => (i === 1 ? 0.5 : 0)) }],
    ['Affinity is given for areas 0 and 9; areas are numbered from 0 to 3.', { affinity: [[0, 9, 1]] }],
    ['The affinity of areas 0 and 1 is 2; it must be from 0 to 1.', { affinity: [[0, 1, 2]] }],
  ];
  it.each(problems)('%s', (message, more) => {
    expect(() => checkedProblem(fourAreas({}, more))).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message }));
  });

  const rules: [string, ClusterRules][] = [
    ['Kept apart are areas 0 and 4; areas are numbered from 0 to 3.', { apart: [[0, 4]] }],
    ['Kept together are area 2 and itself; it must be two areas.', { together: [[2, 2]] }],
    ['Locked is area -1 with a group; areas are numbered from 0 to 3.', { locked: [[-1, 0]] }],
    ['Forbidden is area 0 with group 2; groups are numbered from 0 to 1.', { forbidden: [[0, 2]] }],
    ['The experience that counts as experienced is 2; it must be from 0 to 1.', { experienced: { from: 2, least: 1 } }],
    ['The least number of new areas is NaN; it must be a whole number, 0 or more.', { newcomers: { below: 0.2, least: NaN } }],
    ['The most areas from one region is -1; it must be a whole number, 0 or more.', { mostFromRegion: -1 }],
    ['The most from one region as a part of a group is 40; it must be from 0 to 1.', { mostShareFromRegion: 40 }],
    ['The least number of regions is 0.5; it must be a whole number, 0 or more.', { leastRegions: 0.5 }],
    ['A share is given for the region Wales, which no area is in.', { regionShares: [{ region: 'Wales', least: 0.1 }] }],
    ['Two shares are given for the region East; it must be one.', { regionShares: [{ region: 'East' }, { region: 'East' }] }],
    ['The share of East is at least 0.5 and at most 0.4; the first must not be above the second.', { regionShares: [{ region: 'East', least: 0.5, most: 0.4 }] }],
    ['The farthest a venue may be is NaN km; it must be 0 or more.', { withinKm: NaN }],
  ];
  it.each(rules)('%s', (message, given) => {
    const problem = fourAreas(given, area({ region: 'East' }));
    expect(() => checkedProblem(problem)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message }));
  });

  it('and so is one that is too large', () => {
    const areas = Array.from({ length: 2001 }, () => ({}));
    const message = '2001 areas in 1 groups are 2001 choices; at most 2000 areas and 100000 choices can be planned at once.';
    const problem = { areas, groups: [{ least: 0, most: 2001 }], fit: new Float64Array(2001) };
    expect(() => checkedProblem(problem)).toThrow(expect.objectContaining({ code: 'TOO_COSTLY', message }));
  });
});
