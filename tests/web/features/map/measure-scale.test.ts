import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radiusOf, stepColour, stepIn, stepsOf } from '../../../../web/features/map/measure-scale.ts';

describe('the steps of a measure', () => {
  test('hold about as many areas each', () => {
    expect(stepsOf([1, 2, 3, 4, 5, 6, 7, 80])).toEqual([{ from: 1, to: 2 }, { from: 3, to: 4 }, { from: 5, to: 6 }, { from: 7, to: 80 }]);
  });

  test('never part equal values', () => {
    expect(stepsOf([0, 0, 0, 0, 0, 0, 1, 2])).toEqual([{ from: 0, to: 0 }, { from: 1, to: 1 }, { from: 2, to: 2 }]);
  });

  test('are none where there is nothing, and give every value its own', () => {
    expect(stepsOf([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (values) => {
        const steps = stepsOf(values);
        for (const value of values) {
          const step = steps[stepIn(steps, value)];
          expect(step && step.from <= value && value <= step.to).toBe(true);
        }
      }),
    );
  });

  test('run from the lightest to the darkest colour, however few', () => {
    expect(stepColour('light', 0, 2)).toBe(stepColour('light', 0, 4));
    expect(stepColour('light', 1, 2)).toBe(stepColour('light', 3, 4));
  });
});

describe('the size of a mark', () => {
  test('is three pixels and nineteen times the root of betweenness', () => {
    expect(radiusOf(0.25, 'betweenness', 1)).toBe(12.5);
    expect(radiusOf(0, 'betweenness', 1)).toBe(3);
  });

  test('is seen against the largest for other measures', () => {
    expect(radiusOf(4, 'degree', 16)).toBe(7);
    expect(radiusOf(16, 'degree', 16)).toBe(11);
  });

  test('is the least where there is no value, and one for all when asked', () => {
    expect(radiusOf(undefined, 'constraint', 1)).toBe(3);
    expect(radiusOf(undefined, 'same', 0)).toBe(radiusOf(9, 'same', 9));
  });
});
