import { beforeEach, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import { ask, emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import type { Neo4jAtHand } from '../../neo4j/with-neo4j.ts';
import { area, id } from './records.ts';

/** What opening does to a database: an empty one, an older one, a newer one, somebody else's. */
export function neo4jSchema(atHand: () => Neo4jAtHand): void {
  describe('the schema', () => {
    const cypher = (text: string, parameters = {}) => ask(atHand().driver, text, parameters);
    const open = async () => (await openNeo4jStore(atHand().neo4j)).close();
    beforeEach(() => emptyNeo4j(atHand().driver, { schema: true }));

    const definitions = async () => ({
      constraints: await cypher('SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties'),
      indexes: await cypher('SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options'),
    });

    it('is made in an empty database, once, by however many open it', async () => {
      await Promise.all([open(), open(), open()]);
      const { constraints, indexes } = await definitions();
      expect(constraints).toContainEqual({
        name: 'record_id', type: 'UNIQUENESS', labelsOrTypes: ['Record'], properties: ['id'],
      });
      expect(constraints).toContainEqual({
        name: 'attended_id', type: 'RELATIONSHIP_UNIQUENESS', labelsOrTypes: ['ATTENDED'], properties: ['id'],
      });
      const byName = new Map(indexes.map((index) => [index['name'], index]));
      expect(byName.get('record_words')).toMatchObject({ type: 'FULLTEXT', state: 'ONLINE', properties: ['_words'] });
      for (const name of ['area_sort', 'person_sort', 'event_date', 'event_kind', 'attended_area', 'log_page_place']) {
        expect(byName.get(name), name).toMatchObject({ type: 'RANGE', state: 'ONLINE' });
      }
      expect(await cypher('MATCH (s:KithStore) RETURN s.schema AS schema, s.version AS version')).toEqual([
        { schema: 3, version: 0 },
      ]);
      await open();
      expect((await definitions()).indexes).toHaveLength(indexes.length);
    });

    it('of an older Kith is brought up to date, and its records stay', async () => {
      const store = await openNeo4jStore(atHand().neo4j);
      await store.write([area('cars')], 't', 'w');
      await store.close();
      // Suggestions have relations of their own since the second schema.
      await cypher('DROP CONSTRAINT suggests_id');
      await cypher('MATCH (s:KithStore) SET s.schema = 1');
      const again = await openNeo4jStore(atHand().neo4j);
      expect(await again.nodes([id('area:cars')])).toMatchObject([{ name: 'cars' }]);
      expect(await again.version()).toBe(1);
      await again.close();
      expect(await cypher(`SHOW INDEXES YIELD name, state WHERE name = 'suggests_id'`)).toEqual([
        { name: 'suggests_id', state: 'ONLINE' },
      ]);
    });

    it('of a newer Kith is refused in words', async () => {
      await open();
      await cypher('MATCH (s:KithStore) SET s.schema = 99');
      await expect(open()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('newer Kith') });
    });

    it('is not made in a database that holds something else', async () => {
      await cypher('CREATE (:Film {title: "Kes"})');
      await expect(open()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('empty one') });
      expect(await cypher('SHOW CONSTRAINTS')).toEqual([]);
    });

    it('lets one lookup in an index find any record by its id', async () => {
      await open();
      const operators = async (text: string, parameters: object) => {
        const session = atHand().driver.session();
        const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
        await session.close();
        return JSON.stringify(summary.plan);
      };
      const node = await operators('MATCH (n:Record) WHERE n.id IN $ids RETURN n', { ids: ['area:a'] });
      expect(node).toContain('NodeUniqueIndexSeek');
      const relation = await operators('MATCH ()-[r:ATTENDED]->() WHERE r.id IN $ids RETURN r', { ids: ['x'] });
      expect(relation).toContain('RelationshipUniqueIndexSeek');
    });
  });

  describe('an address', () => {
    it('that is none is refused in words', async () => {
      await expect(openNeo4jStore({ url: 'http://127.0.0.1:1' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });

    it('where nobody answers is UNAVAILABLE', async () => {
      await expect(openNeo4jStore({ url: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    });
  });
}
