import { describe, expect, it } from 'vitest';
import { checkedEdges, type WeightedEdge } from '../../../graph/matching/checked-edges.ts';
import { maximumWeightMatching } from '../../../graph/matching/maximum-weight-matching.ts';
import { wholeWeights } from '../../../graph/matching/whole-weights.ts';

function whole(size: number, edges: readonly WeightedEdge[], maximumCardinality: boolean) {
  const { edges: even, unit, shift } = wholeWeights(checkedEdges(size, edges, -Infinity), maximumCardinality);
  return { weights: [...even.weights], unit, shift };
}

describe('Whole weights', () => {
  it('are even, and the given ones scaled by a power of two', () => {
    const { weights, unit, shift } = whole(4, [[0, 1, 3], [2, 3, 0.375]], false);
    expect(Math.log2(unit) % 1).toBe(0);
    expect(weights).toEqual([3 * unit, 0.375 * unit]);
    expect(weights.every((weight) => weight % 2 === 0)).toBe(true);
    expect(shift).toBe(0);
  });

  it('are above 0, and one pair is worth more than any exchange, where most pairs come first', () => {
    // Two pairs of the lightest weigh more than one of the heaviest and one of the lightest short of it.
    const { weights, unit } = whole(5, [[0, 1, -7], [2, 3, 5]], true);
    const [light, heavy] = weights;
    expect(light).toBeGreaterThan(0);
    expect(heavy! - light!).toBe(12 * unit);
    expect(2 * light!).toBeGreaterThan(heavy!);
  });

  it.each([false, true])('are safe integers up to the largest and the smallest doubles (most pairs first: %s)', (most) => {
    for (const size of [1e308, 1, 1e-300, 5e-324 * 2 ** 20]) {
      for (const weight of whole(100, [[0, 1, size], [1, 2, size / 2], [2, 3, -size]], most).weights) {
        expect(Number.isSafeInteger(weight)).toBe(true);
        expect(Math.abs(weight)).toBeLessThanOrEqual(2 ** 51);
      }
    }
  });

  it('tell apart what differs by one in a thousand million', () => {
    // The two ways to pair four nodes differ by 1 in 4 × 10⁹.
    const edges: WeightedEdge[] = [[0, 1, 1e9], [2, 3, 1e9 + 1], [0, 2, 1e9], [1, 3, 1e9]];
    expect([...maximumWeightMatching(4, edges)]).toEqual([1, 0, 3, 2]);
    expect([...maximumWeightMatching(4, edges, { maximumCardinality: true })]).toEqual([1, 0, 3, 2]);
  });

  it('of other numbers are off by no more than one part in 2⁴⁹ of the largest', () => {
    const { weights, unit } = whole(4, [[0, 1, 0.1], [1, 2, 1 / 3], [2, 3, 1e-9]], false);
    const [tenth, third, tiny] = weights;
    for (const [found, weight] of [[tenth!, 0.1], [third!, 1 / 3], [tiny!, 1e-9]] as const) {
      expect(Math.abs(found / unit - weight)).toBeLessThanOrEqual(2 ** -49 / 3);
    }
  });

  it('of nothing but zeros are 0, and 1 more where most pairs come first', () => {
    expect(whole(2, [[0, 1, 0]], false).weights).toEqual([0]);
    expect(whole(2, [[0, 1, 0]], true).weights).toEqual([2]);
  });
});
