import { dayNumber, fromDayNumber, type IsoDate } from '../model/iso-date.ts';
import { badInput } from '../model/kith-error.ts';

export const SERIES_STEPS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type SeriesStep = (typeof SERIES_STEPS)[number];

/** More points than this are refused. */
const MOST_POINTS = 1_000;

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const DAYS = { day: 1, week: 7 } as const;

/**
 * The days of a series from one day to another, both included: month, quarter and year ends, or every
 * day or seventh day; and the last day itself, so that the series ends where it was asked to.
 * @throws KithError BAD_INPUT where `from` is after `to`, or for more than MOST_POINTS points.
 */
export function seriesDays(from: IsoDate, to: IsoDate, step: SeriesStep): number[] {
  if (from > to) throw badInput(`from ${from} is after to ${to}. A series runs from the earlier day to the later one.`);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = step === 'day' || step === 'week' ? everyFewDays(first, last, DAYS[step]) : periodEnds(from, last, MONTHS[step]);
  if (days.at(-1) !== last) days.push(last);
  if (days.length > MOST_POINTS) {
    throw badInput(`A series by ${step} from ${from} to ${to} has ${days.length} points; ask for at most ${MOST_POINTS}.`);
  }
  return days;
}

function everyFewDays(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}

function periodEnds(from: IsoDate, last: number, months: number): number[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const days: number[] = [];
  for (let ahead = months - ((month - 1) % months); ; ahead += months) {
    // Day 0 of a month is the last of the month before.
    const end = dayNumber(new Date(Date.UTC(year, month - 1 + ahead, 0)).toISOString().slice(0, 10) as IsoDate);
    if (end > last) return days;
    days.push(end);
  }
}

/** The day a year before: 29 February gives the 28th. */
export function yearBefore(date: IsoDate): IsoDate {
  const before = `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
  return (date.endsWith('02-29') ? fromDayNumber(dayNumber(before.replace('02-29', '02-28') as IsoDate)) : before) as IsoDate;
}
