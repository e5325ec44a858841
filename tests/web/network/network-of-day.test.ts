import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../web/network/network-of-day.ts';
import type { NetworkAnswer } from '../../../web/network/network-query.ts';

const tie = (a: string, b: string, strength: number, band: 'STRONG' | 'STEADY' | 'LIGHT' | 'FADED') => ({ a, b, strength, band, interactionCount: 3, lastContact: '2026-01-02' });
const node = (id: string, betweenness: number) => ({ id, measures: { betweenness } });

const ANSWER = {
  network: {
    at: '2026-11-21',
    ties: [tie('a', 'b', 1.25, 'STRONG'), tie('b', 'c', 0.5, 'STEADY')],
    nodes: [node('a', 0), node('b', 0.5), node('c', 0), node('d', 0)],
  },
  weak: { ties: [tie('a', 'b', 1.25, 'STRONG'), tie('a', 'd', 0.05, 'FADED')] },
  sharing: { links: [{ a: 'a', b: 'd', kind: 'SHARED_CLUSTER', count: 2 }, { a: 'a', b: 'd', kind: 'SHARED_EVENTS', count: 9 }] },
} as unknown as NetworkAnswer;

describe('the network of areas on a day', () => {
  const network = networkOf(ANSWER);

  test('has living ties once, and the faded that were asked for', () => {
    expect(network.ties.map(({ a, b, band }) => `${a}${b} ${band}`)).toEqual(['ab strong', 'bc steady', 'ad faded']);
  });

  test('adds up for each area its living ties and their strength', () => {
    expect(network.measures.get('b')).toMatchObject({ degree: 2, strength: 1.75, betweenness: 0.5 });
    expect(network.measures.get('d')).toMatchObject({ degree: 0, strength: 0 });
  });

  test('knows what areas share of the kinds that can be drawn, and no other', () => {
    expect(network.sharing).toEqual([{ a: 'a', b: 'd', kind: 'clusters', count: 2 }]);
  });
});
