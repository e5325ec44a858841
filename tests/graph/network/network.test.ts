import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../graph/model/change.ts';
import { areaLinks } from '../../../graph/network/area-links.ts';
import { interactions } from '../../../graph/network/interactions.ts';
import { LEVELS, type Level } from '../../../graph/network/level.ts';
import { Network } from '../../../graph/network/network.ts';
import { fromDayNumber } from '../../../graph/model/iso-date.ts';
import type { Store } from '../../../graph/store/store.ts';
import { area, cluster, day, event, id, organisation, person, relation, remove, topic } from '../store/records.ts';
import { storeWith } from './store-with.ts';

let store: Store;
afterEach(() => store.close());

async function networkOf(changes: readonly Change[]): Promise<Network> {
  store = await storeWith(changes);
  return Network.open(store);
}

const came = (who: string, to: string, more: Record<string, unknown> = {}) => relation('ATTENDED', `person:${who}`, `event:${to}`, more);
const role = (who: string, where: string, more: Record<string, unknown> = {}) =>
  relation('HOLDS_ROLE', `person:${who}`, `area:${where}`, { role: 'member', ...more });

/** Interactions in words: day, event, parties. */
function said(network: Network, level: Level) {
  const { size, day: days, origin, offsets, members, parties } = interactions(network, level);
  const name = (number: number) => network.node(number)!.id.split(':')[1];
  return Array.from({ length: size }, (_, i) => {
    const who = [...members.subarray(offsets[i], offsets[i + 1])].map((party) => name(parties[party]!)).sort();
    return `${fromDayNumber(days[i]!)} ${name(origin[i]!)}: ${who.join(' ')}`;
  });
}

const THREE = [area('a'), area('b'), area('c'), person('ann'), person('ben'), person('cat')];

describe('Interactions of people', () => {
  it('are events of two or more, each person once, and answers of asker and giver', async () => {
    const network = await networkOf([
      ...THREE,
      event('alone', '2020-01-01'), came('ann', 'alone'),
      event('met', '2020-02-01'), came('ann', 'met'), came('ben', 'met', { as: 'facilitator' }),
      event('undated', null), came('ann', 'undated'), came('ben', 'undated'),
      { node: { id: 'question:q', text: 'How do I?', date: '2020-03-01' } } as Change,
      { node: { id: 'answer:r', date: '2020-03-05' } } as Change,
      relation('ASKED', 'person:cat', 'question:q'), relation('ANSWERS', 'answer:r', 'question:q'), relation('GAVE', 'person:ben', 'answer:r'),
    ]);
    expect(said(network, 'person')).toEqual(['2020-02-01 met: ann ben', '2020-03-05 r: ben cat']);
  });
});

describe('Interactions of areas', () => {
  it('have the area the record names, else the one where the person stands for it that day, and the host', async () => {
    const network = await networkOf([
      ...THREE,
      role('ann', 'a', { from: '2019-01-01', to: '2020-02-01' }), role('ann', 'b', { from: '2020-02-01' }),
      event('before', '2020-01-31'), came('ann', 'before'), relation('HOSTED', 'area:c', 'event:before'),
      event('after', '2020-02-01'), came('ann', 'after'), relation('HOSTED', 'area:c', 'event:after'),
      event('named', '2020-03-01'), came('ann', 'named', { area: 'area:a', as: 'speaker' }), relation('HOSTED', 'area:c', 'event:named'),
    ]);
    expect(said(network, 'area')).toEqual(['2020-01-31 before: a c', '2020-02-01 after: b c', '2020-03-01 named: a c']);
  });

  it('have nobody for facilitators, for reps, and for people of two areas or none', async () => {
    const network = await networkOf([
      ...THREE,
      role('ann', 'a'), role('ann', 'b', { role: 'chair' }), role('ben', 'b', { role: 'rep' }), role('cat', 'b'),
      event('e', '2020-01-01'), came('ann', 'e'), came('ben', 'e'), came('cat', 'e', { as: 'facilitator' }),
      relation('HOSTED', 'area:c', 'event:e'),
    ]);
    expect(said(network, 'area')).toEqual([]);
  });
});

describe('Links between areas', () => {
  it('are what two areas have in common at the date', async () => {
    const network = await networkOf([
      ...THREE, organisation('lto'), organisation('partner'), topic('hubs'), cluster('legacy', 'topic'),
      relation('ADMINISTERS', 'organisation:lto', 'area:a', { to: '2021-01-01' }), relation('ADMINISTERS', 'organisation:lto', 'area:b'),
      relation('SUPPORTS', 'organisation:partner', 'area:a', { offer: 'advice' }), relation('SUPPORTS', 'organisation:partner', 'area:a', { offer: 'visits' }), relation('SUPPORTS', 'organisation:partner', 'area:c'),
      relation('NEEDS', 'area:a', 'topic:hubs'), relation('OFFERS', 'area:b', 'topic:hubs'), relation('NEEDS', 'person:ann', 'topic:hubs'),
      relation('MEMBER_OF', 'person:ann', 'cluster:legacy', { area: 'area:a', seat: 'named' }), relation('MEMBER_OF', 'person:ben', 'cluster:legacy', { area: 'area:c', seat: 'named', from: '2020-06-01' }),
    ]);
    expect(areaLinks(network, { at: day('2020-12-31') })).toEqual([
      { a: 'area:a', b: 'area:c', kind: 'SHARED_CLUSTER', count: 1 },
      { a: 'area:a', b: 'area:b', kind: 'SHARED_LTO', count: 1 },
      { a: 'area:a', b: 'area:c', kind: 'SHARED_PARTNER', count: 1 },
      { a: 'area:a', b: 'area:b', kind: 'SHARED_TOPIC', count: 1 },
    ]);
    expect(areaLinks(network, { at: day('2021-01-01'), kinds: ['SHARED_LTO'] })).toEqual([]);
    expect(areaLinks(network, { at: day('2020-12-31'), of: id('area:c') }).map(({ kind }) => kind)).toEqual(['SHARED_CLUSTER', 'SHARED_PARTNER']);
    expect(() => areaLinks(network, { at: day('2020-12-31'), of: id('area:z') })).toThrow(/no area:z/);
  });
});

describe('The image of the network', () => {
  const people = ['p0', 'p1', 'p2'];
  const places = ['x0', 'x1'];
  const wish = fc.oneof(
    fc.record({ who: fc.constantFrom(...people), to: fc.constantFrom('e0', 'e1', 'e2'), at: fc.constantFrom(...places, null) }).map(({ who, to, at }) => came(who, to, { area: at && `area:${at}` })),
    fc.record({ who: fc.constantFrom(...people), where: fc.constantFrom(...places), from: fc.constantFrom('2019-01-01', null), role: fc.constantFrom('chair', 'member'), to: fc.constantFrom('2020-06-01', null) }).map(({ who, where, ...more }) => role(who, where, more)),
    fc.record({ who: fc.constantFrom(...people), to: fc.constantFrom('e0', 'e1', 'e2') }).map(({ who, to }) => remove(`ATTENDED|person:${who}|event:${to}||`)),
    fc.record({ of: fc.constantFrom('e0', 'e1', 'e2'), date: fc.constantFrom('2020-01-01', '2021-01-01', null) }).map(({ of, date }) => event(of, date)),
    fc.constantFrom('person:p0', 'area:x1', 'event:e2').map((one) => remove(one)),
  );
  const puts = (change: Change) => !('remove' in change);
  const base = [...people.map((one) => person(one)), ...places.map((one) => area(one)), event('e0', '2020-01-01'), event('e1', '2020-05-01'), event('e2', '2020-07-01')];

  it('follows the change log to the same as it would read anew', { timeout: 120_000 }, async () => {
    store = await storeWith([]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(wish, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (writes) => {
        await store.write(base, 't', 'base');
        const followed = await Network.open(store);
        for (const changes of writes) {
          await store.write([...base, ...changes.filter(puts), ...changes.filter((change) => !puts(change))], 't', 'w');
          await followed.refresh();
        }
        const fresh = await Network.open(store);
        for (const level of LEVELS) expect(said(followed, level)).toEqual(said(fresh, level));
        expect(followed.shownVersion).toBe(await store.version());
      }),
      { numRuns: 15 },
    );
  });
});
