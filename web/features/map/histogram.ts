import { mapTexts } from '../../texts/map.ts';
import { dayNumber } from '../../ui/dates.ts';

/** Rows of the date strip: which kinds of event stand together. */
export const STRIP_ROWS = [
  { name: mapTexts.stripRows.visits, kinds: ['PEER_VISIT', 'BUDDY_CALL'] },
  { name: mapTexts.stripRows.clusters, kinds: ['CLUSTER_SESSION'] },
  { name: mapTexts.stripRows.meetings, kinds: ['SPRING_EVENT', 'NATIONAL_EVENT', 'NETWORK_MEETING'] },
  { name: mapTexts.stripRows.online, kinds: ['ONLINE_SESSION'] },
] as const;

/** Events of one kind in a month, by the month's first day. */
export interface EventMonth {
  readonly month: string;
  readonly kind: string;
  readonly count: number;
}

export interface Histogram {
  readonly firstYear: number;
  /** Quarters from the first of the first year on. */
  readonly quarters: number;
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[]; readonly peak: number }[];
}

const quarterOf = (date: string, firstYear: number): number =>
  (Number(date.slice(0, 4)) - firstYear) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);

/** Events by quarter and row, from the year of the first to the end of the last one's. */
export function histogramOf(months: readonly EventMonth[], lastDay: string): Histogram {
  const firstYear = Math.min(Number(lastDay.slice(0, 4)), ...months.map(({ month }) => Number(month.slice(0, 4))));
  const quarters = quarterOf(lastDay, firstYear) + 1;
  const tally = (kinds: readonly string[]): number[] => {
    const counts = new Array<number>(quarters).fill(0);
    for (const { month, kind, count } of months) {
      const quarter = quarterOf(month, firstYear);
      if (kinds.includes(kind) && quarter < quarters) counts[quarter] = (counts[quarter] ?? 0) + count;
    }
    return counts;
  };
  const rows = STRIP_ROWS.map(({ name, kinds }) => {
    const counts = tally(kinds);
    return { name, counts, peak: Math.max(1, ...counts) };
  });
  return { firstYear, quarters, rows };
}

/** Where a day lies along the strip, 0 to 1. */
export function along(date: string, { firstYear, quarters }: Histogram): number {
  const start = dayNumber(`${firstYear}-01-01`);
  const days = (quarters / 4) * 365.25;
  return Math.min(1, Math.max(0, (dayNumber(date) - start) / days));
}
