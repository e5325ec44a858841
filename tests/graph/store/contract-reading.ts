import { describe, expect, it } from 'vitest';
import type { Label } from '../../../graph/model/node-id.ts';
import type { NodeQuery, RelatedQuery, Store } from '../../../graph/store/store.ts';
import { programme } from './programme.ts';
import { area, day, event, id, person, relation } from './records.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

export function readingContract(current: () => Store): void {
  const found = async (query: Partial<NodeQuery<Label>> & { label: Label }) =>
    ids((await current().find({ first: 100, ...query })).items);
  const others = async (of: string, query: Partial<RelatedQuery> & Pick<RelatedQuery, 'kind' | 'direction'>) =>
    ((await current().related([id(of)], { first: 100, ...query }))[0]?.items ?? []).map(({ node }) => node.id);

  describe('finding', () => {
    it('orders by name without regard to accents or case, and by date with missing ones last', async () => {
      await current().write([...programme(), area('z', { name: 'arid' })], 't', 'w');
      expect(await found({ label: 'Area' })).toEqual(['area:z', 'area:arley', 'area:bourne', 'area:cars']);
      expect(await found({ label: 'Area', order: { by: 'name', descending: true } })).toEqual(['area:cars', 'area:bourne', 'area:arley', 'area:z']);
      expect(await found({ label: 'Event', order: { by: 'date' } })).toEqual(['event:spring', 'event:visit', 'event:undated']);
      expect(await found({ label: 'Event', order: { by: 'date', descending: true } })).toEqual(['event:visit', 'event:spring', 'event:undated']);
      expect(await found({ label: 'Area', order: { by: 'region' } })).toEqual(['area:z', 'area:arley', 'area:bourne', 'area:cars']);
    });

    it('puts people who may not be listed last, whatever their names', async () => {
      await current().write([person('b', { name: 'Aaa', consent: 'no' }), person('a', { name: 'Aab', consent: null }), person('c', { name: 'Zed' })], 't', 'w');
      await current().write([person('d', { name: 'Bob' })], 't', 'w');
      expect(await found({ label: 'Person' })).toEqual(['person:d', 'person:c', 'person:a', 'person:b']);
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await current().find({ label: 'Person', order: { by: 'name', descending: true }, first: 1, after });
        seen.push(...ids(page.items));
        if (!page.hasNext) break;
        after = page.cursors[0];
      }
      expect(seen.slice(0, 2)).toEqual(['person:c', 'person:d']);
      expect(seen.slice(2).sort()).toEqual(['person:a', 'person:b']);
    });

    it('filters by words, fields, distance and relations, and counts the same', async () => {
      await current().write(programme(), 't', 'w');
      const cases: [Label, NonNullable<NodeQuery<Label>['where']>, string[]][] = [
        ['Area', { text: 'big bour' }, ['area:bourne']],
        ['Area', { text: 'arley' }, ['area:arley']],
        ['Area', { text: '!!' }, []],
        ['Area', { fields: { coastal: { in: [true] } } }, ['area:arley']],
        ['Area', { fields: { coastal: { absent: true } } }, ['area:cars']],
        ['Area', { fields: { region: { in: ['South West', 'West Midlands'] } } }, ['area:bourne', 'area:cars']],
        ['Area', { ids: [id('area:cars'), id('area:none')] }, ['area:cars']],
        ['Area', { near: { lat: 52.49, lon: -1.75, km: 20 } }, ['area:arley', 'area:cars']],
        ['Event', { fields: { date: { from: '2018-05-01', to: '2019-03-14' } } }, ['event:spring']],
        ['Event', { fields: { date: { from: '2019-03-14' } } }, ['event:visit']],
        ['Event', { fields: { date: { absent: true } } }, ['event:undated']],
        ['Area', { related: [{ kind: 'NEEDS', direction: 'out', ids: [id('topic:hubs')] }] }, ['area:cars']],
        ['Area', { related: [{ kind: 'NEEDS', direction: 'out', none: true }] }, ['area:arley', 'area:bourne']],
        ['Person', { related: [{ kind: 'HOLDS_ROLE', direction: 'out', fields: { role: { in: ['chair'] } }, at: day('2019-12-31') }] }, ['person:ann']],
        ['Person', { related: [{ kind: 'HOLDS_ROLE', direction: 'out', fields: { role: { in: ['chair'] } }, at: day('2020-01-01') }] }, []],
        ['Event', { related: [{ kind: 'ATTENDED', direction: 'in', via: [id('area:arley')] }] }, ['event:spring', 'event:visit']],
        ['Event', { related: [{ kind: 'ATTENDED', direction: 'in', ids: [id('person:ben')] }] }, ['event:spring']],
      ];
      for (const [label, where, expected] of cases) {
        expect(await found({ label, where }), JSON.stringify(where)).toEqual(expected);
        expect(await current().count({ label, where }), JSON.stringify(where)).toBe(expected.length);
      }
    });

    it('orders by distance from a point', async () => {
      await current().write(programme(), 't', 'w');
      const near = { lat: 52.5, lon: -1.6, km: 1000 };
      expect(await found({ label: 'Area', where: { near }, order: { by: 'distance' } })).toEqual(['area:arley', 'area:cars', 'area:bourne']);
    });

    it('pages in an order that stays while others insert', async () => {
      const some = Array.from({ length: 25 }, (_, i) => area(`p${i}`, { name: `Place ${String(i % 5)}` }));
      await current().write(some, 't', 'w');
      const seen: string[] = [];
      let after: string | undefined;
      for (let page = 0; ; page++) {
        const { items, cursors, hasNext } = await current().find({ label: 'Area', first: 7, after });
        seen.push(...ids(items));
        await current().write([area(`early${page}`, { name: 'Aaa' }), area(`p0-${page}`, { name: 'Place 0' })], 't', 'w');
        if (!hasNext) break;
        after = cursors.at(-1);
      }
      const old = seen.filter((one) => /^area:p\d+$/.test(one));
      expect(old).toHaveLength(25);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.some((one) => one.startsWith('area:early'))).toBe(false);
    });

    it('pages by descending date through missing dates without losing any', async () => {
      const dates = ['2020-01-01', '2020-01-01', '2019-05-05', null, null];
      await current().write(dates.map((date, i) => event(`e${i}`, date)), 't', 'w');
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await current().find({ label: 'Event', order: { by: 'date', descending: true }, first: 1, after });
        seen.push(...ids(page.items));
        after = page.hasNext ? page.cursors[0] : undefined;
      } while (after);
      expect(seen).toEqual(['event:e0', 'event:e1', 'event:e2', 'event:e3', 'event:e4']);
    });

    it('refuses a cursor it did not give, a wrong size and an unknown field', async () => {
      for (const query of [{ after: 'abc' }, { after: 'W251bGxd' }, { first: -1 }, { first: 1.5 }, { where: { fields: { "x') OR 1=1 --": { in: ['a'] } } } }]) {
        await expect(current().find({ label: 'Area', first: 5, ...query })).rejects.toMatchObject({ code: 'BAD_INPUT' });
      }
    });
  });

  describe('relations', () => {
    it('hold from their first day and no longer on their last, and always where an end is missing', async () => {
      await current().write(programme(), 't', 'w');
      const roles = async (at: string) => {
        const [page] = await current().related([id('person:ann')], { kind: 'HOLDS_ROLE', direction: 'out', at: day(at), first: 9 });
        return page?.items.map(({ relation }) => 'role' in relation && relation.role);
      };
      expect(await roles('2017-12-31')).toEqual([]);
      expect(await roles('2018-01-01')).toEqual(['chair']);
      expect(await roles('2019-12-31')).toEqual(['chair']);
      expect(await roles('2020-01-01')).toEqual(['member']);
      expect(await roles('2999-01-01')).toEqual(['member']);
      expect(await others('person:ben', { kind: 'HOLDS_ROLE', direction: 'out', at: day('1999-01-01') })).toEqual(['area:cars']);
    });

    it('come for many nodes at once, each with its own page, order and count', async () => {
      const events = [1, 2, 3, 4].map((n) => event(`e${n}`, `2020-0${n}-01`));
      const came = (who: string, ...of: number[]) => of.map((n) => relation('ATTENDED', `person:${who}`, `event:e${n}`));
      await current().write([person('ann'), person('ben'), person('cat'), ...events, ...came('ann', 1, 2, 3, 4), ...came('ben', 2)], 't', 'w');
      const people = ['person:ann', 'person:ben', 'person:cat', 'person:none'].map(id);
      const query: RelatedQuery = { kind: 'ATTENDED', direction: 'out', order: { by: 'date', descending: true }, first: 2 };
      const pages = await current().related(people, query);
      expect(pages.map(({ items, hasNext }) => [ids(items.map(({ node }) => node)), hasNext])).toEqual([
        [['event:e4', 'event:e3'], true], [['event:e2'], false], [[], false], [[], false],
      ]);
      expect(await current().countRelated(people, query)).toEqual([4, 1, 0, 0]);
      const [next] = await current().related([id('person:ann')], { ...query, after: pages[0]?.cursors[1] });
      expect(ids(next!.items.map(({ node }) => node))).toEqual(['event:e2', 'event:e1']);
      expect(await others('person:ann', { kind: 'ATTENDED', direction: 'out', other: { date: { to: '2020-03-01' } } })).toEqual(['event:e1', 'event:e2']);
    });

    it('answer for a node asked twice', async () => {
      await current().write(programme(), 't', 'w');
      const pages = await current().related(['area:cars', 'area:cars'].map(id), { kind: 'NEEDS', direction: 'out', first: 5 });
      expect(pages.map(({ items }) => items.length)).toEqual([1, 1]);
    });

    it('are met from either end, from both, and from the node they name besides', async () => {
      await current().write([...programme(), relation('BUDDY_OF', 'person:ben', 'person:ann', { cluster: 'cluster:legacy' })], 't', 'w');
      expect(await others('area:cars', { kind: 'ADMINISTERS', direction: 'in' })).toEqual(['organisation:chelm']);
      expect(await others('person:ann', { kind: 'BUDDY_OF', direction: 'both' })).toEqual(['person:ben']);
      expect(await others('person:ben', { kind: 'BUDDY_OF', direction: 'both' })).toEqual(['person:ann']);
      expect(await others('area:arley', { kind: 'ATTENDED', direction: 'via' })).toEqual(['person:ann', 'person:ann']);
    });

    it('filter by their own fields', async () => {
      await current().write(programme(), 't', 'w');
      expect(await others('event:spring', { kind: 'ATTENDED', direction: 'in', fields: { as: { in: ['facilitator'] } } })).toEqual(['person:ben']);
      await expect(others('event:spring', { kind: 'ATTENDED', direction: 'in', fields: { colour: { in: ['red'] } } })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });
  });

  describe('searching', () => {
    it('folds accents and case, finds beginnings of words, and ranks exact names, then beginnings', async () => {
      await current().write([...programme(), area('legacy', { name: 'Legacy' }), area('sl', { name: 'South Legacy House' }), area('ls', { name: 'Legacy South' })], 't', 'w');
      expect(ids(await current().search('LEGACY'))).toEqual(['area:legacy', 'cluster:legacy', 'area:ls', 'area:sl']);
      expect(ids(await current().search('arl'))).toEqual(['area:arley']);
      expect(ids(await current().search('ÀRLEY'))).toEqual(['area:arley']);
      expect(ids(await current().search('orsted ben'))).toEqual(['person:ben']);
      expect(ids(await current().search('cars'))).toEqual(['area:cars']);
      expect(ids(await current().search('derby'))).toEqual(['event:spring']);
      expect(ids(await current().search('legacy', { labels: ['Area'], first: 2 }))).toEqual(['area:legacy', 'area:ls']);
    });

    it('leaves out people who may not be listed when asked to', async () => {
      await current().write(programme(), 't', 'w');
      expect(ids(await current().search('cat doe'))).toEqual(['person:cat']);
      expect(await current().search('cat doe', { listedOnly: true })).toEqual([]);
    });

    it('forgets the old words of what was changed or removed', async () => {
      await current().write([area('a', { name: 'Oldname' }), area('b', { name: 'Gone' })], 't', 'w');
      await current().write([area('a', { name: 'Newname' }), { remove: id('area:b') }], 't', 'w');
      expect(await current().search('oldname')).toEqual([]);
      expect(await current().search('gone')).toEqual([]);
      expect(ids(await current().search('newname'))).toEqual(['area:a']);
    });

    it('takes any text for a harmless search', async () => {
      await current().write(programme(), 't', 'w');
      for (const text of ['"', "'; DROP TABLE node;--", 'a* OR b', 'NEAR(a b)', '\\', '(', '*', 'AND', '   ', '\u0000', '/[', 'x'.repeat(5000), '🏡', 'id:area']) {
        await expect(current().search(text)).resolves.toBeInstanceOf(Array);
      }
    });
  });

  describe('streaming', () => {
    it('gives every node, then every relation with its ends among them, and may leave out the rest', async () => {
      await current().write(programme(), 't', 'w');
      const seen = { nodes: 0, relations: 0 };
      for await (const batch of current().stream({ withoutRest: true })) {
        expect(batch.version).toBe(1);
        if ('nodes' in batch) seen.nodes += batch.nodes.length;
        else {
          seen.relations += batch.relations.size;
          expect(batch.relations.rest).toBeUndefined();
        }
      }
      expect(seen).toEqual({ nodes: 12, relations: 9 });
    });

    it('gives only what was asked for, and may be left early', async () => {
      await current().write(programme(), 't', 'w');
      for await (const batch of current().stream({ labels: ['Area'], kinds: [] })) {
        expect('nodes' in batch && batch.nodes.map((node) => node.label)).toEqual(['Area', 'Area', 'Area']);
      }
      for await (const batch of current().stream()) {
        expect(batch.version).toBe(1);
        break;
      }
      expect(await current().count({ label: 'Area' })).toBe(3);
    });
  });
}
