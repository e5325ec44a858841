import { meetingTexts } from '../../../texts/meetings.ts';
import { monthOf, dayNumber } from '../../../ui/dates.ts';
import type { ReceiptFact } from './receipt-rows.ts';

export interface NamedEvent {
  readonly day: number;
  readonly text: string;
  /** What its interactions were worth when new. */
  readonly worth: number;
}

/** Meetings of one kind within so many days of each other are named together. */
const TOGETHER_DAYS = 120;
const LONGEST = 30;
/** What is worth less than this part of the largest is not worth a name. */
const LEAST_OF_LARGEST = 0.15;

/** Kinds that say more than the event's own name, which is often only that of the two areas. */
const TOLD_BY_KIND: ReadonlySet<string> = new Set(['PEER_VISIT', 'BUDDY_CALL', 'ANSWER', 'COLLABORATION']);

function nameOf(group: readonly ReceiptFact[]): string {
  const [first] = group;
  if (!first) return '';
  if (first.kind === 'COLLABORATION') return meetingTexts.jointWork(monthOf(first.date));
  if (group.length > 1) return meetingTexts.several(group.length, first.kind);
  if (TOLD_BY_KIND.has(first.kind)) return meetingTexts.one(first.kind, monthOf(first.date));
  return first.label.length <= LONGEST ? first.label : `${first.label.slice(0, LONGEST).replace(/[\s,:;]+\S*$/, '')}…`;
}

/**
 * What the curve may name, most worth first: single meetings; several of one kind in a row, which
 * stand at the last of the largest; joint work with all its months, which stands where it began.
 */
export function namedEvents(receipts: readonly ReceiptFact[]): readonly NamedEvent[] {
  const ordered = [...receipts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1));
  const isWork = ({ kind }: ReceiptFact) => kind === 'COLLABORATION';
  const works = new Map<string, ReceiptFact[]>();
  for (const receipt of ordered.filter(isWork)) works.set(receipt.source, [...(works.get(receipt.source) ?? []), receipt]);
  const named = [...works.values(), ...runsOf(ordered.filter((receipt) => !isWork(receipt)))]
    .map((group) => {
      const largest = group.reduce((best, one) => (one.whenNew >= best.whenNew && !isWork(one) ? one : best));
      return { day: dayNumber(largest.date), text: nameOf(group), worth: group.reduce((sum, { whenNew }) => sum + whenNew, 0) };
    })
    .sort((a, b) => b.worth - a.worth || a.day - b.day);
  return named.filter(({ worth }) => worth >= LEAST_OF_LARGEST * (named[0]?.worth ?? 0));
}

/** Meetings in the order of their days, those of one kind close to each other together. */
function runsOf(ordered: readonly ReceiptFact[]): readonly ReceiptFact[][] {
  const groups: ReceiptFact[][] = [];
  for (const receipt of ordered) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins = last && receipt.kind === last.kind && TOLD_BY_KIND.has(receipt.kind) && receipt.kind !== 'PEER_VISIT';
    if (group && joins && dayNumber(receipt.date) - dayNumber(last.date) <= TOGETHER_DAYS) group.push(receipt);
    else groups.push([receipt]);
  }
  return groups;
}

/** What brought two parties together between two days, in words: `Two visits and one buddy call`. */
export function meetingsInWords(receipts: readonly ReceiptFact[]): string | undefined {
  const kinds = new Map<string, number>();
  for (const { kind } of receipts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const told = [...kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([kind, n]) => ({ kind, n }));
  return told.length === 0 ? undefined : meetingTexts.together(told);
}
