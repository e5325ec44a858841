import { describe, expect, test } from 'vitest';
import { byStrength, linksOf, otherEnd, pairKey, type SharedKind, type Sharing, type Tie } from '../../../web/network/links.ts';
import { linkWords } from '../../../web/network/shared-words.ts';

const tie = (a: string, b: string, strength: number): Tie => ({ a, b, strength, band: strength >= 1 ? 'strong' : 'steady', events: 2, last: '2024-05-01' });
const share = (a: string, b: string, kind: SharedKind, count: number): Sharing => ({ a, b, kind, count });

describe('links between areas', () => {
  test('bring together a tie and what the two share besides', () => {
    const links = linksOf([tie('a', 'b', 0.5)], [share('a', 'b', 'clusters', 1), share('b', 'c', 'topics', 4)]);
    expect(links.map(({ key, tie: own, shared }) => [key, own?.strength, shared.length])).toEqual([['a|b', 0.5, 1], ['b|c', undefined, 1]]);
  });

  test('are the same pair whichever end comes first', () => {
    const links = linksOf([tie('a', 'b', 0.5)], [share('b', 'a', 'ltos', 1)]);
    expect(links.map(({ key }) => key)).toEqual([pairKey('b', 'a')]);
    expect(links.map((link) => [otherEnd(link, 'a'), otherEnd(link, 'b')])).toEqual([['b', 'a']]);
  });

  test('go by strength, then by how much is shared, then by their ends', () => {
    const links = linksOf([tie('a', 'd', 0.5), tie('a', 'b', 1.5)], [share('a', 'e', 'topics', 2), share('a', 'c', 'topics', 2), share('a', 'f', 'topics', 5)]);
    expect([...links].sort(byStrength).map(({ b }) => b)).toEqual(['b', 'd', 'f', 'c', 'e']);
  });

  test('are told in words', () => {
    const [link] = linksOf([tie('a', 'b', 0.5)], [share('a', 'b', 'clusters', 1), share('a', 'b', 'topics', 2)]);
    expect(link && linkWords(link)).toBe('tie of 0.50, steady; share 1 cluster, 2 topics');
  });
});
