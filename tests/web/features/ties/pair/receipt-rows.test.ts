import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receiptTable, thousandthsFigure, type ReceiptFact } from '../../../../../web/features/ties/pair/receipt-rows.ts';
import { addingUp } from '../../../../../web/ui/adding-up.ts';

const receipt = (now: number, n: number): ReceiptFact => ({
  key: `event:${n}`, date: '2026-01-01', kind: 'PEER_VISIT', source: `event:${n}`, label: `Visit ${n}`, parties: 2, now, whenNew: now * 2,
});
const table = (figures: readonly number[], total: number) => receiptTable(figures.map(receipt), total);
const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);

describe('receipts', () => {
  test('are listed largest first, six by themselves and the others as one row', () => {
    const { largest, others, othersThousandths, othersWhenNew } = table([0.03, 0.7, 0.2, 0.1, 0.09, 0.05, 0.02, 0.01], 1_200);
    expect(largest.map(({ thousandths }) => thousandths)).toEqual([700, 200, 100, 90, 50, 30]);
    expect(others.map(({ thousandths }) => thousandths)).toEqual([20, 10]);
    expect([othersThousandths, Number(othersWhenNew.toFixed(6))]).toEqual([30, 0.06]);
  });

  test('leave what rounding takes to the row of others', () => {
    // Six times 0.1004 is 0.100 each; the sum 0.6024 + 0.0501 + 0.0501 is printed 0.703, so the others are 0.103 and not 0.100.
    const { largest, othersThousandths } = table([...Array<number>(6).fill(0.1004), 0.0501, 0.0501], 703);
    expect(largest.map(({ thousandths }) => thousandths)).toEqual(Array(6).fill(100));
    expect(othersThousandths).toBe(103);
  });

  test('add up to the figure without others too', () => {
    const { largest, others } = table([0.3336, 0.3336, 0.3336], 1_001);
    expect(others).toEqual([]);
    expect(largest.map(({ thousandths }) => thousandths)).toEqual([334, 334, 333]);
  });

  test('never leave less than nothing to the others', () => {
    // 0.1006 is 0.101 six times, 0.606; the true sum is 0.6037.
    const { largest, othersThousandths } = table([...Array<number>(6).fill(0.1006), 0.00005, 0.00005], 604);
    expect(othersThousandths).toBeGreaterThanOrEqual(0);
    expect(sum(largest.map(({ thousandths }) => thousandths)) + othersThousandths).toBe(604);
  });

  test('are not folded for a single one more', () => {
    const { largest, others } = table([7, 6, 5, 4, 3, 2, 1].map((n) => n / 10), 2_800);
    expect([largest.length, others.length]).toEqual([7, 0]);
  });

  test('always add up to the figure as printed', () => {
    const figures = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(figures, (now) => {
        const total = Math.round(sum(now) * 1_000);
        const { largest, others, othersThousandths } = table(now, total);
        expect(sum(largest.map(({ thousandths }) => thousandths)) + othersThousandths).toBe(total);
        if (others.length > 0) expect(sum(others.map(({ thousandths }) => thousandths))).toBe(othersThousandths);
      }),
    );
  });
});

test('whole thousandths are found for values by lifting the largest remainders', () => {
  expect(addingUp([0.0004, 0.0007, 0.0005], 2, 1_000)).toEqual([0, 1, 1]);
});

test('thousandths read as decimals', () => {
  expect([776, 1_382, 5].map(thousandthsFigure)).toEqual(['0.776', '1.382', '0.005']);
});
