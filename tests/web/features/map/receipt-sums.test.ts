import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receiptSums } from '../../../../web/features/map/receipt-sums.ts';

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('receipts as they are printed', () => {
  test('add up where all are listed: 0.334, 0.333 and 0.333 are 1.00', () => {
    expect(receiptSums([0.334, 0.333, 0.333], 100, 0)).toEqual({ listed: [34, 33, 33], rest: undefined });
  });

  test('leave the rounding to the row of those not listed', () => {
    expect(receiptSums([0.426, 0.231], 152, 30)).toEqual({ listed: [43, 23], rest: 86 });
  });

  test('always have the figure of the strength as their sum', () => {
    const parts = fc.array(fc.double({ min: 0.0001, max: 2, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(12), (contributions, cut) => {
        const ordered = [...contributions].sort((a, b) => b - a);
        const listed = ordered.slice(0, Math.max(1, ordered.length - cut));
        const strength = Math.round(sum(ordered) * 100);
        const printed = receiptSums(listed, strength, ordered.length - listed.length);
        expect(sum(printed.listed) + (printed.rest ?? 0)).toBe(strength);
        expect(printed.rest ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
