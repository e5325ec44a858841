import { describe, expect, test } from 'vitest';
import { shortestWay, within } from '../../../web/network/ways.ts';

describe('a chain a – b – c – d with a by-way a – x – d', () => {
  const chain = [['a', 'b'], ['b', 'c'], ['c', 'd'], ['a', 'x'], ['x', 'd']].map(([a = '', b = '']) => ({ a, b }));

  test('has within one step of a its neighbours and itself', () => {
    expect([...within('a', 1, chain)].sort()).toEqual(['a', 'b', 'x']);
  });

  test('has all within two steps', () => {
    expect([...within('a', 2, chain)].sort()).toEqual(['a', 'b', 'c', 'd', 'x']);
  });

  test('has the by-way as the shortest way', () => {
    expect(shortestWay('a', 'd', chain)).toEqual(['a', 'x', 'd']);
  });

  test('has no way to an area without a tie', () => {
    expect(shortestWay('a', 'alone', chain)).toBeUndefined();
  });
});
