import type { Interactions } from '../network/interactions.ts';
import type { Reckoning } from './tie-options.ts';

/** What half-life leaves of a contribution after some days: 2^(−days/h). */
export const decay = (days: number, halfLifeDays: number): number => 2 ** (-days / halfLifeDays);

/** What each interaction adds to every pair of its parties on its own day: β(kind) · d(n). */
export function contributionsWhenNew(evidence: Interactions, how: Reckoning): Float64Array {
  const values = new Float64Array(evidence.size);
  for (let i = 0; i < values.length; i++) values[i] = contributionWhenNew(evidence, i, how);
  return values;
}

/** What interaction i adds to every pair of its parties on its own day. */
export function contributionWhenNew({ kind, offsets }: Interactions, i: number, { weights, sizeDiscount }: Reckoning): number {
  const parties = offsets[i + 1]! - offsets[i]!;
  return weights[kind[i]!]! / (sizeDiscount === 'newman' ? parties - 1 : 1);
}

/**
 * What each interaction up to a day adds to every pair of its parties on that day. Interactions are in
 * the order of their days, so the array ends where the future begins.
 */
export function contributionsAt(evidence: Interactions, at: number, how: Reckoning): Float64Array {
  const count = countUntil(evidence.day, at);
  const values = contributionsWhenNew(evidence, how);
  for (let i = 0; i < count; i++) values[i]! *= decay(at - evidence.day[i]!, how.halfLifeDays);
  return values.subarray(0, count);
}

/** How many of the ascending days are no later than `at`. */
export function countUntil(days: Int32Array, at: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
