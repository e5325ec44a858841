import { addDays, dayNumber, fromDayNumber, isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import type { SeededRandom } from '../seeded-random.ts';

/** The demo programme's last day; nothing in it is later. */
export const LAST_DAY = isoDate('2026-11-21');

/** No meetings in person from the first day up to, not including, the second. */
export const LOCKDOWN = { from: isoDate('2020-03-01'), to: isoDate('2021-08-01') } as const;

export const inLockdown = (date: IsoDate): boolean => date >= LOCKDOWN.from && date < LOCKDOWN.to;

const DAYS_PER_YEAR = 365.25;

export const addYears = (date: IsoDate, years: number): IsoDate =>
  addDays(date, Math.round(years * DAYS_PER_YEAR));

/** A day in `from <= day < to`. */
export const dayBetween = (random: SeededRandom, from: IsoDate, to: IsoDate): IsoDate =>
  fromDayNumber(random.between(dayNumber(from), dayNumber(to) - 1));

/** The day itself, or the Tuesday after it when it falls on a Sunday or a Monday. */
export function meetingDay(date: IsoDate): IsoDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday < 2 ? addDays(date, 2 - weekday) : date;
}

/** Nothing where the day has not come by the last day: it still holds. */
export const unlessAfterLastDay = (date: IsoDate): IsoDate | undefined =>
  date > LAST_DAY ? undefined : date;
