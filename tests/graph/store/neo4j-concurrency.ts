import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../graph/store/store.ts';
import { commitCutter } from '../../neo4j/commit-cutter.ts';
import { emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import type { Neo4jAtHand } from '../../neo4j/with-neo4j.ts';
import { area, event, id, person, relation } from './records.ts';

/** Several processes on one database: each adapter here has a driver and bookmarks of its own. */
export function neo4jConcurrency(atHand: () => Neo4jAtHand): void {
  describe('two processes', () => {
    let here: Store;
    let there: Store;
    beforeEach(async () => {
      await emptyNeo4j(atHand().driver);
      [here, there] = await Promise.all([openNeo4jStore(atHand().neo4j), openNeo4jStore(atHand().neo4j)]);
    });
    afterEach(async () => {
      await Promise.all([here.close(), there.close()]);
    });

    /** An area that hosts an event: three records in one write. */
    const hosted = (name: string) => [area(name), event(name, '2020-01-01'), relation('HOSTED', `area:${name}`, `event:${name}`)];

    it('see each other’s writes within two seconds, whole and in order', async () => {
      const seen: string[] = [];
      let slowestMs = 0;
      for (let i = 1; i <= 10; i++) {
        const { version } = await here.write(hosted(`h${i}`), 'here', 'w');
        const written = Date.now();
        while ((await there.version()) < version) expect(Date.now() - written).toBeLessThan(2_000);
        for await (const { record } of there.changesSince(version - 1)) seen.push(record);
        slowestMs = Math.max(slowestMs, Date.now() - written);
        expect(await there.nodes([id(`area:h${i}`)])).toMatchObject([{ name: `h${i}` }]);
      }
      expect(slowestMs).toBeLessThan(2_000);
      expect(seen).toHaveLength(30);
    });

    it('follow the log without missing a row while others write', async () => {
      const writes = 40;
      const writing = Promise.all(
        Array.from({ length: writes }, (_, i) => (i % 2 ? here : there).write(hosted(`w${i}`), 't', 'w')),
      );
      const rowsBy = new Map<number, number>();
      for (let done = 0; done < writes; ) {
        for await (const { version } of there.changesSince(done)) {
          expect(version).toBeGreaterThanOrEqual(done);
          rowsBy.set(version, (rowsBy.get(version) ?? 0) + 1);
          done = version;
        }
      }
      await writing;
      expect([...rowsBy.keys()]).toEqual(Array.from({ length: writes }, (_, i) => i + 1));
      expect([...rowsBy.values()].every((rows) => rows === 3)).toBe(true);
    });

    it('lose nothing when both change one record', async () => {
      await here.write([person('ann', { name: 'Ann' })], 't', 'w');
      const fields = ['name', 'consent', 'source'] as const;
      const values = { name: 'Ann Brook', consent: 'no', source: 'a form' };
      const patches = fields.map((field) => ({ node: { id: id('person:ann'), [field]: values[field] } }) as never);
      await Promise.all(patches.map((patch, i) => (i % 2 ? here : there).write([patch], 't', 'w')));
      expect(await here.nodes([id('person:ann')])).toMatchObject([values]);
      expect(await there.version()).toBe(4);
    });

    it('cannot both take the last seat', async () => {
      const member = (who: string) => relation('MEMBER_OF', `person:${who}`, 'cluster:c', { area: 'area:a', seat: 'named' });
      const one = { node: { id: id('cluster:c'), name: 'c', kind: 'topic', seatsPerArea: 1 } } as never;
      await here.write([area('a'), person('ann'), person('ben'), one], 't', 'w');
      const tries = await Promise.allSettled([here.write([member('ann')], 't', 'w'), there.write([member('ben')], 't', 'w')]);
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    });

    it('stream one moment’s picture while the other writes', async () => {
      let stop = false;
      const writing = (async () => {
        for (let i = 0; !stop; i++) await there.write(hosted(`s${i}`), 't', 'w');
      })();
      const pictureIsWhole = async () => {
        const counts = { nodes: 0, relations: 0 };
        const versions = new Set<number>();
        for await (const batch of here.stream()) {
          versions.add(batch.version);
          if ('nodes' in batch) counts.nodes += batch.nodes.length;
          else counts.relations += batch.relations.size;
        }
        const [version = 0] = versions;
        expect(versions.size).toBeLessThanOrEqual(1);
        expect(counts).toEqual({ nodes: 2 * version, relations: version });
      };
      try {
        for (let pictures = 0; pictures < 4; pictures++) await pictureIsWhole();
      } finally {
        stop = true;
        await writing;
      }
    });

    it('may write while a stream is being read', async () => {
      await here.write(hosted('one'), 't', 'w');
      let batches = 0;
      for await (const batch of here.stream()) {
        expect(batch.version).toBe(1);
        await there.write([area(`meanwhile${batches++}`)], 't', 'w');
      }
      expect(await here.version()).toBe(1 + batches);
    });

    it('read what they wrote at once, many calls at a time', async () => {
      await Promise.all(
        Array.from({ length: 30 }, async (_, i) => {
          await here.write([area(`n${i}`)], 't', 'w');
          expect(await here.nodes([id(`area:n${i}`)])).toMatchObject([{ name: `n${i}` }]);
        }),
      );
      expect(await here.count({ label: 'Area' })).toBe(30);
    });
  });

  describe('a line that breaks after a commit and before its answer', () => {
    it('makes no second version, and the write answers with the one it made', async () => {
      await emptyNeo4j(atHand().driver);
      const { neo4j } = atHand();
      const line = await commitCutter(neo4j.url);
      const store = await openNeo4jStore({ ...neo4j, url: line.url });
      await store.write([area('before')], 't', 'w');
      line.cutAfterNextCommit();
      expect(await store.write([area('during')], 't', 'w', { ifVersion: 1 })).toEqual({ version: 2, changed: 1 });
      expect(line.cuts).toBe(1);
      expect(await store.log({ first: 9 })).toMatchObject([{ version: 2, changed: 1 }, { version: 1 }]);
      await store.close();
      await line.close();
    });
  });
}
