import { monthOf, dayNumber } from '../../../ui/dates.ts';
import { capital, plainWord } from '../../../ui/words.ts';
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
const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Kinds that say more than the event's own name, which is often only that of the two areas. */
const BY_KIND: Readonly<Record<string, string>> = { PEER_VISIT: 'visit', BUDDY_CALL: 'buddy call', ANSWER: 'answer', COLLABORATION: 'month of joint work' };

/** `Three buddy calls`, `13 months of joint work`. */
export const howMany = (n: number, word: string): string => {
  const [first = '', ...rest] = word.split(' of ');
  const many = n === 1 ? word : [`${first}s`, ...rest].join(' of ');
  return `${NUMBERS[n] ?? String(n)} ${many}`;
};

/** `visit`, `online session`. */
export const kindWord = (kind: string): string => BY_KIND[kind] ?? plainWord(kind);

function nameOf(group: readonly ReceiptFact[]): string {
  const [first] = group;
  if (!first) return '';
  const word = BY_KIND[first.kind];
  if (first.kind === 'COLLABORATION') return `Joint work from ${monthOf(first.date)}`;
  if (group.length > 1) return howMany(group.length, kindWord(first.kind));
  if (word) return `${capital(word)}, ${monthOf(first.date)}`;
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
    const joins = last && receipt.kind === last.kind && (BY_KIND[receipt.kind] ?? '') !== '' && receipt.kind !== 'PEER_VISIT';
    if (group && joins && dayNumber(receipt.date) - dayNumber(last.date) <= TOGETHER_DAYS) group.push(receipt);
    else groups.push([receipt]);
  }
  return groups;
}

/** What brought two parties together between two days, in words: `Two visits and one buddy call`. */
export function meetingsInWords(receipts: readonly ReceiptFact[]): string | undefined {
  const kinds = new Map<string, number>();
  for (const { kind } of receipts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const words = [...kinds].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([kind, n]) => howMany(n, kindWord(kind)));
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const lower = rest.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
  return lower.length === 0 ? first : `${[first, ...lower.slice(0, -1)].join(', ')} and ${lower.at(-1)}`;
}
