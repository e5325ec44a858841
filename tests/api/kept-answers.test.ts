import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { given, serve, type Served } from './served.ts';

let finds = 0;
const counted = (store: Store): Store =>
  new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'find') finds += 1;
      return (target[name] as (...args: unknown[]) => unknown).bind(target);
    },
  });

let kith: Served;
let now = new Date('2026-11-22T12:00:00Z');
beforeAll(async () => {
  kith = await serve({ wrap: counted, clock: () => now, keepAnswers: true });
});
afterAll(() => kith.stop());

const QUERY = '{ people(first: 100) { nodes { id label } } }';
const read = async (as?: string) => {
  finds = 0;
  const { people } = given(await kith.ask(QUERY, undefined, as));
  return { people: people.nodes as { id: string; label: string }[], finds };
};

describe('an answer is given again', () => {
  it('as long as nothing is written, and read anew once something is', async () => {
    const first = await read();
    expect(await read()).toEqual({ people: first.people, finds: 0 });
    await kith.store.write([{ node: { id: 'person:new' as never } }], 'another process', 'Written past the API');
    const after = await read();
    expect(after.people).toHaveLength(first.people.length + 1);
    expect(after.finds).toBe(1);
  });

  it('only to whoever may see it', async () => {
    const label = async (as: string) => (await read(as)).people.find(({ id }) => id === 'person:mick')?.label;
    expect(await label('steward')).toBe('Mick Dolan');
    expect(await label('staff')).toBe('someone from Heart of Pitsea');
    expect(await label('steward')).toBe('Mick Dolan');
  });

  it('only on the same day', async () => {
    await read();
    now = new Date('2026-11-23T12:00:00Z');
    expect((await read()).finds).toBe(1);
  });

  it('only to the same variables and operation', async () => {
    const query = 'query A($first: Int) { areas(first: $first) { nodes { id } } } query B { areas(first: 3) { nodes { id } } }';
    const count = async (operationName: string, first: number) => {
      const body = JSON.stringify({ query, operationName, variables: { first } });
      const response = await fetch(`${kith.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return ((await response.json()) as { data: { areas: { nodes: unknown[] } } }).data.areas.nodes.length;
    };
    expect([await count('A', 1), await count('A', 2), await count('B', 1), await count('A', 1)]).toEqual([1, 2, 3, 1]);
  });

  it('without its errors: those are looked at anew', async () => {
    const query = '{ areas(after: "x") { totalCount } }';
    const [one, other] = [await kith.ask(query), await kith.ask(query)];
    expect(one.errors).toHaveLength(1);
    expect(other).toEqual(one);
  });
});
