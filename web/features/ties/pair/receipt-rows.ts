import { addingUp } from '../../../ui/adding-up.ts';

const THOUSANDTHS = 1_000;

/** A receipt as the table and the curve need it. */
export interface ReceiptFact {
  readonly key: string;
  readonly date: string;
  readonly kind: string;
  readonly source: string;
  readonly label: string;
  readonly parties: number;
  readonly now: number;
  readonly whenNew: number;
}

export interface ReceiptRow {
  readonly receipt: ReceiptFact;
  /** What it counts now, in thousandths, such that the column adds up to the total. */
  readonly thousandths: number;
}

export interface ReceiptTable {
  readonly largest: readonly ReceiptRow[];
  readonly others: readonly ReceiptRow[];
  /** Of the others together. */
  readonly othersThousandths: number;
  readonly othersWhenNew: number;
}

/** How many receipts are listed before the rest are one row. */
export const LISTED = 6;

/**
 * The receipts in two parts, largest first, in thousandths that add up to the total as it is
 * printed. The row of others takes up what rounding leaves; where there is none, or where that
 * would make it less than nothing, the figures nearest to the next thousandth give way.
 */
export function receiptTable(receipts: readonly ReceiptFact[], totalThousandths: number): ReceiptTable {
  const ordered = [...receipts].sort((a, b) => b.now - a.now || (a.date > b.date ? -1 : a.date < b.date ? 1 : a.key < b.key ? -1 : 1));
  const split = ordered.length === LISTED + 1 ? ordered.length : LISTED;
  const [first, rest] = [ordered.slice(0, split), ordered.slice(split)];
  const plain = first.map(({ now }) => Math.round(now * THOUSANDTHS));
  const left = totalThousandths - plain.reduce((sum, one) => sum + one, 0);
  const together = rest.reduce((sum, { now }) => sum + now, 0);
  const shown = rest.length > 0 && left >= 0 ? plain : addingUp([...first.map(({ now }) => now), together], totalThousandths, THOUSANDTHS).slice(0, split);
  const others = totalThousandths - shown.reduce((sum, one) => sum + one, 0);
  const row = (figures: readonly number[]) => (receipt: ReceiptFact, i: number): ReceiptRow => ({ receipt, thousandths: figures[i] ?? 0 });
  return {
    largest: first.map(row(shown)),
    others: rest.map(row(addingUp(rest.map(({ now }) => now), others, THOUSANDTHS))),
    othersThousandths: others,
    othersWhenNew: rest.reduce((sum, { whenNew }) => sum + whenNew, 0),
  };
}

/** `0.776`. */
export const thousandthsFigure = (thousandths: number): string => (thousandths / THOUSANDTHS).toFixed(3);
