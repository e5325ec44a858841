/** Figures of a column as they are printed, in hundredths. */
export interface ReceiptSums {
  readonly listed: readonly number[];
  /** Of what is not listed; undefined where everything is. */
  readonly rest: number | undefined;
}

/**
 * Contributions in hundredths that add up to the strength as it is printed. What is not listed
 * takes up what rounding leaves; where all is listed, or the rest would be less than nothing, the
 * figures nearest to the next hundredth give way.
 */
export function receiptSums(contributions: readonly number[], strengthHundredths: number, unlisted: number): ReceiptSums {
  const listed = contributions.map((one) => Math.round(one * 100));
  const rest = strengthHundredths - listed.reduce((sum, one) => sum + one, 0);
  if (unlisted === 0) return { listed: addingUp(contributions, strengthHundredths), rest: undefined };
  return rest >= 0 ? { listed, rest } : { listed: addingUp(contributions, strengthHundredths), rest: 0 };
}

/** Hundredths with a given sum: cut, then the largest remainders are lifted, the earliest of equals. */
function addingUp(values: readonly number[], total: number): readonly number[] {
  const cut = values.map((value) => Math.floor(value * 100));
  const missing = total - cut.reduce((sum, one) => sum + one, 0);
  const byRemainder = values
    .map((value, i) => ({ i, remainder: value * 100 - (cut[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const lifted = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ i }) => i));
  return cut.map((value, i) => value + (lifted.has(i) ? 1 : 0));
}
