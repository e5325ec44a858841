import { expect, test } from 'vitest';
import { monthEnd, monthOn, monthStops, stopFor } from '../../../../web/features/map/month-steps.ts';

test('a month on from the end of a month is the end of the next', () => {
  expect([monthOn('2024-01-31', 1), monthOn('2024-02-29', 1), monthOn('2024-03-31', -1)]).toEqual(['2024-02-29', '2024-03-31', '2024-02-29']);
});

test('a month on from any other day is the same day', () => {
  expect([monthOn('2026-11-21', -1), monthOn('2026-10-21', 1), monthOn('2025-12-30', 2)]).toEqual(['2026-10-21', '2026-11-21', '2026-02-28']);
});

test('the slider stops at the ends of months and at the last day', () => {
  const stops = monthStops('2026-01-01', '2026-03-12');
  expect(stops).toEqual(['2026-01-31', '2026-02-28', '2026-03-12']);
  expect(['2026-01-01', '2026-01-31', '2026-02-01', '2026-03-12', '2027-01-01'].map((day) => stopFor(stops, day))).toEqual([0, 0, 1, 2, 2]);
});

test('December ends with the year', () => {
  expect(monthEnd('2025-12-05')).toBe('2025-12-31');
});
