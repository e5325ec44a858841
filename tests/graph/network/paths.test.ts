import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../graph/model/change.ts';
import { neighbourhood } from '../../../graph/network/neighbourhood.ts';
import { Network } from '../../../graph/network/network.ts';
import { shortestPath } from '../../../graph/network/shortest-path.ts';
import type { Store } from '../../../graph/store/store.ts';
import { area, day, event, id, organisation, person, relation, topic } from '../store/records.ts';
import { storeWith } from './store-with.ts';

let store: Store;
afterEach(() => store.close());
async function networkOf(changes: readonly Change[]): Promise<Network> {
  store = await storeWith(changes);
  return Network.open(store);
}

const came = (who: string, to: string) => relation('ATTENDED', `person:${who}`, `event:${to}`);
const role = (who: string, where: string, more: Record<string, unknown> = {}) =>
  relation('HOLDS_ROLE', `person:${who}`, `area:${where}`, { role: 'member', ...more });

/** Ann (of a) met Ben (of b) in a small room and in a large one; Ben met Cat (of c) later. */
const CHAIN = [
  area('a'), area('b'), area('c'), area('alone'), topic('hubs'),
  ...['ann', 'ben', 'cat', 'dan', 'eve'].map((one) => person(one)),
  role('ann', 'a'), role('ben', 'b', { from: '2019-01-01' }), role('cat', 'c'),
  event('large', '2020-01-01'), ...['ann', 'ben', 'dan', 'eve'].map((who) => came(who, 'large')),
  event('small', '2020-02-01'), came('ann', 'small'), came('ben', 'small'),
  event('late', '2021-01-01'), came('ben', 'late'), came('cat', 'late'),
  relation('NEEDS', 'area:a', 'topic:hubs'), relation('NEEDS', 'area:alone', 'topic:hubs'),
];

describe('A path between two', () => {
  const steps = (network: Network, from: string, to: string, at: string) =>
    shortestPath(network, { from: id(from), to: id(to), at: day(at) })?.steps.map(({ node }) => node);

  it('takes the fewest steps and, among equals, the smallest gathering', async () => {
    const network = await networkOf(CHAIN);
    expect(steps(network, 'area:a', 'area:b', '2020-06-01')).toEqual(['area:a', 'person:ann', 'event:small', 'person:ben', 'area:b']);
    expect(steps(network, 'area:a', 'area:b', '2020-01-15')).toEqual(['area:a', 'person:ann', 'event:large', 'person:ben', 'area:b']);
  });

  it('says by which relation each step was made', async () => {
    const network = await networkOf(CHAIN);
    const path = shortestPath(network, { from: id('person:ann'), to: id('area:b'), at: day('2020-06-01') });
    expect(path?.steps.map(({ relation }) => relation)).toEqual([undefined, 'ATTENDED', 'ATTENDED', 'HOLDS_ROLE']);
  });

  it('is not there before the meeting was, and never leads through a shared topic', async () => {
    const network = await networkOf(CHAIN);
    expect(steps(network, 'area:a', 'area:c', '2020-12-31')).toBeUndefined();
    expect(steps(network, 'area:a', 'area:c', '2021-01-01')).toHaveLength(7);
    expect(steps(network, 'area:a', 'area:alone', '2021-01-01')).toBeUndefined();
    expect(steps(network, 'area:a', 'topic:hubs', '2021-01-01')).toEqual(['area:a', 'topic:hubs']);
  });

  it('from a node to itself has no step to take, and an unknown end is named', async () => {
    const network = await networkOf(CHAIN);
    expect(steps(network, 'area:a', 'area:a', '2020-01-01')).toEqual(['area:a']);
    expect(() => steps(network, 'area:a', 'area:z', '2020-01-01')).toThrow(/no area:z/);
  });
});

describe('A neighbourhood', () => {
  it('has everything within some steps, nearest first, with what joins it', async () => {
    const network = await networkOf(CHAIN);
    const found = neighbourhood(network, { of: id('area:a'), degrees: 2, at: day('2020-06-01'), limit: 100 });
    expect(found.nodes).toEqual([
      { id: 'area:a', steps: 0 },
      { id: 'event:large', steps: 1 }, { id: 'event:small', steps: 1 }, { id: 'person:ann', steps: 1 }, { id: 'topic:hubs', steps: 1 },
      { id: 'area:alone', steps: 2 }, { id: 'area:b', steps: 2 }, { id: 'person:ben', steps: 2 }, { id: 'person:dan', steps: 2 }, { id: 'person:eve', steps: 2 },
    ]);
    expect(found.links).toContainEqual({ kind: 'ATTENDED', start: 'person:ann', end: 'event:small' });
    expect(found.truncated).toBe(false);
  });

  it('finds the areas two steps away through shared events', async () => {
    const network = await networkOf(CHAIN);
    const found = neighbourhood(network, { of: id('area:a'), degrees: 2, relations: ['REPRESENTED_AT'], at: day('2020-06-01'), limit: 100 });
    expect(found.nodes.map((node) => node.id)).toEqual(['area:a', 'event:large', 'event:small', 'area:b']);
  });

  it('goes only along the relations that are asked for and hold at the date', async () => {
    const network = await networkOf([...CHAIN, organisation('lto'), relation('ADMINISTERS', 'organisation:lto', 'area:a', { from: '2020-01-01', to: '2020-03-01' })]);
    const around = (at: string) => neighbourhood(network, { of: id('area:a'), degrees: 1, relations: ['ADMINISTERS'], at: day(at), limit: 9 }).nodes.length;
    expect([around('2019-12-31'), around('2020-01-01'), around('2020-03-01')]).toEqual([1, 2, 1]);
  });

  it('keeps the nearest at the limit and says that there is more', async () => {
    const network = await networkOf(CHAIN);
    const found = neighbourhood(network, { of: id('area:a'), degrees: 3, at: day('2021-06-01'), limit: 4 });
    expect(found).toMatchObject({ truncated: true, nodes: { length: 4 } });
    const known = new Set<string>(found.nodes.map((node) => node.id));
    expect(found.links.every(({ start, end }) => known.has(start) && known.has(end))).toBe(true);
    expect(() => neighbourhood(network, { of: id('area:a'), degrees: 0, at: day('2020-01-01'), limit: 9 })).toThrow(/degrees 0/);
    expect(() => neighbourhood(network, { of: id('area:z'), degrees: 1, at: day('2020-01-01'), limit: 9 })).toThrow(/no area:z/);
  });
});
