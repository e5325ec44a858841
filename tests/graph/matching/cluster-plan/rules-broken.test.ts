import { describe, expect, it } from 'vitest';
import type { ClusterProblem } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';
import { rulesBroken } from '../../../../graph/matching/cluster-plan/rules-broken.ts';
import { fourAreas } from './four-areas.ts';

const said = (problem: ClusterProblem, groupOf: readonly number[]) => rulesBroken(problem, groupOf).map(({ text }) => text);
const loose = { groups: [{ least: 0, most: 4 }, { least: 0, most: 4 }] };

describe('The rules a plan breaks', () => {
  it('are none for a plan that keeps them all', () => {
    expect(rulesBroken(fourAreas({ apart: [[0, 1]] }), [0, 1, 0, 1])).toEqual([]);
  });

  it('come with their figures and with whom they are about', () => {
    expect(rulesBroken(fourAreas({}, { groups: [{ least: 2, most: 2 }, { least: 0, most: 2 }] }), [0, 0, 0, 1])).toEqual([
      { rule: 'SIZE', text: 'group 0 has 3 areas; at most 2 are allowed: 1 too many.', by: 1, areas: [0, 1, 2], groups: [0] },
    ]);
  });

  it('speak of areas and groups by their labels', () => {
    const areas = [{ label: 'Legacy South' }, { label: 'Ryton' }, {}, {}];
    const groups = [{ label: 'Youth work', least: 0, most: 4 }, { label: 'Green spaces', least: 0, most: 4 }];
    expect(said(fourAreas({ apart: [[0, 1]] }, { areas, groups }), [0, 0, 1, 1])).toEqual([
      'Legacy South and Ryton are kept apart and both in Youth work.',
    ]);
  });

  it.each([
    ['places', {}, loose, [0, -1, -1, 1], ['2 areas without a place: area 1 and area 2.']],
    ['places, where some may be left out', { everyonePlaced: false }, loose, [0, -1, -1, 1], []],
    ['sizes', {}, { groups: [{ least: 2, most: 4 }, { least: 0, most: 4 }] }, [0, 1, 1, 1], ['group 0 has 1 area; at least 2 are wanted: 1 too few.']],
    [
      'seats',
      {},
      { groups: [{ least: 0, most: 4, seats: 4 }, { least: 0, most: 4 }], areas: [{ seats: 2 }, { seats: 2 }, { seats: 2 }, {}] },
      [0, 0, 0, 1],
      ['group 0 has 6 people; at most 4 are allowed: 2 too many.'],
    ],
    [
      'experience',
      { experienced: { from: 0.5, least: 1 }, newcomers: { below: 0.2, least: 1 } },
      { areas: [{ experience: 0.5 }, { experience: 0.2 }, { experience: 0.1 }, { experience: null }] },
      [0, 0, 1, 1],
      ['group 0 has 0 new areas; at least 1 are wanted: 1 too few.', 'group 1 has 0 experienced areas; at least 1 are wanted: 1 too few.'],
    ],
    [
      'the cap on regions',
      { mostFromRegion: 1 },
      { ...loose, areas: [{ region: 'London' }, { region: 'London' }, { region: 'East' }, {}] },
      [0, 0, 0, 1],
      ['group 0 has 2 areas of London; at most 1 are allowed: 1 too many.'],
    ],
    [
      'the cap on regions as a share: half of three is one',
      { mostShareFromRegion: 0.5 },
      { ...loose, areas: [{ region: 'London' }, { region: 'London' }, { region: 'East' }, {}] },
      [0, 0, 0, 1],
      ['group 0 has 2 areas of London; at most 1 are allowed: 1 too many.'],
    ],
    [
      'the number of regions',
      { leastRegions: 2 },
      { areas: [{ region: 'London' }, { region: 'London' }, { region: 'East' }, { region: 'London' }] },
      [0, 0, 1, 1],
      ['group 0 has 1 region; at least 2 are wanted: 1 too few.'],
    ],
    [
      'the share of regions: a quarter of three is more than none, a third is one',
      { everyonePlaced: false, regionShares: [{ region: 'East', least: 0.25 }, { region: 'London', most: 0.3333334 }] },
      { ...loose, areas: [{ region: 'London' }, { region: 'London' }, { region: 'East' }, {}] },
      [0, 0, -1, 1],
      [
        'East has 0 of 3 placed areas; at least 1 would be its share: 1 too few.',
        'London has 2 of 3 placed areas; at most 1 would be its share: 1 too many.',
      ],
    ],
    ['pairs kept apart', { apart: [[0, 3], [1, 2]] }, {}, [0, 1, 1, 0], ['area 0 and area 3 are kept apart and both in group 0.', 'area 1 and area 2 are kept apart and both in group 1.']],
    ['pairs kept together', { together: [[0, 1]] }, {}, [0, 1, 1, 0], ['area 0 and area 1 are kept together and are not in one group.']],
    ['locks', { locked: [[0, 1]] }, {}, [0, 0, 1, 1], ['area 0 has its place in group 1 and is not in it.']],
    ['what is forbidden', { forbidden: [[0, 0]] }, {}, [0, 0, 1, 1], ['area 0 must not be in group 0 and is in it.']],
    [
      // Four degrees of latitude are 444.8 km.
      'distance',
      { withinKm: 200 },
      { areas: [{ lat: 55, lon: 0 }, {}, { lat: 51.5, lon: 0 }, {}], groups: [{ least: 2, most: 2, venue: { lat: 51, lon: 0 } }, { least: 2, most: 2 }] },
      [0, 1, 0, 1],
      ['area 0 has 445 km to the venue of group 0; at most 200 km are allowed.'],
    ],
  ] as const)('tell of %s', (_, rules, more, groupOf, texts) => {
    expect(said(fourAreas(rules, more), groupOf)).toEqual(texts);
  });
});
