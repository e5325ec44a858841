/**
 * Values in whole units (`perOne` of them make 1) with a given sum: cut, then those with the largest
 * remainders are lifted, the earliest of equals first. Where more is missing than that, or too much is
 * there, the values are not those of the sum, and as much as can be is made up.
 */
export function addingUp(values: readonly number[], total: number, perOne: number): readonly number[] {
  const cut = values.map((value) => Math.floor(value * perOne));
  const missing = total - cut.reduce((sum, one) => sum + one, 0);
  const byRemainder = values
    .map((value, i) => ({ i, remainder: value * perOne - (cut[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
    .map(({ i }) => i);
  const lifted = new Set(byRemainder.slice(0, Math.max(0, missing)));
  const lowered = new Set(missing < 0 ? byRemainder.slice(missing) : []);
  return cut.map((value, i) => (lifted.has(i) ? value + 1 : lowered.has(i) ? Math.max(0, value - 1) : value));
}
