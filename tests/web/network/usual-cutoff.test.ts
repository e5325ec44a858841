import { describe, expect, test } from 'vitest';
import { usualCutoff } from '../../../web/network/usual-cutoff.ts';

const months = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([month, count]) => ({ month: `${month}-01`, count }));

describe('the day from which a back-test usually hides', () => {
  test('has four fifths of the events before it', () => {
    // Of ten events eight are over by the end of February.
    expect(usualCutoff(months({ '2020-01': 5, '2020-02': 3, '2020-03': 2 }))).toBe('2020-03-01');
    expect(usualCutoff(months({ '2020-01': 5, '2020-02': 2, '2020-03': 3 }))).toBe('2020-04-01');
  });

  test('counts all kinds of a month, in whatever order they come', () => {
    const mixed = [...months({ '2021-06': 1 }), ...months({ '2019-12': 2 }), ...months({ '2019-12': 2 })];
    expect(usualCutoff(mixed)).toBe('2020-01-01');
  });

  test('is none without events', () => {
    expect(usualCutoff([])).toBeUndefined();
  });
});
