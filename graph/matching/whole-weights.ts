import type { CheckedEdges } from './checked-edges.ts';

/** Weights of the solver stay within 49 bits, so that sums of duals and weights are exact in doubles. */
const BITS = 49;
/** Of a weight before its shift. */
const MOST_BITS = 51;

export interface WholeWeights {
  /** The edges with even whole weights. */
  readonly edges: CheckedEdges;
  /** What a weight of 1 is in these, before the shift. */
  readonly unit: number;
  /** What was added to each weight besides. */
  readonly shift: number;
}

/**
 * Even whole weights in the place of any, so that all the solver does with them is exact: sums,
 * differences and halves of numbers below 2⁵³. No tolerance is needed then, and slacks that are equal compare as equal.
 *
 *   W = 2 (round(w · 2ᵏ) + shift)
 *
 * with k as large as the bits allow. Whole numbers and fractions of powers of two come through as
 * they are, as long as they fit; others are rounded to one part in 2⁴⁹ of the largest weight,
 * which is what a sum of doubles loses anyhow.
 *
 * For maximum cardinality the shift makes one pair more worth more than any exchange of weights
 * among ⌊n/2⌋ pairs: shift = (max − min) ⌊n/2⌋ − min + 1. This takes log₂(n/2) of the bits.
 */
export function wholeWeights(edges: CheckedEdges, maximumCardinality: boolean): WholeWeights {
  const { count, least, greatest } = edges;
  if (count === 0) return { edges, unit: 2, shift: 0 };
  const pairs = Math.floor(edges.nodeCount / 2);
  const largest = Math.max(Math.abs(least), Math.abs(greatest));
  // The exponent is taken off first, for the difference of two large doubles may overflow.
  const exponent = largest === 0 ? 0 : Math.floor(Math.log2(largest)) + 1;
  const spread = scaled(greatest, -exponent) - scaled(least, -exponent);
  const bits = maximumCardinality ? Math.min(MOST_BITS, BITS - bitsAbove(spread * (pairs + 1))) : BITS;
  const power = bits - exponent;
  const wholeLeast = Math.round(scaled(least, power));
  const shift = maximumCardinality ? (Math.round(scaled(greatest, power)) - wholeLeast) * pairs - wholeLeast + 1 : 0;
  return { edges: { ...edges, weights: evenWeights(edges, power, shift) }, unit: scaled(2, power), shift: 2 * shift };
}

function evenWeights({ count, weights }: CheckedEdges, power: number, shift: number): Float64Array {
  const [factor, rest] = factors(power);
  const even = new Float64Array(count);
  for (let i = 0; i < count; i++) even[i] = 2 * (Math.round(weights[i]! * factor * rest) + shift);
  return even;
}

function scaled(value: number, power: number): number {
  const [factor, rest] = factors(power);
  return value * factor * rest;
}

/** 2^power as a product, as it may be beyond a double by itself. */
const factors = (power: number) => [2 ** (power >> 1), 2 ** (power - (power >> 1))] as const;

/** Bits before the point, of a number that is not negative. */
const bitsAbove = (value: number) => (value === 0 ? -Infinity : Math.floor(Math.log2(value)) + 1);
