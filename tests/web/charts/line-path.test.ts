import { expect, test } from 'vitest';
import { linePath, stairPath } from '../../../web/charts/line-path.ts';

test('a line is broken where a value is missing', () => {
  expect(linePath([[0, 1], [2, 3.25], undefined, [6, 7], [8, 9]])).toBe('M0 1L2 3.3M6 7L8 9');
});

test('a staircase holds each value until the next', () => {
  expect(stairPath([[0, 10], [5, 8], [10, 2]])).toBe('M0 10H5V8H10V2');
});
