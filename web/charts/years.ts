import { dayNumber, dayOf } from '../ui/dates.ts';

export interface YearTick {
  readonly year: number;
  /** Day number of 1 January. */
  readonly day: number;
}

const STEPS = [1, 2, 4, 5, 10, 20];

/** First days of years between two day numbers, both included, at most so many; years that the step divides. */
export function yearTicks(from: number, to: number, most: number): readonly YearTick[] {
  const first = Number(dayOf(from).slice(0, 4));
  const last = Number(dayOf(to).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .map((year) => ({ year, day: dayNumber(`${year}-01-01`) }))
    .filter(({ day }) => day >= from && day <= to);
  for (const step of STEPS) {
    // Counted from the first, so that the axis begins with a year that is named.
    const found = years.filter((_, i) => i % step === 0);
    if (found.length <= most) return found;
  }
  return years.slice(0, 1);
}
