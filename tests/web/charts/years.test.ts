import { expect, test } from 'vitest';
import { yearTicks } from '../../../web/charts/years.ts';
import { dayNumber } from '../../../web/ui/dates.ts';

const between = (from: string, to: string, most: number) => yearTicks(dayNumber(from), dayNumber(to), most).map(({ year }) => year);

test('years on an axis are those whose first day is on it', () => {
  expect(between('2018-01-01', '2021-06-30', 10)).toEqual([2018, 2019, 2020, 2021]);
  expect(between('2018-01-02', '2020-12-31', 10)).toEqual([2019, 2020]);
});

test('where there is no room for all, every second, fourth or fifth is named, the first among them', () => {
  expect(between('2014-01-01', '2026-11-21', 4)).toEqual([2014, 2018, 2022, 2026]);
  expect(between('2012-01-01', '2026-11-21', 8)).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
});
