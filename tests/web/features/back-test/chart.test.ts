import { describe, expect, test } from 'vitest';
import { axisTicks } from '../../../../web/features/back-test/chart-axis.ts';
import { methodGroups } from '../../../../web/features/back-test/chart-groups.ts';
import { acrossAxis, chartLayout } from '../../../../web/features/back-test/chart-layout.ts';
import { backTestOf } from './small-back-test.ts';

const figures = (auc: number | null, low: number | null = null) => ({ auc, low, high: low === null ? null : 0.9 });
const groups = methodGroups(backTestOf().results);

describe('the axis of the report', () => {
  test('goes from 40% to 100%, also where there is nothing to show', () => {
    const usual = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    expect(axisTicks([figures(0.74, 0.44)], 400)).toEqual(usual);
    expect(axisTicks([figures(null)], 400)).toEqual(usual);
    expect(axisTicks([], 400)).toEqual(usual);
  });

  test('begins lower where a figure or an interval does, so that nothing is cut off', () => {
    expect(axisTicks([figures(0.55, 0.26), figures(0.7, 0.5)], 400)[0]).toBe(0.2);
    expect(axisTicks([figures(0.39)], 400)[0]).toBe(0.3);
  });

  test('names every second tick where all have no room, its ends always', () => {
    expect(axisTicks([figures(0.7)], 200)).toEqual([0.4, 0.6, 0.8, 1]);
    expect(axisTicks([figures(0.39)], 200)).toEqual([0.3, 0.4, 0.6, 0.8, 1]);
  });
});

describe('the chart', () => {
  test('has our methods first, then those from the literature', () => {
    expect(groups.map(({ ours, results }) => [ours, results.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    expect(methodGroups(backTestOf().results.slice(0, 1)).map(({ ours }) => ours)).toEqual([false]);
  });

  test('has names left of the axis where there is room, else above it', () => {
    const wide = chartLayout(groups, 848);
    const tight = chartLayout(groups, 288);
    expect([wide.narrow, tight.narrow]).toEqual([false, true]);
    expect(wide.left).toBeGreaterThan(300);
    expect(tight.left).toBeLessThan(20);
    for (const { y, markY } of tight.rows) expect(markY).toBeGreaterThan(y + 18);
    for (const { rows, bottom } of [wide, tight]) expect(Math.max(...rows.map(({ markY }) => markY))).toBeLessThan(bottom);
  });

  test('has lines across that run through no name', () => {
    const wide = chartLayout(groups, 848);
    const tight = chartLayout(groups, 288);
    expect(acrossAxis(wide, 400)).toBe(`M400.0 ${wide.top}V${wide.bottom}`);
    expect(acrossAxis(tight, 80).match(/V/g)).toHaveLength(2);
  });
});
