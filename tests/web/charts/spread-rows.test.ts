import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadRows } from '../../../web/charts/spread-rows.ts';

test('labels with room stay where they belong', () => {
  expect(spreadRows([100, 20, 60], 16, 0, 200)).toEqual([100, 20, 60]);
});

test('two that would lie on each other part by as much each', () => {
  expect(spreadRows([100, 104], 16, 0, 200)).toEqual([94, 110]);
});

test('labels at the edges stay inside', () => {
  expect(spreadRows([-5, 0], 16, 0, 200)).toEqual([0, 16]);
  expect(spreadRows([198, 199, 200], 16, 0, 200)).toEqual([168, 184, 200]);
});

test('labels keep their order and their distance', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 }), (wanted) => {
      const sorted = [...wanted].sort((a, b) => a - b);
      const placed = spreadRows(sorted, 16, 0, 300);
      for (let i = 1; i < placed.length; i += 1) expect((placed[i] ?? 0) - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...placed)).toBeLessThanOrEqual(300);
    }),
  );
});
