import { addMonths, dayNumber, dayOf } from '../../ui/dates.ts';

const nextDay = (day: string): string => dayOf(dayNumber(day) + 1);

/** The last day of the month. */
export const monthEnd = (day: string): string => dayOf(dayNumber(addMonths(`${day.slice(0, 8)}01`, 1)) - 1);

const isMonthEnd = (day: string): boolean => nextDay(day).endsWith('-01');

/** So many months on: from the end of a month to the end of a month, else to the same day. */
export function monthOn(day: string, months: number): string {
  const there = addMonths(day, months);
  return isMonthEnd(day) ? monthEnd(there) : there;
}

/** The days a slider stops at: the ends of months from the first day on, and the last day. */
export function monthStops(firstDay: string, lastDay: string): readonly string[] {
  const stops: string[] = [];
  for (let end = monthEnd(firstDay); end < lastDay; end = monthOn(end, 1)) stops.push(end);
  return [...stops, lastDay];
}

/** Which stop stands for a day: the first not before it. */
export function stopFor(stops: readonly string[], day: string): number {
  const found = stops.findIndex((stop) => stop >= day);
  return found < 0 ? stops.length - 1 : found;
}
