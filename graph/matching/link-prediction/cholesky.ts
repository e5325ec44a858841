/**
 * The Cholesky factor L of a symmetric positive definite matrix, so that L Lᵀ is it; row by row in
 * n² cells, only the lower half is read and written. n³/6 multiplications, four rows at a time: each
 * cell read serves four sums that do not wait for one another.
 */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array {
  const factor = matrix.slice();
  let row = 0;
  for (; row + 4 <= size; row += 4) {
    fourRows(factor, size, row);
    for (let one = row; one < row + 4; one++) finishRow(factor, size, one, row);
  }
  for (; row < size; row++) finishRow(factor, size, row, 0);
  return factor;
}

/** Cells of four rows left of the square in which they meet the diagonal. */
function fourRows(factor: Float64Array, size: number, row: number): void {
  const [r0, r1, r2, r3] = [row * size, (row + 1) * size, (row + 2) * size, (row + 3) * size];
  for (let column = 0; column < row; column++) {
    const above = column * size;
    let [left0, left1, left2, left3] = [factor[r0 + column]!, factor[r1 + column]!, factor[r2 + column]!, factor[r3 + column]!];
    for (let k = 0; k < column; k++) {
      const cell = factor[above + k]!;
      left0 -= factor[r0 + k]! * cell;
      left1 -= factor[r1 + k]! * cell;
      left2 -= factor[r2 + k]! * cell;
      left3 -= factor[r3 + k]! * cell;
    }
    const diagonal = factor[above + column]!;
    factor[r0 + column] = left0 / diagonal;
    factor[r1 + column] = left1 / diagonal;
    factor[r2 + column] = left2 / diagonal;
    factor[r3 + column] = left3 / diagonal;
  }
}

/** The cells of a row from a column on. */
function finishRow(factor: Float64Array, size: number, row: number, from: number): void {
  for (let column = from; column <= row; column++) {
    let left = factor[row * size + column]!;
    for (let k = 0; k < column; k++) left -= factor[row * size + k]! * factor[column * size + k]!;
    factor[row * size + column] = row === column ? Math.sqrt(left) : left / factor[column * size + column]!;
  }
}

/** Columns of the inverse that are worked out together. */
export const COLUMNS = 4;

/**
 * Four columns of the inverse of L Lᵀ, `first` and the next three, side by side in `x`: cell `row` of
 * column first + c at x[4 · row + c]. Only the rows from `least` on are sure to be right; those below
 * cost time. Columns past the end are zeros. At most 4 n² multiplications.
 */
export function inverseColumns(factor: Float64Array, size: number, first: number, least: number, x: Float64Array): void {
  x.fill(0);
  for (let row = first; row < size; row++) {
    let [left0, left1, left2, left3] = [0, 0, 0, 0];
    const here = row * size;
    for (let k = first; k < row; k++) {
      const cell = factor[here + k]!;
      const at = COLUMNS * k;
      left0 -= cell * x[at]!;
      left1 -= cell * x[at + 1]!;
      left2 -= cell * x[at + 2]!;
      left3 -= cell * x[at + 3]!;
    }
    const at = COLUMNS * row;
    const diagonal = factor[here + row]!;
    x[at] = (left0 + (row === first ? 1 : 0)) / diagonal;
    x[at + 1] = (left1 + (row === first + 1 ? 1 : 0)) / diagonal;
    x[at + 2] = (left2 + (row === first + 2 ? 1 : 0)) / diagonal;
    x[at + 3] = (left3 + (row === first + 3 ? 1 : 0)) / diagonal;
  }
  for (let row = size - 1; row >= least; row--) {
    const here = row * size;
    const at = COLUMNS * row;
    const diagonal = factor[here + row]!;
    const [value0, value1, value2, value3] = [x[at]! / diagonal, x[at + 1]! / diagonal, x[at + 2]! / diagonal, x[at + 3]! / diagonal];
    [x[at], x[at + 1], x[at + 2], x[at + 3]] = [value0, value1, value2, value3];
    for (let k = least; k < row; k++) {
      const cell = factor[here + k]!;
      const to = COLUMNS * k;
      x[to]! -= cell * value0;
      x[to + 1]! -= cell * value1;
      x[to + 2]! -= cell * value2;
      x[to + 3]! -= cell * value3;
    }
  }
}
