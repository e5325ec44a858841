import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAND_FROM, bandWords, changeFigure, strengthBand, strengthFigure } from '../../../web/ui/strength.ts';

describe('the strength of a tie in words', () => {
  test('is strong from 1.00, steady from 0.40, light from 0.10 and faded below', () => {
    expect([1.38, 1, 0.99, 0.4, 0.39, 0.1, 0.09, 0].map(strengthBand)).toEqual([
      'strong', 'strong', 'steady', 'steady', 'light', 'light', 'faded', 'faded',
    ]);
    expect(BAND_FROM).toEqual({ strong: 1, steady: 0.4, light: 0.1, faded: 0 });
  });

  test('names its threshold', () => {
    expect([bandWords('steady'), bandWords('faded')]).toEqual(['steady, from 0.40', 'faded, below 0.10']);
  });
});

describe('the strength of a tie in figures', () => {
  test('has two decimals', () => {
    expect([1.382, 0.5, 0.126].map((strength) => strengthFigure(strength))).toEqual(['1.38', '0.50', '0.13']);
    expect(strengthFigure(1.3816, 3)).toBe('1.382');
  });

  test('is cut where rounding would lift it into the next band', () => {
    expect([0.996, 0.3999, 0.0951].map((strength) => strengthFigure(strength))).toEqual(['0.99', '0.39', '0.09']);
    expect(strengthFigure(0.99951, 3)).toBe('0.999');
  });

  test('never contradicts the word beside it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(2, 3), (strength, decimals) => {
        const shown = Number(strengthFigure(strength, decimals));
        expect(strengthBand(shown)).toBe(strengthBand(strength));
        expect(Math.abs(shown - strength)).toBeLessThanOrEqual(10 ** -decimals);
      }),
    );
  });

  test('of a change carries its sign, and none where it is nothing', () => {
    expect([0.124, -0.3, -0.001].map((change) => changeFigure(change))).toEqual(['+0.12', '−0.30', '0.00']);
  });
});
