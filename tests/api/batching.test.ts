import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { given, serve, type Served } from './served.ts';

/** The calls of the store, by name; for relations with their kind. */
let calls: string[] = [];
const counted = (store: Store): Store =>
  new Proxy(store, {
    get(target, name: keyof Store) {
      const method = (target[name] as (...args: unknown[]) => unknown).bind(target);
      return (...args: unknown[]) => {
        const kind = (args[1] as { kind?: string } | undefined)?.kind;
        calls.push(kind ? `${name} ${kind}` : name);
        return method(...args);
      };
    },
  });

let kith: Served;
beforeAll(async () => {
  kith = await serve({ wrap: counted });
});
beforeEach(() => {
  calls = [];
});
afterAll(() => kith.stop());

const asked = async (query: string): Promise<string[]> => {
  given(await kith.ask(query));
  return calls.sort();
};

describe('a list costs one call of the store for each level and relation', () => {
  it('50 areas with topics and 10 people each with their last 3 events', async () => {
    const query = `{ areas(first: 50) { nodes { name topics { name }
      people(first: 10) { edges { role node { name events(first: 3) { edges { as node { name date } } } } } } } } }`;
    expect(await asked(query)).toEqual(['find', 'related ATTENDED', 'related HOLDS_ROLE', 'related NEEDS', 'related OFFERS']);
  });

  it('the unnamed among them cost one more, for the areas they stand for', async () => {
    const query = '{ areas(first: 50) { nodes { people(first: 10) { nodes { label } } } } }';
    expect(await asked(query)).toEqual(['find', 'related HOLDS_ROLE', 'related HOLDS_ROLE']);
  });

  it('everybody at every event, the areas they stood for, and all totals', async () => {
    const query = `{ events(first: 100) { totalCount nodes { hosts { id } attendance(first: 100) { totalCount
      edges { node { id } area { name lto(at: "2018-06-01") { name } } } } } } }`;
    expect(await asked(query)).toEqual([
      'count',
      'countRelated ATTENDED',
      'find',
      // Areas named by the record.
      'nodes',
      'related ADMINISTERS',
      'related ATTENDED',
      // Where the record names none, the roles say whom somebody stood for.
      'related HOLDS_ROLE',
      'related HOSTED',
    ]);
  });

  it('the events of every area, which the network tells', async () => {
    given(await kith.ask('{ areas(first: 1) { nodes { events { totalCount } } } }'));
    calls = [];
    const query = '{ areas(first: 50) { nodes { events(first: 100) { totalCount nodes { name } } } } }';
    expect(await asked(query)).toEqual(['find', 'nodes', 'version']);
  });

  it('a total is counted only when it is asked for', async () => {
    expect(await asked('{ areas(first: 0) { nodes { id } } }')).toEqual(['find']);
  });

  it('what one request read is not kept for the next', async () => {
    await asked('{ areas(first: 1) { nodes { people { nodes { id } } } } }');
    calls = [];
    expect(await asked('{ areas(first: 1) { nodes { people { nodes { id } } } } }')).toEqual(['find', 'related HOLDS_ROLE']);
  });
});
