/** A column of 64-bit numbers that grows. */
export class FloatColumn {
  private cells = new Float64Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.cells.length) {
      const grown = new Float64Array(this.cells.length * 2);
      grown.set(this.cells);
      this.cells = grown;
    }
    this.cells[this.length++] = value;
  }

  /** The values, without a copy; good until the next growth. */
  view(): Float64Array {
    return this.cells.subarray(0, this.length);
  }
}
