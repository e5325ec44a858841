import { expect, test } from 'vitest';
import { addMonths, isDay, longDate, periodWords, shortDate } from '../../../web/ui/dates.ts';

test('days read as people write them', () => {
  expect(longDate('2026-11-21')).toBe('21 November 2026');
  expect(shortDate('2026-09-08')).toBe('8 Sep 2026');
});

test('a day that does not exist is none', () => {
  expect(['2023-02-29', '2024-02-29', '2024-13-01', 'soon', undefined].map(isDay)).toEqual([false, true, false, false, false]);
});

test('a month on from the end of a month is its end', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2024-12-15', 1)).toBe('2025-01-15');
});

test('periods say what is not known', () => {
  expect(periodWords('2019-03-14', null)).toBe('since Mar 2019');
  expect(periodWords(null, '2020-01-01')).toBe('until Jan 2020, start not known');
  expect(periodWords(null, null)).toBe('start not known');
});
