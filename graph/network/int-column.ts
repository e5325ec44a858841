/** A column of 32-bit integers that grows. */
export class IntColumn {
  private cells = new Int32Array(16);
  length = 0;

  push(value: number): void {
    this.reserve(this.length + 1);
    this.cells[this.length++] = value;
  }

  /** Appends the first `size` values. */
  append(values: Int32Array, size = values.length): void {
    this.reserve(this.length + size);
    this.cells.set(size === values.length ? values : values.subarray(0, size), this.length);
    this.length += size;
  }

  at(row: number): number {
    return this.cells[row]!;
  }

  set(row: number, value: number): void {
    this.cells[row] = value;
  }

  /** The values, without a copy; good until the next growth. */
  view(): Int32Array {
    return this.cells.subarray(0, this.length);
  }

  private reserve(size: number): void {
    if (size <= this.cells.length) return;
    const grown = new Int32Array(Math.max(size, this.cells.length * 2));
    grown.set(this.cells);
    this.cells = grown;
  }
}
