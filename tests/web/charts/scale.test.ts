import { describe, expect, test } from 'vitest';
import { countTicksTo, linearScale, tickWords, ticksTo } from '../../../web/charts/scale.ts';

describe('a straight scale', () => {
  test('lays values between two pixels', () => {
    const y = linearScale([0, 2], [264, 44]);
    expect([0, 1, 2].map(y)).toEqual([264, 154, 44]);
  });

  test('of a domain without extent stays at its start', () => {
    expect(linearScale([3, 3], [10, 90])(3)).toBe(10);
  });
});

describe('ticks', () => {
  test('are round, begin at nothing and end at or above the greatest', () => {
    expect(ticksTo(1.97, 4)).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(ticksTo(650, 2)).toEqual([0, 500, 1000]);
    expect(ticksTo(0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test('of what is counted are whole', () => {
    expect(countTicksTo(650, 2)).toEqual([0, 500, 1000]);
    expect(countTicksTo(5, 2)).toEqual([0, 5]);
    expect(countTicksTo(0, 2)).toEqual([0, 1]);
  });

  test('of nothing are 0 and 1', () => {
    expect(ticksTo(0)).toEqual([0, 1]);
  });

  test('have as many decimals as they need, all the same', () => {
    expect(tickWords([0, 0.5, 1])).toEqual(['0.0', '0.5', '1.0']);
    expect(tickWords([0, 5000, 10000])).toEqual(['0', '5,000', '10,000']);
  });
});
