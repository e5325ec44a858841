import { randomUUID } from 'node:crypto';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import type { Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { timeAllowed } from '../../api/execution/time-allowed.ts';
import { ProgressRegistry, type ProgressState } from '../../api/progress/progress-registry.ts';
import { buildKithSchema } from '../../api/schema/build-schema.ts';
import { METHODS } from '../../graph/matching/link-prediction/methods.ts';
import { codes, given, serve, type Served } from './served.ts';
import { subscriberTo } from './subscriber.ts';

let kith: Served;
let client: Client;
beforeAll(async () => {
  kith = await serve();
  client = subscriberTo(kith);
});
afterAll(async () => {
  await client.dispose();
  await kith.stop();
});

const RESULT = 'method baseline auc aucLow aucHigh aucTwoSteps aucTwoStepsLow aucTwoStepsHigh precisionAtK k positives pairs';
const BACKTEST = `query ($level: Level, $cutoff: Date!, $progress: ID) { backtest(level: $level, cutoff: $cutoff, progress: $progress) {
  level cutoff parties persistence summary best taken choice { by date source } results { ${RESULT} } } }`;
const TAKE_OVER = 'mutation ($level: Level!, $method: String!) { takeOverMethod(level: $level, method: $method, cutoff: "2018-07-01") { level method date by source } }';
const follow = (id: string) => client.iterate({ query: 'subscription ($id: ID!) { progress(id: $id) { id stage done finished } }', variables: { id } });

describe('backtest', () => {
  it.each(['staff', 'analyst', 'steward', 'partnership:area:dover'])('is read by %s, with a summary and every method', async (who) => {
    const { backtest } = given(await kith.ask(BACKTEST, { level: 'PERSON', cutoff: '2018-12-01' }, who));
    expect(backtest).toMatchObject({ level: 'PERSON', cutoff: '2018-12-01', parties: 19, taken: null, choice: null });
    // Dan came to the third session alone; the eight he did not meet there he has not met since.
    expect(backtest.summary).toMatch(/^Nobody who had not met before 1 December 2018 has met since \(eight pairs\)/);
    expect(backtest.best).toBe('decayed resource allocation, half-life 120 days');
    expect(backtest.results.map(({ method }: { method: string }) => method)).toEqual(METHODS.map(({ name }) => name));
    expect(backtest.results[0]).toEqual({
      method: 'preferential attachment', baseline: true, auc: null, aucLow: null, aucHigh: null, aucTwoSteps: null, aucTwoStepsLow: null, aucTwoStepsHigh: null,
      precisionAtK: null, k: 0, positives: 0, pairs: 8,
    });
    expect(backtest.results.at(-1)).toMatchObject({ method: 'decayed resource allocation, half-life 365 days', baseline: false });
  });

  it('is of areas unless one asks for people, and of organisations never', async () => {
    expect(given(await kith.ask('{ backtest(cutoff: "2018-12-01") { level } }')).backtest.level).toBe('AREA');
    expect(codes(await kith.ask('{ backtest(level: ORGANISATION, cutoff: "2018-12-01") { level } }'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask('{ backtest(cutoff: "soon") { level } }'))).toEqual(['BAD_INPUT']);
  });

  it('tells how far it is to whoever listens, from before it begins to its end', async () => {
    const id = randomUUID();
    const heard = follow(id);
    const first = heard.next();
    const answer = kith.ask(BACKTEST, { level: 'PERSON', cutoff: '2018-11-01', progress: id });
    const states: ProgressState[] = [(await first).value.data.progress];
    for await (const { data } of heard) states.push((data as unknown as { progress: ProgressState }).progress);
    given(await answer);
    expect(states.map(({ id: of }) => of)).toEqual(states.map(() => id));
    expect(states.slice(0, -1).map(({ finished }) => finished)).not.toContain(true);
    expect(states.at(-1)).toMatchObject({ stage: 'Done', finished: true });
    expect(states.some(({ stage }) => stage.startsWith('Trying '))).toBe(true);
    const done = states.map((state) => state.done ?? 0);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('counts whoever listens among the subscribers in the figures of the server', async () => {
    const subscribers = async () => Number(/^kith_subscribers (\d+)$/m.exec(await (await fetch(`${kith.url}/metrics`)).text())?.[1]);
    const before = await subscribers();
    const heard = follow(randomUUID());
    const ended = heard.next();
    await vi.waitUntil(async () => (await subscribers()) === before + 1);
    await heard.return?.();
    await ended;
    await vi.waitUntil(async () => (await subscribers()) === before);
  });

  it('is stopped by whoever asked for it and nobody else', async () => {
    // It waits for another, which takes longer than it takes to stop it.
    const [before, id] = [randomUUID(), randomUUID()];
    const begun = follow(before).next();
    const other = kith.ask(BACKTEST, { level: 'PERSON', cutoff: '2018-10-19', progress: before });
    await begun;
    const first = follow(id).next();
    const answer = kith.ask(BACKTEST, { level: 'PERSON', cutoff: '2018-10-20', progress: id });
    await first;
    const cancel = 'mutation ($id: ID!) { cancelProgress(id: $id) }';
    expect(codes(await kith.ask(cancel, { id }, 'analyst'))).toEqual(['NOT_ALLOWED']);
    expect(given(await kith.ask(cancel, { id })).cancelProgress).toBe(true);
    expect(codes(await answer)).toEqual(['CONFLICT']);
    expect(given(await other).backtest.cutoff).toBe('2018-10-19');
    expect(given(await kith.ask(cancel, { id })).cancelProgress).toBe(false);
    expect(given(await kith.ask(cancel, { id: randomUUID() })).cancelProgress).toBe(false);
    const late = await follow(id).next();
    expect(late.value.data.progress).toMatchObject({ stage: 'Stopped', finished: true });
  });

  it('takes for its progress a UUID that is not in use', async () => {
    const id = randomUUID();
    const ask = (progress: string, cutoff: string) => kith.ask(BACKTEST, { cutoff, progress });
    given(await ask(id, '2018-09-01'));
    expect(codes(await ask(id, '2018-09-02'))).toEqual(['CONFLICT']);
    expect(codes(await ask('1', '2018-09-02'))).toEqual(['BAD_INPUT']);
    const refused = await follow('1').next().then(({ value }) => value?.errors, (error: unknown) => error);
    expect(refused).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});

describe('takeOverMethod', () => {
  const method = 'resource allocation';

  it('is for staff and stewards', async () => {
    for (const who of ['analyst', 'partnership:area:dover']) {
      expect(codes(await kith.ask(TAKE_OVER, { level: 'AREA', method }, who))).toEqual(['NOT_ALLOWED']);
    }
    expect(codes(await kith.ask(TAKE_OVER, { level: 'AREA', method: 'none' }))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask(TAKE_OVER, { level: 'ORGANISATION', method }))).toEqual(['BAD_INPUT']);
    expect(given(await kith.ask(BACKTEST, { cutoff: '2018-07-01' })).backtest.taken).toBeNull();
  });

  it('holds from then on, for everybody to see who did it', async () => {
    const { takeOverMethod } = given(await kith.ask(TAKE_OVER, { level: 'AREA', method }, 'steward'));
    expect(takeOverMethod).toMatchObject({ level: 'AREA', method, by: 'steward', source: 'back-test with everything from 2018-07-01 on hidden' });
    const { backtest } = given(await kith.ask(BACKTEST, { cutoff: '2018-07-01' }, 'analyst'));
    expect(backtest).toMatchObject({ taken: method, choice: { by: 'steward', date: takeOverMethod.date } });
    expect(given(await kith.ask(BACKTEST, { level: 'PERSON', cutoff: '2018-12-01' })).backtest.taken).toBeNull();
    const { changeLog } = given(await kith.ask('{ changeLog(first: 1) { nodes { by why records(first: 1) { record } } } }'));
    expect(changeLog.nodes[0]).toEqual({
      by: 'steward', why: 'Took over resource allocation for areas',
      records: [{ record: 'setting:link-prediction-area' }],
    });
  });
});

describe('The time a query may take', () => {
  it('is over for others long before a back-test is done', async () => {
    const hurried = await serve({ limits: { timeMs: 1 } });
    try {
      const both = '{ backtest(level: PERSON, cutoff: "2018-10-01") { parties } areas { totalCount } }';
      expect(codes(await hurried.ask(both))).toEqual(['TOO_COSTLY']);
      const alone = '{ backtest(level: PERSON, cutoff: "2018-10-01") { parties } }';
      expect(given(await hurried.ask(alone)).backtest.parties).toBe(18);
    } finally {
      await hurried.stop();
    }
  });

  const allowed = (query: string) => timeAllowed(buildKithSchema(), parse(query).definitions[0] as OperationDefinitionNode, 1_000);

  it('is longer for a back-test alone', () => {
    expect(allowed('{ backtest(cutoff: "2018-12-01") { parties } }')).toBe(600_000);
    expect(allowed('{ __typename a: backtest(cutoff: "2018-12-01") { parties } }')).toBe(600_000);
  });

  it('is as ever for all else, and for what comes along with one', () => {
    expect(allowed('{ areas { totalCount } }')).toBe(1_000);
    expect(allowed('{ backtest(cutoff: "2018-12-01") { parties } areas { totalCount } }')).toBe(1_000);
    expect(allowed('{ ... on Query { backtest(cutoff: "2018-12-01") { parties } } }')).toBe(1_000);
    expect(timeAllowed(buildSchema('type Query { a: Int }'), parse('{ a }').definitions[0] as OperationDefinitionNode, 5)).toBe(5);
  });
});

describe('Progress', () => {
  const registries: AsyncIterator<unknown>[] = [];
  afterEach(async () => {
    for (const one of registries.splice(0)) await one.return?.();
  });
  const listen = (registry: ProgressRegistry, id: string) => {
    const heard = registry.subscribe(id);
    registries.push(heard);
    return heard;
  };

  it('is told to a latecomer as it is, and to a slow listener without what was in between', async () => {
    const registry = new ProgressRegistry();
    const id = randomUUID();
    const task = registry.start(id, 'staff', 'One');
    task.report({ stage: 'Two', done: 0.5 });
    const heard = listen(registry, id);
    expect((await heard.next()).value).toEqual({ id, stage: 'Two', done: 0.5, finished: false });
    for (const done of [0.6, 0.7, 0.8]) task.report({ stage: 'Three', done });
    task.finish('Done');
    const rest: ProgressState[] = [];
    for await (const state of heard) rest.push(state);
    expect(rest.at(-1)).toEqual({ id, stage: 'Done', done: 0.8, finished: true });
    expect(rest.length).toBeLessThan(4);
    expect(registry.subscribers).toBe(0);
  });

  it('of what has ended is forgotten after a while', async () => {
    const registry = new ProgressRegistry(10);
    const id = randomUUID();
    registry.start(id, 'staff', 'One').finish('Done');
    expect(() => registry.start(id, 'staff', 'Two')).toThrow(/names other work already/);
    await vi.waitFor(() => registry.start(id, 'staff', 'Two'), { timeout: 10_000 });
  });

  it('is kept of so many at most; those that have ended make room', () => {
    const registry = new ProgressRegistry(60_000, 2);
    const [first] = [registry.start(randomUUID(), 'staff', 'One'), registry.start(randomUUID(), 'staff', 'Two')];
    expect(() => registry.start(randomUUID(), 'staff', 'Three')).toThrow(/2 pieces of work are under way/);
    first!.finish('Done');
    registry.start(randomUUID(), 'staff', 'Three');
  });

  it('stops only what is under way, and at once', () => {
    const registry = new ProgressRegistry();
    const id = randomUUID();
    const task = registry.start(id, 'partnership of area:dover', 'One');
    expect(() => registry.cancel(id, 'staff')).toThrow(/Only who started/);
    expect(task.signal.aborted).toBe(false);
    expect(registry.cancel(id, 'partnership of area:dover')).toBe(true);
    expect(task.signal.aborted).toBe(true);
    task.finish('Stopped');
    expect(registry.cancel(id, 'partnership of area:dover')).toBe(false);
  });
});
