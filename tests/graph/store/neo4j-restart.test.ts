import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { KithError } from '../../../graph/model/kith-error.ts';
import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import { emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import { describeWithNeo4j } from '../../neo4j/with-neo4j.ts';
import { area, event, id, relation } from './records.ts';

const LONG_MS = 120_000;

/** Calls one after the other until told to stop; notes what went well and how others failed. */
function keepCalling<T>(call: (i: number) => Promise<T>) {
  const state = { went: [] as number[], failures: [] as unknown[] };
  let stopped = false;
  const done = (async () => {
    for (let i = 0; !stopped; i++) {
      try {
        await call(i);
        state.went.push(i);
      } catch (error) {
        state.failures.push(error);
      }
    }
  })();
  const stop = async () => {
    stopped = true;
    await done;
  };
  return { state, stop };
}

const hosted = (i: number) => [
  area(`n${i}`),
  event(`n${i}`, '2020-01-01'),
  relation('HOSTED', `area:n${i}`, `event:n${i}`),
];

describeWithNeo4j(
  'A shared store whose database goes away',
  (atHand) => {
    beforeEach(() => emptyNeo4j(atHand().driver));

    for (const [how, down] of [
      ['is killed', 'kill'],
      ['is stopped in good order', 'stopAndStart'],
    ] as const) {
      it(`waits or says UNAVAILABLE while it ${how}, then goes on by itself and has lost nothing`, async () => {
        const { neo4j } = atHand();
        const store = await openNeo4jStore(neo4j);
        const writing = keepCalling((i) => store.write(hosted(i), 't', 'w'));
        const reading = keepCalling(() => store.find({ label: 'Area', first: 5 }));
        const sixMore = async () => {
          const goal = [writing, reading].map(({ state }) => state.went.length + 6);
          await vi.waitFor(
            () => goal.forEach((least, i) => expect([writing, reading][i]!.state.went.length).toBeGreaterThan(least)),
            { timeout: 30_000, interval: 100 },
          );
        };
        try {
          await sixMore();
          if (down === 'kill') {
            await neo4j.kill();
            await wait(7_000);
          }
          await neo4j.restart();
          await sixMore();
        } finally {
          await Promise.all([writing.stop(), reading.stop()]);
        }
        for (const failure of [...writing.state.failures, ...reading.state.failures]) {
          expect(failure).toMatchObject({ code: 'UNAVAILABLE' });
        }
        if (down === 'kill') expect(reading.state.failures.length).toBeGreaterThan(0);

        const wanted = writing.state.went.map((i) => id(`area:n${i}`));
        expect((await store.nodes(wanted)).filter((node) => !node)).toEqual([]);
        const whole = await store.countRelated(wanted, { kind: 'HOSTED', direction: 'out', first: 0 });
        expect(whole.every((count) => count === 1)).toBe(true);
        const areas = await store.count({ label: 'Area' });
        expect(await store.count({ label: 'Event' })).toBe(areas);
        expect(await store.version()).toBe(areas);
        let logged = 0;
        for await (const row of store.changesSince(0)) if (row.after) logged++;
        expect(logged).toBe(3 * areas);
        for (const area of wanted) expect(await store.log({ first: 1, record: area })).toHaveLength(1);
        await store.close();
      }, LONG_MS);
    }

    it('says UNAVAILABLE soon while it is away, whatever it is asked, and after it is closed', async () => {
      const { neo4j } = atHand();
      const store = await openNeo4jStore(neo4j);
      await store.write([area('a')], 't', 'w');
      await neo4j.kill();
      const began = Date.now();
      const asked = [
        store.find({ label: 'Area', first: 1 }),
        store.nodes([id('area:a')]),
        store.related([id('area:a')], { kind: 'HOSTED', direction: 'out', first: 1 }),
        store.search('a'),
        store.version(),
        store.changesSince(0)[Symbol.asyncIterator]().next(),
      ];
      const answers = await Promise.allSettled(asked);
      expect(Date.now() - began).toBeLessThan(10_000);
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
        expect((answer as PromiseRejectedResult).reason).toBeInstanceOf(KithError);
      }
      await expect(store.write([area('b')], 't', 'w')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(Date.now() - began).toBeLessThan(30_000);
      await neo4j.restart();
      expect(await store.nodes([id('area:a')])).toMatchObject([{ name: 'a' }]);
      await store.close();
      await expect(store.version()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }, LONG_MS);
  },
  { own: true },
);
