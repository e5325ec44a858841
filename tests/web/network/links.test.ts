import { describe, expect, test } from 'vitest';
import { bandOf, linksOf, shortestWay, within, type KindLink } from '../../../web/network/links.ts';

const part = (a: string, b: string, kind: KindLink['kind'], count: number, last?: string): KindLink => ({ a, b, kind, count, last });

describe('links between areas', () => {
  test('bring together what two areas share, of the kinds asked for', () => {
    const parts = [part('a', 'b', 'events', 2, '2024-05-01'), part('a', 'b', 'clusters', 1), part('b', 'c', 'topics', 4)];
    const [link, ...others] = linksOf(parts, new Set(['events', 'clusters']));
    expect(others).toEqual([]);
    expect(link).toMatchObject({ key: 'a|b', shared: 3, last: '2024-05-01' });
  });

  test('are the same pair whichever end comes first', () => {
    const links = linksOf([part('b', 'a', 'events', 1), part('a', 'b', 'ltos', 1)], new Set(['events', 'ltos']));
    expect(links.map(({ key, shared }) => [key, shared])).toEqual([['a|b', 2]]);
  });

  test('are called by how many things are shared', () => {
    expect([1, 2, 3, 5, 6, 20].map(bandOf)).toEqual(['light', 'light', 'steady', 'steady', 'strong', 'strong']);
  });
});

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

  test('has no way to an area that shares nothing', () => {
    expect(shortestWay('a', 'alone', chain)).toBeUndefined();
  });
});
