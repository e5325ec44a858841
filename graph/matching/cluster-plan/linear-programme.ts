export type Entry = readonly [column: number, value: number];

/** Columns (what is decided) and rows (what limits it) of a whole-number programme, in sparse arrays for HiGHS; the cost is made as large as can be. */
export class LinearProgramme {
  readonly cost: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly isWhole: number[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];

  /** A yes or no; its column. */
  choice(cost: number): number {
    return this.column(cost, 1, 1);
  }

  /** An amount of 0 or more; its column. */
  amount(cost: number): number {
    return this.column(cost, Infinity, 0);
  }

  /** A row that may be broken, at a price for each one too few or too many. */
  softRow(lower: number, upper: number, entries: readonly Entry[], price: number): void {
    const amounts: Entry[] = [];
    if (lower > -Infinity) amounts.push([this.amount(-price), 1]);
    if (upper < Infinity) amounts.push([this.amount(-price), -1]);
    this.row(lower, upper, [...entries, ...amounts]);
  }

  /** lower ≤ Σ value · column ≤ upper. */
  row(lower: number, upper: number, entries: readonly Entry[]): void {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    for (const [column, value] of entries) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }

  private column(cost: number, upper: number, whole: number): number {
    this.cost.push(cost);
    this.lower.push(0);
    this.upper.push(upper);
    this.isWhole.push(whole);
    return this.cost.length - 1;
  }
}
