import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../graph/store/store.ts';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
let reads = 0;
const counted = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        if (name === 'related' || name === 'nodes' || name === 'find') reads++;
        return Reflect.apply(method, target, args) as unknown;
      };
    },
  });
beforeAll(async () => {
  kith = await serve({ wrap: counted });
});
afterAll(() => kith.stop());

const AT = '2018-12-01';
const SHOWN = 'id kind status score reasons { text counted weight } gives { text } members { label node { id } } path { node { id } } contact distanceKm';
const data = async (query: string, variables?: object, as?: string) => given(await kith.ask(query, variables, as));
interface Shown {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly { readonly text: string; readonly counted: number; readonly weight: number }[];
  readonly members: readonly { readonly node: { readonly id: string } }[];
}
const ids = ({ members }: Shown) => members.map(({ node }) => node.id);

describe('suggestions of a record', () => {
  it('of a topic are those of peers on it, for all areas in need at once', async () => {
    const { topic, peers } = await data(`{ topic(id: "topic:incorporation") { suggestions(at: "${AT}") { ${SHOWN} } }
      peers(of: "area:whitleigh", topic: "topic:incorporation", at: "${AT}", first: 1) { ${SHOWN} } }`);
    expect(topic.suggestions.find((one: Shown) => ids(one)[0] === 'area:whitleigh')).toEqual(peers[0]);
  });

  it('give reasons that add up to the score, and name areas only', async () => {
    const { topics, clusters, events, organisations } = await data(`{
      topics(first: 20) { nodes { suggestions(at: "${AT}") { ${SHOWN} } } }
      clusters(first: 5) { nodes { suggestions(at: "${AT}") { ${SHOWN} } } }
      events(first: 20) { nodes { suggestions(at: "2026-11-22") { ${SHOWN} } } }
      organisations(first: 20) { nodes { suggestions(at: "${AT}") { ${SHOWN} } } } }`);
    const lists: readonly (readonly Shown[])[] = [topics, clusters, events, organisations].flatMap(({ nodes }) => nodes.map((node: { suggestions: Shown[] }) => node.suggestions));
    const all = lists.flat();
    expect(all.length).toBeGreaterThan(5);
    for (const one of all) {
      expect(one.reasons.reduce((sum, { counted: value, weight }) => sum + value * weight, 0)).toBeCloseTo(one.score, 10);
      expect(one.reasons.every(({ text }) => /^[A-Z0-9].*\.$/.test(text))).toBe(true);
      expect(ids(one).every((id) => id.startsWith('area:'))).toBe(true);
    }
    for (const list of lists) expect(new Set(list.map((one) => [...ids(one)].sort().join())).size).toBe(list.length);
  });

  it('are asked for as any introduction is, and then not suggested again', async () => {
    const list = async (): Promise<Shown[]> => (await data(`{ event(id: "event:legacy-south-1") { suggestions(at: "2026-11-22") { ${SHOWN} } } }`)).event.suggestions;
    const [first] = await list();
    const asked = await kith.ask('mutation ($input: RespondInput!) { respondToSuggestion(input: $input) { status } }', { input: { suggestion: first!.id, response: 'PROPOSE', at: '2026-11-22' } });
    expect(given(asked).respondToSuggestion.status).toBe('PROPOSED');
    expect((await list()).map((one) => [...ids(one)].sort().join())).not.toContain([...ids(first!)].sort().join());
  });

  it('cost the store no more for many records than for one', async () => {
    const readsOf = async (query: string) => {
      reads = 0;
      await data(query);
      return reads;
    };
    const of = (list: string) => readsOf(`{ ${list} { suggestions(at: "2018-11-30") { id score } } }`);
    await of('topic(id: "topic:incorporation")');
    const [one, many] = [await of('topic(id: "topic:incorporation")'), await readsOf('{ topics(first: 20) { nodes { suggestions(at: "2018-11-30") { id score } } } }')];
    expect(many).toBeLessThanOrEqual(one + 1);
  });

  it('are read by everybody, and bounded', async () => {
    const asked = `{ topic(id: "topic:incorporation") { suggestions(at: "${AT}") { id exclusions { text } } } }`;
    expect(await data(asked, {}, 'partnership:area:grange')).toEqual(await data(asked, {}, 'analyst'));
    expect(codes(await kith.ask('{ topic(id: "topic:incorporation") { suggestions(first: 101) { id } } }'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask(`{ topics(first: 100) { nodes { suggestions(first: 100) { ${SHOWN} } } } }`))).toEqual(['TOO_COSTLY']);
  });
});
