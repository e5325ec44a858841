import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKith, type RunningKith } from '../e2e/running-kith.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { describeWithNeo4j } from '../neo4j/with-neo4j.ts';
import { ask } from './served.ts';

const CARS = 'area:cars-area-together';
const LATEST_MS = 2000;

/** How long it takes until an answer is as expected. */
async function millisecondsUntil(right: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await right())) {
    if (performance.now() - began > 10 * LATEST_MS) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - began;
}

describeWithNeo4j('Two Kiths on one Neo4j', (atHand) => {
  describe('the first of which loaded the demo programme', () => {
    let one: RunningKith;
    let other: RunningKith;
    beforeAll(async () => {
      const { neo4j, driver } = atHand();
      await emptyNeo4j(driver, { schema: true });
      // An empty setting counts as not set.
      const { url, user = '', password = '' } = neo4j;
      const settings = { KITH_STORE: url, KITH_STORE_USER: user, KITH_STORE_PASSWORD: password };
      one = await startKith({ demo: true, settings });
      other = await startKith({ demo: true, settings });
    }, 240_000);
    afterAll(async () => {
      await one?.stop();
      await other?.stop();
    });

    it('serve the same 150 areas', async () => {
      for (const { url } of [one, other]) {
        expect((await ask(url, '{ areas(first: 1) { totalCount } }')).data.areas.totalCount).toBe(150);
      }
    });

    it('show a record of their own at once and of each other within two seconds', async () => {
      const needs = `{ area(id: "${CARS}") { needs(first: 100) { nodes { id } } } }`;
      const has = async ({ url }: RunningKith) =>
        (await ask(url, needs)).data.area.needs.nodes.some((node: { id: string }) => node.id === 'topic:sport');
      const topic = `mutation { removeRecord(id: "NEEDS|${CARS}|topic:sport||") { id } }`;
      await ask(one.url, topic, {}, 'steward');
      await millisecondsUntil(async () => !(await has(other)));
      const recorded = await ask(one.url, `mutation { recordNeed(input: { who: "${CARS}", topic: "topic:sport", level: 2 }) { id } }`);
      expect(recorded.errors).toBeUndefined();
      expect(await has(one)).toBe(true);
      expect(await millisecondsUntil(() => has(other))).toBeLessThan(LATEST_MS);
    });

    it('follow each other in questions of shape, too', async () => {
      const question = `{ neighbourhood(id: "${CARS}", relations: [NEEDS], degrees: 1) { nodes { id } } }`;
      const has = async ({ url }: RunningKith) =>
        (await ask(url, question)).data.neighbourhood.nodes.some((node: { id: string }) => node.id === 'topic:heritage');
      await ask(one.url, question);
      await ask(other.url, question);
      await ask(other.url, `mutation { recordNeed(input: { who: "${CARS}", topic: "topic:heritage", level: 1, from: "2020-01-01" }) { id } }`);
      expect(await has(other)).toBe(true);
      expect(await millisecondsUntil(() => has(one))).toBeLessThan(LATEST_MS);
    });
  });
});
