import { periodTexts } from '../texts/periods.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const instant = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A day that exists, as 2019-03-14. */
export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && instant(text).toJSON()?.startsWith(text) === true;

/** `21 November 2026`. */
export const longDate = (date: string): string => day.format(instant(date));
/** `16 Nov 2026`, for columns. */
export const shortDate = (date: string): string => shortDay.format(instant(date)).replace('Sept', 'Sep');
/** `Mar 2019`. */
export const monthOf = (date: string): string => month.format(instant(date)).replace('Sept', 'Sep');

const MS_PER_DAY = 86_400_000;
export const dayNumber = (date: string): number => instant(date).getTime() / MS_PER_DAY;
export const dayOf = (number: number): string => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** The same day some months on (back when negative); the month's last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, monthNumber = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, monthNumber - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, last));
  return first.toISOString().slice(0, 10);
}

/** `since Mar 2019`, `Mar 2016 to Apr 2019`, `until Apr 2019`. */
export function periodWords(from: string | null | undefined, to: string | null | undefined): string {
  if (from && to) return periodTexts.between(monthOf(from), monthOf(to));
  if (from) return periodTexts.since(monthOf(from));
  return to ? periodTexts.until(monthOf(to)) : periodTexts.unknown;
}
