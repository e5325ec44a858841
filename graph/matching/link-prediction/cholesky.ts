/**
 * The Cholesky factor L of a symmetric positive definite matrix, so that L Lᵀ is it; row by row in
 * n² cells, only the lower half is read and written. n³/3 multiplications.
 */
export function choleskyFactor(matrix: Float64Array, size: number): Float64Array {
  const factor = matrix.slice();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let left = factor[row * size + column]!;
      for (let k = 0; k < column; k++) left -= factor[row * size + k]! * factor[column * size + k]!;
      factor[row * size + column] = row === column ? Math.sqrt(left) : left / factor[column * size + column]!;
    }
  }
  return factor;
}

/** The column `unit` of the inverse of L Lᵀ, into `x`. n² multiplications; the cells before `unit` cost nothing on the way down. */
export function inverseColumn(factor: Float64Array, size: number, unit: number, x: Float64Array): void {
  x.fill(0);
  for (let row = unit; row < size; row++) {
    let left = row === unit ? 1 : 0;
    for (let k = unit; k < row; k++) left -= factor[row * size + k]! * x[k]!;
    x[row] = left / factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = x[row]! / factor[row * size + row]!;
    x[row] = value;
    for (let k = 0; k < row; k++) x[k]! -= factor[row * size + k]! * value;
  }
}
