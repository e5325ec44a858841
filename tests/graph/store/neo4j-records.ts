import { Session, Transaction, ManagedTransaction } from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RelationId } from '../../../graph/model/relations.ts';
import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../graph/store/store.ts';
import { ask, emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import type { Neo4jAtHand } from '../../neo4j/with-neo4j.ts';
import { area, cluster, event, id, organisation, person, relation, remove } from './records.ts';

/** How records lie in the graph, and that nothing of them is lost on the way. */
export function neo4jRecords(atHand: () => Neo4jAtHand): void {
  describe('records in the graph', () => {
    const cypher = (text: string, parameters = {}) => ask(atHand().driver, text, parameters);
    let store: Store;
    beforeEach(async () => {
      await emptyNeo4j(atHand().driver);
      store = await openNeo4jStore(atHand().neo4j);
    });
    afterEach(() => store.close());

    it('are nodes and relationships with values of Neo4j’s own types', async () => {
      const held = relation('HOLDS_ROLE', 'person:ann', 'area:a', { role: 'chair', from: '2019-01-01' });
      await store.write([area('a', { wave: 3, lat: 52.5, lon: -2, coastal: true }), person('ann'), held], 't', 'w');
      expect(
        await cypher(
          `MATCH (p:Person)-[r:HOLDS_ROLE]->(a:Area:Record)
           RETURN p.name AS name, r.role AS role, r.from AS from, valueType(a.wave) AS wave,
             valueType(a.lat) AS lat, valueType(a.lon) AS lon, valueType(a.coastal) AS coastal`,
        ),
      ).toEqual([
        {
          name: 'ann', role: 'chair', from: '2019-01-01', wave: 'INTEGER NOT NULL',
          lat: 'FLOAT NOT NULL', lon: 'INTEGER NOT NULL', coastal: 'BOOLEAN NOT NULL',
        },
      ]);
      expect(await store.nodes([id('area:a')])).toMatchObject([{ wave: 3, lat: 52.5, lon: -2, coastal: true }]);
    });

    it('keep whole numbers that are not exact integers, and lists, even empty ones', async () => {
      const batch = { id: id('import:one'), name: 'x', by: 't', at: '2026-01-01T00:00:00Z', files: [], rows: 100_000_000 };
      const partner = relation('PARTNER_IN', 'area:a', 'collaboration:c', { amount: 1e300 });
      const joint = { node: { id: id('collaboration:c'), name: 'c', kind: 'project' } };
      await store.write([{ node: batch }, area('a'), joint, partner] as never, 't', 'w');
      expect(await store.nodes([batch.id])).toEqual([{ ...batch, label: 'ImportBatch', provenance: 'fact' }]);
      const [found] = await store.relations(['PARTNER_IN|area:a|collaboration:c||' as RelationId]);
      expect(found).toMatchObject({ amount: 1e300 });
      expect(await store.write([partner], 't', 'w')).toMatchObject({ changed: 0 });
    });

    it('may have an offer longer than an index entry', async () => {
      const offer = 'A very long offer. '.repeat(1_000).trim();
      const supports = (more: Record<string, unknown>) => relation('SUPPORTS', 'organisation:o', 'area:a', { offer, ...more });
      await store.write([organisation('o'), area('a'), supports({ from: '2019-01-01' })], 't', 'w');
      await store.write([supports({ from: '2019-01-01', to: '2020-01-01' })], 't', 'w');
      const [page] = await store.related([id('area:a')], { kind: 'SUPPORTS', direction: 'in', first: 5 });
      const [only] = page!.items;
      expect(page!.items).toHaveLength(1);
      expect(only!.relation).toMatchObject({ id: `SUPPORTS|organisation:o|area:a|2019-01-01|${offer}`, offer, to: '2020-01-01' });
      expect(await store.relations([only!.relation.id])).toEqual([only!.relation]);
      expect(await store.log({ first: 5, record: only!.relation.id })).toHaveLength(2);
      expect(await store.write([remove(only!.relation.id)], 't', 'w')).toMatchObject({ changed: 1 });
    });

    it('are logged once a write, as they were before it and are after it, in an order that can be applied', async () => {
      await store.write([area('a'), person('ann'), event('e', '2020-01-01')], 't', 'w');
      const came = relation('ATTENDED', 'person:ann', 'event:e', { area: 'area:new' });
      await store.write(
        [area('new'), came, area('new', { name: 'Newer' }), area('passing'), remove('area:passing'), remove('area:a')],
        't', 'w',
      );
      const rows: unknown[] = [];
      for await (const { record, before, after } of store.changesSince(1)) rows.push([record, before !== undefined, after]);
      expect(rows).toEqual([
        ['area:new', false, expect.objectContaining({ name: 'Newer' })],
        ['ATTENDED|person:ann|event:e||', false, expect.objectContaining({ area: 'area:new' })],
        ['area:a', true, undefined],
      ]);
    });

    it('that were removed and written again in one write keep no relation of before', async () => {
      await store.write([area('a'), event('e', '2020-01-01'), relation('HOSTED', 'area:a', 'event:e')], 't', 'w');
      await store.write([remove('area:a'), area('a', { name: 'Again', region: null })], 't', 'w');
      expect(await store.nodes([id('area:a')])).toEqual([{ id: 'area:a', label: 'Area', name: 'Again', provenance: 'fact' }]);
      expect(await store.countRelated([id('event:e')], { kind: 'HOSTED', direction: 'in', first: 0 })).toEqual([0]);
    });

    it('keep the area they name besides when something else of them changes', async () => {
      const came = (more: Record<string, unknown>) => relation('ATTENDED', 'person:ann', 'event:e', more);
      await store.write([area('a'), person('ann'), event('e', '2020-01-01'), came({ area: 'area:a' })], 't', 'w');
      await store.write([came({ as: 'speaker' })], 't', 'w');
      expect(await store.relations(['ATTENDED|person:ann|event:e||' as RelationId])).toMatchObject([{ area: 'area:a', as: 'speaker' }]);
    });

    it('come thousands at a time', async () => {
      const people = Array.from({ length: 6_000 }, (_, i) => person(`p${i}`));
      const members = people.map((_, i) => relation('MEMBER_OF', `person:p${i}`, 'cluster:c', { seat: 'substitute' }));
      const written = await store.write([cluster('c', 'topic'), ...people, ...members], 't', 'w');
      expect(written.changed).toBe(12_001);
      expect(await store.countRelated([id('cluster:c')], { kind: 'MEMBER_OF', direction: 'in', first: 0 })).toEqual([6_000]);
      let logged = 0;
      for await (const { version } of store.changesSince(0)) logged += version;
      expect(logged).toBe(12_001);
    });

    it('are found by a text of more and longer words than the index takes', async () => {
      const words = Array.from({ length: 1_500 }, (_, i) => `word${i}`).join(' ');
      await store.write([{ node: { id: id('question:q'), text: `${words} ${'z'.repeat(300)}` } } as never], 't', 'w');
      expect(await store.search(words)).toHaveLength(1);
      expect(await store.search(`word1 ${'z'.repeat(120)}`)).toHaveLength(1);
      expect(await store.search(`word1 ${'z'.repeat(120)}y`)).toHaveLength(0);
      expect(await store.search(`${words} absent`)).toHaveLength(0);
    });

    it('never put a value into the text of a statement, which opens with its name', async () => {
      const texts: string[] = [];
      const spies = [Session, Transaction, ManagedTransaction].map(({ prototype }) => {
        const run = prototype.run as (text: string, ...rest: unknown[]) => unknown;
        return vi.spyOn(prototype as { run: typeof run }, 'run').mockImplementation(function (this: unknown, text, ...rest) {
          texts.push(text);
          return run.call(this, text, ...rest);
        });
      });
      const secret = 'Zq7"\'`}) //';
      const here = id(`area:${secret}`);
      const condition = { in: [secret] };
      await store.write([area(secret, { name: secret, region: secret }), person('p', { name: secret }), relation('HOLDS_ROLE', 'person:p', here, { role: 'chair', source: secret })], secret, secret);
      const found = await store.find({ label: 'Area', first: 5, where: { ids: [here], text: secret, fields: { region: condition }, related: [{ kind: 'HOLDS_ROLE', direction: 'in', fields: { source: condition } }] } });
      await store.find({ label: 'Area', first: 5, after: found.cursors[0] });
      await store.related([here], { kind: 'HOLDS_ROLE', direction: 'in', fields: { source: condition }, other: { name: condition }, first: 3 });
      expect(await store.search(secret)).toHaveLength(2);
      expect(await store.log({ first: 5, record: here })).toHaveLength(1);
      spies.forEach((spy) => spy.mockRestore());
      expect(found.items).toMatchObject([{ name: secret }]);
      expect(texts.length).toBeGreaterThan(10);
      for (const text of texts) {
        expect(text).toMatch(/^\/\/ [a-zA-Z]+/);
        expect(text.toLowerCase()).not.toContain('zq7');
      }
    });

    it('are asked for by fields that exist, or not at all', async () => {
      const fields = { 'name} RETURN 1 //': { in: ['x'] } };
      await expect(store.count({ label: 'Area', where: { fields } })).rejects.toMatchObject({ code: 'BAD_INPUT' });
      await expect(store.related([id('area:a')], { kind: 'NEEDS', direction: 'out', other: fields, first: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
      await expect(store.related([id('area:a')], { kind: 'NEEDS', direction: 'out', first: 10_001 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });
  });
}
