import { describe, expect, it } from 'vitest';
import type { LoggedChange, Store } from '../../../graph/store/store.ts';
import type { StoreUnderTest } from './contract.ts';
import { everything, programme } from './programme.ts';
import { area, event, id, person, relation, remove } from './records.ts';

async function logOf(store: Store, version = 0): Promise<LoggedChange[]> {
  const rows: LoggedChange[] = [];
  for await (const row of store.changesSince(version)) rows.push(row);
  return rows;
}

export function writingContract(current: () => Store, underTest: StoreUnderTest): void {
  describe('writing', () => {
    it('gives back what was written, with provenance fact where none was said', async () => {
      await current().write([area('cars', { coastal: false, wave: 3, lat: 52.5 })], 'test', 'why');
      const [cars, none] = await current().nodes([id('area:cars'), id('area:none')]);
      expect(cars).toEqual({
        id: 'area:cars', label: 'Area', name: 'cars', region: 'North East',
        coastal: false, wave: 3, lat: 52.5, provenance: 'fact',
      });
      expect(none).toBeUndefined();
    });

    it('keeps numbers and text exactly', async () => {
      const name = ' “Cars”\n\u{1F3E1} =1+1 ';
      await current().write([area('cars', { name, lat: 52.12345678901234, wave: 3 })], 't', 'w');
      const [cars] = await current().nodes([id('area:cars')]);
      expect(cars).toMatchObject({ name, lat: 52.12345678901234, wave: 3 });
    });

    it('takes a field away for null and leaves an absent one', async () => {
      await current().write([area('cars', { shortName: 'Cars', wave: 3 })], 't', 'w');
      await current().write([{ node: { id: id('area:cars'), shortName: null } }], 't', 'w');
      const [cars] = await current().nodes([id('area:cars')]);
      expect(cars).not.toHaveProperty('shortName');
      expect(cars).toMatchObject({ wave: 3, name: 'cars' });
    });

    it('changes nothing and makes no version when all is already so', async () => {
      const first = await current().write(programme(), 't', 'w');
      const again = await current().write(programme(), 't', 'w');
      expect(again).toEqual({ version: first.version, changed: 0 });
      expect(await current().version()).toBe(first.version);
      expect(await logOf(current(), first.version)).toEqual([]);
    });

    it('takes a relation for the same when kind, ends, from and role agree', async () => {
      const held = (more: object) => relation('HOLDS_ROLE', 'person:ann', 'area:cars', { role: 'chair', from: '2019-01-01', ...more });
      await current().write([area('cars'), person('ann'), held({})], 't', 'w');
      await current().write([held({ to: '2020-01-01' })], 't', 'w');
      await current().write([held({ role: 'member' })], 't', 'w');
      const [page] = await current().related([id('person:ann')], { kind: 'HOLDS_ROLE', direction: 'out', first: 10 });
      expect(page?.items.map(({ relation }) => relation).sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
        { role: 'chair', from: '2019-01-01', to: '2020-01-01' },
        { role: 'member', from: '2019-01-01' },
      ]);
    });

    it('finds relations by their ids', async () => {
      await current().write(programme(), 't', 'w');
      const chair = 'HOLDS_ROLE|person:ann|area:arley|2018-01-01|chair';
      const came = 'ATTENDED|person:ann|event:spring||';
      const found = await current().relations([came, 'ATTENDED|person:ann|event:none||', chair] as never);
      expect(found).toMatchObject([{ id: came, area: 'area:arley' }, undefined, { id: chair, to: '2020-01-01' }]);
    });

    it('refuses a mixed batch as a whole', async () => {
      await current().write(programme(), 't', 'w');
      const before = await everything(current());
      const mixed = [area('new'), relation('HOSTED', 'area:new', 'event:nowhere')];
      await expect(current().write(mixed, 't', 'w')).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('event:nowhere') });
      expect(await everything(current())).toEqual(before);
    });

    it('lets later changes of a batch build on earlier ones', async () => {
      await current().write([area('a'), event('e', '2020-01-01'), relation('HOSTED', 'area:a', 'event:e'), remove('area:a'), area('b')], 't', 'w');
      expect(await current().nodes([id('area:a'), id('area:b')])).toMatchObject([undefined, { name: 'b' }]);
      const [page] = await current().related([id('event:e')], { kind: 'HOSTED', direction: 'in', first: 5 });
      expect(page?.items).toEqual([]);
    });

    it('removes a node with its relations, and its name where others give it as the area represented', async () => {
      await current().write(programme(), 't', 'w');
      await current().write([remove('area:arley')], 't', 'w');
      const [came] = await current().relations(['ATTENDED|person:ann|event:spring||'] as never);
      expect(came).toMatchObject({ as: 'participant' });
      expect(came).not.toHaveProperty('area');
      const [roles] = await current().related([id('person:ann')], { kind: 'HOLDS_ROLE', direction: 'out', first: 5 });
      expect(roles?.items).toEqual([]);
      const log = (await logOf(current(), 1)).map(({ record, after }) => [record, after !== undefined]);
      expect(log.sort()).toEqual([
        ['ATTENDED|person:ann|event:spring||', true],
        ['ATTENDED|person:ann|event:visit||', true],
        ['HOLDS_ROLE|person:ann|area:arley|2018-01-01|chair', false],
        ['HOLDS_ROLE|person:ann|area:arley|2020-01-01|member', false],
        ['area:arley', false],
      ]);
    });

    it('says nothing of removing what is not there', async () => {
      await current().write([area('a')], 't', 'w');
      expect(await current().write([remove('area:none'), remove('HOSTED|area:a|event:none||')], 't', 'w')).toMatchObject({ changed: 0 });
    });

    it('logs who, why, when, before and after in strictly increasing versions', async () => {
      await current().write([area('a')], 'person:steward', 'first', { at: '2026-01-02T03:04:05.000Z' });
      await current().write([area('a', { name: 'A' }), area('b')], 'someone', 'second');
      const log = await logOf(current());
      expect(log.map(({ version, by, why, record }) => [version, by, why, record])).toEqual([
        [1, 'person:steward', 'first', 'area:a'],
        [2, 'someone', 'second', 'area:a'],
        [2, 'someone', 'second', 'area:b'],
      ]);
      expect(log[0]).toMatchObject({ at: '2026-01-02T03:04:05.000Z', after: { name: 'a' } });
      expect(log[0]).not.toHaveProperty('before');
      expect(log[1]).toMatchObject({ before: { name: 'a' }, after: { name: 'A' } });
      expect((await logOf(current(), 1)).length).toBe(2);
      const heads = await current().log({ first: 10 });
      expect(heads).toMatchObject([{ version: 2, changed: 2, why: 'second' }, { version: 1, changed: 1 }]);
      expect(await current().log({ first: 10, before: 2 })).toHaveLength(1);
      expect(await current().log({ first: 10, record: id('area:b') })).toMatchObject([{ version: 2 }]);
    });

    it('logs each record of a write once, as it was before and is after all of it', async () => {
      await current().write([area('a'), area('b')], 't', 'w');
      const written = await current().write(
        [area('a', { name: 'A1' }), area('a', { name: 'A2' }), area('new'), remove('area:new'), remove('area:b'), area('b', { wave: 1 })],
        't', 'w',
      );
      expect(written).toEqual({ version: 2, changed: 2 });
      expect((await logOf(current(), 1)).map(({ record, before, after }) => [record, before, after])).toMatchObject([
        ['area:a', { name: 'a' }, { name: 'A2' }],
        ['area:b', { name: 'b' }, { name: 'b', wave: 1 }],
      ]);
      const undone = [area('c'), remove('area:c')];
      expect(await current().write(undone, 't', 'w')).toEqual({ version: 2, changed: 0 });
    });

    it('refuses a write that was meant for another version', async () => {
      await current().write([area('a')], 't', 'w');
      await expect(current().write([area('b')], 't', 'w', { ifVersion: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await current().write([area('b')], 't', 'w', { ifVersion: 1 })).toMatchObject({ version: 2 });
    });

    it('loses nothing when two write at once', async () => {
      const other = await underTest.open();
      const rounds = Array.from({ length: 20 }, (_, i) => i);
      const written = await Promise.all(
        rounds.flatMap((i) => [current(), other].map((store, who) => store.write([area(`w${who}-${i}`)], 't', 'w'))),
      );
      expect(new Set(written.map(({ version }) => version)).size).toBe(40);
      expect(await current().count({ label: 'Area' })).toBe(40);
      expect(await other.version()).toBe(40);
      const versions = (await logOf(other)).map(({ version }) => version);
      expect(versions).toEqual([...versions].sort((a, b) => a - b));
      await other.close();
    });
  });
}
