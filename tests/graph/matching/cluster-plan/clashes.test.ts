import { describe, expect, it } from 'vitest';
import type { ClusterGroup, ClusterProblem, ClusterRules } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { countedClashes } from '../../../../graph/matching/cluster-plan/counted-clashes.ts';
import { madeProblem } from './families.ts';
import { fourAreas } from './four-areas.ts';
import { solvedHere } from './solved-here.ts';

const pairOf = (least: number, most: number, more: Partial<ClusterGroup> = {}): ClusterGroup[] => [{ least, most, ...more }, { least, most, ...more }];
const inRegions = (...regions: string[]) => regions.map((region) => ({ region }));

describe('What counting shows to be impossible', () => {
  it('is nothing where there is a plan', () => {
    expect(countedClashes(fourAreas())).toEqual([]);
  });

  it('is said with figures: fourteen areas for twelve places', () => {
    const areas = Array.from({ length: 14 }, () => ({ seats: 2 }));
    const problem: ClusterProblem = { areas, groups: pairOf(0, 6, { seats: 10 }), fit: new Float64Array(28) };
    expect(countedClashes(problem)).toEqual([
      { rule: 'SIZE', text: '14 areas need a place, 12 places there are: 2 too few.', by: 2, areas: [], groups: [] },
      { rule: 'SEATS', text: '28 people need a seat, 20 seats there are: 8 too few.', by: 8, areas: [], groups: [] },
    ]);
  });

  const experience = [0.9, 0.8, 0.1, 0.5].map((value) => ({ experience: value }));
  const cases: [string, ClusterRules, Partial<ClusterProblem>, string[]][] = [
    ['groups larger than all areas', {}, { groups: pairOf(3, 4) }, ['The groups need 6 areas together, 4 there are: 2 too few.']],
    [
      'too few who know and too few who are new',
      { experienced: { from: 0.8, least: 2 }, newcomers: { below: 0.2, least: 1 } },
      { areas: experience },
      [
        '4 experienced areas are wanted (2 in each of 2 groups), 2 there are: 2 too few.',
        '2 new areas are wanted (1 in each of 2 groups), 1 there are: 1 too few.',
      ],
    ],
    [
      'a region with more areas than the cap has room for',
      { mostFromRegion: 1 },
      { areas: inRegions('London', 'London', 'London', 'East') },
      ['London has 3 areas; with the most that one region may have in each group there is room for 2: 1 too many.'],
    ],
    [
      'more regions wanted than there are',
      { leastRegions: 2 },
      { areas: inRegions('London', 'London', 'London', 'London') },
      ['Each group is to have areas of at least 2 regions, 1 there are: 1 too few.'],
    ],
    [
      // 3 and 2 degrees of latitude are 333.6 km and 222.4 km.
      'areas too far from every venue, the nearest named',
      { withinKm: 200 },
      {
        areas: [{ label: 'Berwick', lat: 54, lon: 0 }, { lat: 53, lon: 0 }, {}, { lat: 51, lon: 0 }],
        groups: pairOf(2, 2, { venue: { lat: 51, lon: 0 } }),
      },
      ['2 areas have no venue within 200 km: Berwick (nearest 334 km) and area 1 (nearest 222 km).'],
    ],
    ['an area forbidden everywhere', { forbidden: [[0, 0], [0, 1]] }, {}, ['1 area must not be in any group within reach: area 0.']],
    ['an area locked twice', { locked: [[0, 0], [0, 1]] }, {}, ['area 0 has its place in 2 groups at once, group 0 and group 1: 1 too many.']],
    ['an area locked where it is forbidden', { locked: [[0, 0]], forbidden: [[0, 0]] }, {}, ['area 0 has its place in group 0 and must not be in it.']],
    ['more areas locked than there is room for', { locked: [[0, 0], [1, 0], [2, 0]] }, {}, ['3 areas have their place in group 0, which has 2 places: 1 too few.']],
    ['a pair locked in one group and kept apart', { locked: [[0, 0], [1, 0]], apart: [[0, 1]] }, {}, ['area 0 and area 1 are kept apart and both have their place in group 0.']],
    ['a pair kept apart and, through a third, together', { apart: [[0, 2]], together: [[0, 1], [1, 2]] }, { groups: pairOf(1, 3) }, ['area 0 and area 2 are kept apart and kept together.']],
    ['more areas kept together than any group has room for', { together: [[0, 1], [1, 2]] }, {}, ['area 0, area 1 and area 2 are kept together: 3 areas, and no group has room for more than 2: 1 too many.']],
    ['areas kept together and locked apart', { together: [[0, 1]], locked: [[0, 0], [1, 1]] }, {}, ['area 0 and area 1 are kept together and have their places in group 0 and group 1: 1 too many.']],
  ];
  it.each(cases)('names %s', (_, rules, more, texts) => {
    expect(countedClashes(fourAreas(rules, more)).map(({ text }) => text)).toEqual(texts);
  });

  it('leaves alone what is not asked of those who may be left out', () => {
    const rules = { everyonePlaced: false, mostFromRegion: 1, forbidden: [[0, 0], [0, 1]], together: [[1, 2]], apart: [[1, 2]] } as const;
    const problem = fourAreas(rules, { areas: inRegions('East', 'East', 'East', 'East'), groups: pairOf(0, 1) });
    expect(countedClashes(problem)).toEqual([]);
    // Of areas 1 and 2, together and apart, neither can be placed; nor 0: fit 0.3 for area 3 in group 1.
    expect([...solvedHere(problem).groupOf!]).toEqual([-1, -1, -1, 1]);
  });
});

describe('What solving shows to be impossible', () => {
  const cases: [string, ClusterProblem, string, number][] = [
    [
      'three areas kept apart from each other, two groups',
      fourAreas({ apart: [[0, 1], [1, 2], [0, 2]] }, { groups: pairOf(1, 3) }),
      'KEPT_APART',
      1,
    ],
    [
      'the two who know, kept together, and one wanted in each group',
      fourAreas({ together: [[0, 1]], experienced: { from: 0.5, least: 1 } }, { areas: [{ experience: 1 }, { experience: 1 }, {}, {}] }),
      'EXPERIENCE',
      1,
    ],
    [
      'the two who are new, kept together, and one wanted in each group',
      fourAreas({ together: [[0, 1]], newcomers: { below: 0.5, least: 1 } }, { areas: [{ experience: 0 }, { experience: 0 }, {}, {}] }),
      'EXPERIENCE',
      1,
    ],
    [
      'three areas of two people each, two groups of three seats: there are seats enough, but not so parted',
      { areas: [{ seats: 2 }, { seats: 2 }, { seats: 2 }], groups: pairOf(0, 3, { seats: 3 }), fit: new Float64Array(6) },
      'SEATS',
      1,
    ],
    [
      'two Londoners with their places in one group, and one allowed',
      fourAreas({ locked: [[0, 0], [1, 0]], mostFromRegion: 1 }, { areas: inRegions('London', 'London', 'East', 'Wales') }),
      'REGION',
      1,
    ],
    [
      // Group 1 is reached by nobody but area 3.
      'a group of at least three that only one can reach',
      fourAreas(
        { withinKm: 100 },
        {
          areas: [{ lat: 51, lon: 0 }, { lat: 51, lon: 0 }, { lat: 51, lon: 0 }, {}],
          groups: [{ least: 0, most: 4 }, { least: 3, most: 4, venue: { lat: 55, lon: 0 } }],
        },
      ),
      'SIZE',
      2,
    ],
  ];
  it.each(cases)('%s: one rule, and by how much', (_, problem, rule, by) => {
    expect(countedClashes(problem)).toEqual([]);
    const { groupOf, isInfeasible, clashes } = solvedHere(problem);
    expect({ groupOf, isInfeasible }).toEqual({ groupOf: undefined, isInfeasible: true });
    expect(clashes.map((clash) => [clash.rule, clash.by])).toEqual([[rule, by]]);
  });

  it('is found among 150 areas too: sixteen kept apart from one another, for fifteen groups', () => {
    const problem = madeProblem('sizes and seats', { seed: 21 });
    const apart = Array.from({ length: 16 }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat();
    const { isInfeasible, clashes } = solvedHere({ ...problem, rules: { apart } });
    expect(isInfeasible).toBe(true);
    expect(clashes.map(({ rule, by }) => [rule, by])).toEqual([['KEPT_APART', 1]]);
  });

  it('is told in words', () => {
    const { clashes } = solvedHere(fourAreas({ apart: [[0, 1], [2, 3], [0, 3], [1, 2], [0, 2], [1, 3]] }));
    // Two and two must share: two of the six pairs.
    expect(clashes).toHaveLength(2);
    for (const { text } of clashes) expect(text).toMatch(/^area \d and area \d are kept apart and both in group \d\.$/);
  });
});
