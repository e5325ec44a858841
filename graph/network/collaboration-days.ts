import { NO_DAY } from '../store/store.ts';

/** A collaboration counts in this many months at most, its first included. */
const MOST_MONTHS = 24;

const MS_PER_DAY = 86_400_000;

/**
 * The days a collaboration counts on: its first, and that day of each later month while it runs, 24 in
 * all at most. A month without that day counts on its last. None where its first day is not known.
 * `from` and `to` are day numbers, `to` NO_DAY where it runs on; ascending.
 */
export function collaborationDays(from: number, to: number): number[] {
  if (from === NO_DAY) return [];
  const first = new Date(from * MS_PER_DAY);
  const days: number[] = [];
  for (let months = 0; months < MOST_MONTHS; months++) {
    const day = monthsAfter(first, months);
    if (to !== NO_DAY && day >= to) break;
    days.push(day);
  }
  return days;
}

function monthsAfter(first: Date, months: number): number {
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(first.getUTCDate(), lastOfMonth)) / MS_PER_DAY;
}
