import { addMonths } from '../ui/dates.ts';

interface EventMonth {
  /** Its first day. */
  readonly month: string;
  readonly count: number;
}

/** Foretold from so much, compared with the rest. */
const SHARE_BEFORE = 0.8;

/** The first day of a month with at least four fifths of the events before it; undefined without events. */
export function usualCutoff(eventMonths: readonly EventMonth[]): string | undefined {
  const total = eventMonths.reduce((sum, { count }) => sum + count, 0);
  const inOrder = [...eventMonths].sort((a, b) => (a.month < b.month ? -1 : 1));
  let before = 0;
  for (const { month, count } of inOrder) {
    before += count;
    if (before >= SHARE_BEFORE * total) return addMonths(`${month.slice(0, 7)}-01`, 1);
  }
  return undefined;
}
