import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, fromDayNumber, isIsoDate, isoDate, londonDate } from '../../../graph/model/iso-date.ts';
import { holdsAt, overlap } from '../../../graph/model/period.ts';
import { day } from '../store/records.ts';

describe('A date', () => {
  it('is a day that exists, written as an ISO day', () => {
    for (const text of ['2019-03-14', '2020-02-29', '1000-01-01', '9999-12-31']) expect(isIsoDate(text), text).toBe(true);
    for (const text of ['2019-02-29', '2019-13-01', '2019-3-14', '14/03/2019', '0999-01-01', '2019-03-14T00:00', '', '10000-01-01']) {
      expect(isIsoDate(text), text).toBe(false);
    }
    expect(() => isoDate('2019-02-29')).toThrow('"2019-02-29" is not a date. Write a day that exists as 2019-03-14.');
  });

  it('counts days from 1970, over leap days too', () => {
    expect(dayNumber(day('1970-01-02'))).toBe(1);
    expect(dayNumber(day('2020-03-01')) - dayNumber(day('2020-02-28'))).toBe(2);
    expect(addDays(day('2019-12-31'), 1)).toBe('2020-01-01');
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (n) => dayNumber(fromDayNumber(n)) === n));
  });

  it('of today is the day in London, not in Greenwich', () => {
    expect(londonDate(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDate(new Date('2026-01-31T23:30:00Z'))).toBe('2026-01-31');
  });
});

describe('A period', () => {
  const year = { from: day('2019-01-01'), to: day('2020-01-01') };

  it('holds from its first day until the day before its end', () => {
    const holds = (at: string) => holdsAt(year, day(at));
    expect([holds('2018-12-31'), holds('2019-01-01'), holds('2019-12-31'), holds('2020-01-01')]).toEqual([false, true, true, false]);
    expect(holdsAt({}, day('1066-10-14'))).toBe(true);
    expect(holdsAt({ to: day('2020-01-01') }, day('1066-10-14'))).toBe(true);
  });

  it('overlaps another exactly when some day belongs to both', () => {
    const days = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
    const period = fc.tuple(days, days).map(([from, to]) => ({
      from: from === undefined ? undefined : fromDayNumber(from),
      to: to === undefined ? undefined : fromDayNumber((from ?? 0) + to + 1),
    }));
    const everyDay = Array.from({ length: 60 }, (_, i) => fromDayNumber(i - 20));
    fc.assert(
      fc.property(period, period, (a, b) => overlap(a, b) === everyDay.some((at) => holdsAt(a, at) && holdsAt(b, at))),
    );
  });
});
