import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { unavailable } from '../../graph/model/kith-error.ts';
import type { Store } from '../../graph/store/store.ts';
import { codes, given, serve, type Answer, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

afterEach(async () => {
  // Whatever came before, Kith still answers at once.
  const start = Date.now();
  given(await kith.ask('{ areas(first: 1) { totalCount } }'));
  expect(Date.now() - start).toBeLessThan(2_000);
});

async function timed(query: string, variables?: object): Promise<Answer & { readonly ms: number }> {
  const start = Date.now();
  const answer = await kith.ask(query, variables);
  return { ...answer, ms: Date.now() - start };
}

/** A query with so many levels of fields. */
function nested(levels: number): string {
  const turns = ['answers(first: 1)', 'nodes', 'question'];
  const fields = Array.from({ length: levels - 2 }, (_, i) => turns[i % 3]);
  return `{ question(id: "question:q1") { ${fields.reduceRight((below, field) => `${field} { ${below} }`, '__typename')} } }`;
}

describe('a hostile request is refused quickly and in words', () => {
  it.each([
    ['30 levels', nested(30), 'TOO_COSTLY'],
    ['16 levels', nested(16), 'TOO_COSTLY'],
    ['1,000 aliases', `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: areas { totalCount }`).join(' ')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['31 aliases of one field', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { role }`).join(' ')} }`, 'TOO_COSTLY'],
    ['100,000 tokens', `{ viewer { ${'role '.repeat(100_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['fragments in a circle', '{ ...A } fragment A on Query { viewer { role } ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment in itself', '{ areas { nodes { ...A } } } fragment A on Area { clusters { nodes { areas { ...A } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments that double', doubling(20), 'TOO_COSTLY'],
    ['a million at once', '{ areas(first: 1000000) { nodes { id } } }', 'BAD_INPUT'],
    ['a million at once, further in', '{ areas(first: 1) { nodes { people(first: 1000000) { nodes { id } } } } }', 'BAD_INPUT'],
    ['everything of everything', '{ areas(first: 100) { nodes { people(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } }', 'TOO_COSTLY'],
    ['going over all records again and again', `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: dataQuality { count }`).join(' ')} }`, 'TOO_COSTLY'],
    ['what is no query', '{{{', 'GRAPHQL_PARSE_FAILED'],
    ['unknown fields', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_what, query, code) => {
    const answer = await timed(query);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(new Set(codes(answer))).toContain(code);
    expect(answer.ms).toBeLessThan(2_000);
  });

  it('a million at once by variable, and a page that is no number', async () => {
    const query = 'query ($first: Int) { areas(first: $first) { nodes { id } } }';
    expect(codes(await kith.ask(query, { first: 1_000_000 }))).toEqual(['BAD_INPUT']);
    const text = await kith.ask(query, { first: 'x' });
    expect([text.status, ...codes(text)]).toEqual([400, 'BAD_USER_INPUT']);
    const day = await kith.ask('query ($at: Date) { areas(at: $at) { totalCount } }', { at: '2019-02-30' });
    expect([day.status, ...codes(day)]).toEqual([400, 'BAD_INPUT']);
  });

  it('a body of 10 MB', async () => {
    const response = await fetch(`${kith.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { role } }', variables: { x: 'x'.repeat(10_000_000) } }),
    }).catch((error: unknown) => error as Error);
    // Either the answer arrives, or the connection was cut while we were still sending.
    if (response instanceof Response) expect(response.status).toBe(413);
  });

  it.each([1_000, 100_000])('variables nested %i deep', async (levels) => {
    const inner = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    for (const query of ['query ($ids: [ID!]) { areas(filter: { ids: $ids }) { totalCount } }', '{ viewer { role } }']) {
      const response = await fetch(`${kith.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: `{"query":${JSON.stringify(query)},"variables":{"ids":${inner}}}`,
      });
      const { errors } = (await response.json()) as Answer;
      expect([response.status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  it('1,000 operations in one body', async () => {
    const body = JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ viewer { role } }' })));
    const response = await fetch(`${kith.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(400);
  });
});

/** Each fragment holds the next twice. */
function doubling(times: number): string {
  const fragments = Array.from({ length: times }, (_, i) => `fragment F${i} on Query { a: viewer { role } ...F${i + 1} ... on Query { ...F${i + 1} } }`);
  return `{ ...F0 } ${fragments.join(' ')} fragment F${times} on Query { viewer { role } }`;
}

describe('what is allowed', () => {
  it.each(['constructor', 'toString', '__proto__'])('a variable of the name %s, which every object has, left out', async (name) => {
    const answer = await kith.ask(`query ($${name}: Int) { areas(first: $${name}) { nodes { id } } }`);
    expect(given(answer).areas.nodes).toHaveLength(14);
  });

  it('the standard introspection query, 15 levels, 30 aliases', async () => {
    expect(given(await kith.ask(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(50);
    given(await kith.ask(nested(15)));
    given(await kith.ask(`{ ${Array.from({ length: 30 }, (_, i) => `a${i}: viewer { role }`).join(' ')} }`));
  });

  it('a refusal for its cost says the cost and the limit', async () => {
    const { errors } = await kith.ask('{ areas(first: 100) { nodes { people(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ cost: expect.any(Number), limit: 100_000 });
    expect(errors?.[0]?.message).toMatch(/would cost \d+; the limit is 100000/);
  });
});

describe('what takes too long', () => {
  it('is stopped, and nothing more is read for it', async () => {
    let calls = 0;
    const slow = (store: Store): Store =>
      new Proxy(store, {
        get(target, name: keyof Store) {
          if (name !== 'related') return (target[name] as (...args: unknown[]) => unknown).bind(target);
          return async (...args: Parameters<Store['related']>) => {
            calls += 1;
            await new Promise((resolve) => setTimeout(resolve, 150));
            return target.related(...args);
          };
        },
      });
    const other = await serve({ wrap: slow, limits: { timeMs: 100 } });
    try {
      const answer = await other.ask('{ areas(first: 2) { nodes { people(first: 2) { nodes { roles(first: 2) { nodes { people(first: 2) { nodes { id } } } } } } } } }');
      expect(codes(answer)).toEqual(['TOO_COSTLY']);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(calls).toBe(1);
    } finally {
      await other.stop();
    }
  });
});

describe('an error we did not foresee', () => {
  it('is shown with an id and nothing else', async () => {
    const broken = (store: Store): Store =>
      new Proxy(store, {
        get(target, name: keyof Store) {
          if (name === 'find') return () => Promise.reject(new Error('secret words of the database'));
          return (target[name] as (...args: unknown[]) => unknown).bind(target);
        },
      });
    const other = await serve({ wrap: broken });
    try {
      const answer = await other.ask('{ areas { totalCount } }');
      expect(codes(answer)).toEqual(['INTERNAL']);
      expect(answer.errors?.[0]?.extensions['id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(answer)).not.toMatch('secret');
    } finally {
      await other.stop();
    }
  });
});

describe('a store that cannot be reached', () => {
  it('is told as UNAVAILABLE, in whichever call it shows', async () => {
    for (const spoilt of ['find', 'version'] as const) {
      const gone = (store: Store): Store =>
        new Proxy(store, {
          get(target, name: keyof Store) {
            if (name === spoilt) return () => Promise.reject(unavailable('The store does not answer.'));
            return (target[name] as (...args: unknown[]) => unknown).bind(target);
          },
        });
      const other = await serve({ wrap: gone, keepAnswers: true });
      try {
        const answer = await other.ask('{ areas { totalCount } }');
        expect([answer.status, ...codes(answer)]).toEqual([200, 'UNAVAILABLE']);
        expect((await fetch(`${other.url}/ready`)).status).toBe(spoilt === 'version' ? 503 : 200);
      } finally {
        await other.stop();
      }
    }
  });
});
