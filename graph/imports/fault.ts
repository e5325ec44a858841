/** Something wrong in an import file, and where. */
export interface Fault {
  readonly file: string;
  /** Line of the file; absent for a fault of the header or of the whole file. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  /** Names the value and what would be right. */
  readonly message: string;
}

/** The fault in one line: `people.csv: row 3, column name: …`. */
export function sayFault({ file, row, column, message }: Fault): string {
  const place = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
  return oneLine(place === '' ? `${file}: ${message}` : `${file}: ${place}: ${message}`);
}

// A value from a file may hold line breaks or control characters; a fault is one line all the same.
// eslint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

const LONGEST_QUOTE = 80;

/** A value as messages quote it. */
export const quoted = (value: string): string =>
  `"${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}"`;

/** Every fault is counted; the first ones are kept, so that a broken file cannot fill the memory. */
export class FaultList {
  static readonly MOST_KEPT = 1_000;
  readonly kept: Fault[] = [];
  count = 0;

  add(fault: Fault): void {
    this.count += 1;
    if (this.kept.length < FaultList.MOST_KEPT) this.kept.push(fault);
  }
}
