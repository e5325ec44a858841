import { describe, expect, test } from 'vitest';
import { along, histogramOf } from '../../../../web/features/map/histogram.ts';

describe('the histogram of events', () => {
  const months = [
    { month: '2019-01-01', kind: 'PEER_VISIT', count: 2 },
    { month: '2019-03-01', kind: 'BUDDY_CALL', count: 1 },
    { month: '2020-04-01', kind: 'ONLINE_SESSION', count: 5 },
  ];
  const histogram = histogramOf(months, '2020-06-30');

  test('counts by quarter from the year of the first event to the last day', () => {
    expect([histogram.firstYear, histogram.quarters]).toEqual([2019, 6]);
    expect(histogram.rows.find(({ name }) => name === 'Visits and calls')?.counts).toEqual([3, 0, 0, 0, 0, 0]);
    expect(histogram.rows.find(({ name }) => name === 'Online')).toMatchObject({ counts: [0, 0, 0, 0, 0, 5], peak: 5 });
  });

  test('places days along itself from first to last', () => {
    expect(along('2019-01-01', histogram)).toBe(0);
    expect(along('2020-01-01', histogram)).toBeCloseTo(4 / 6, 2);
    expect(along('2031-01-01', histogram)).toBe(1);
  });

  test('is a year of nothing for a Kith without events', () => {
    expect(histogramOf([], '2026-11-22').rows.every(({ counts }) => counts.every((n) => n === 0))).toBe(true);
  });
});
