import { describe, expect, test } from 'vitest';
import { inCommon, shortestWays, within } from '../../../web/network/ways.ts';

describe('a chain a – b – c – d with by-ways a – x – d and a – y – d', () => {
  const chain = [['a', 'b', 1], ['b', 'c', 1], ['c', 'd', 1], ['a', 'x', 1], ['x', 'd', 0.2], ['a', 'y', 0.4], ['y', 'd', 0.3]].map(([a, b, strength]) => ({
    a: String(a),
    b: String(b),
    strength: Number(strength),
  }));
  const ways = (from: string, to: string) => shortestWays(from, to, chain, ({ strength }) => strength);

  test('has within one step of a its neighbours and itself', () => {
    expect([...within(['a'], 1, chain)].sort()).toEqual(['a', 'b', 'x', 'y']);
    expect([...within(['b', 'x'], 1, chain)].sort()).toEqual(['a', 'b', 'c', 'd', 'x']);
  });

  test('has all within two steps', () => {
    expect(within(['a'], 2, chain).size).toBe(6);
  });

  test('has two shortest ways, of which the one whose weakest step is strongest is told', () => {
    expect(ways('a', 'd')).toEqual({ steps: 2, count: 2, strongest: ['a', 'y', 'd'], all: new Set(['a', 'x', 'y', 'd']) });
    expect(ways('d', 'a')?.strongest).toEqual(['d', 'y', 'a']);
  });

  test('has no way to somebody without a tie, and a way of no step to oneself', () => {
    expect(ways('a', 'alone')).toBeUndefined();
    expect(ways('a', 'a')).toEqual({ steps: 0, count: 1, strongest: ['a'], all: new Set(['a']) });
  });

  test('knows who is joined with all of some', () => {
    expect([...inCommon(new Set(['a', 'd']), chain)].sort()).toEqual(['x', 'y']);
    expect([...inCommon(new Set(['a', 'd', 'b']), chain)]).toEqual([]);
    expect([...inCommon(new Set(['alone']), chain)]).toEqual([]);
  });
});
