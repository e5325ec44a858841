import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const data = async (query: string) => given(await kith.ask(query));

describe('the network of areas', () => {
  it('says who had what in common with whom on a day', async () => {
    const { network } = await data(`{ network(at: "2018-12-01", links: [SHARED_CLUSTER, SHARED_TOPIC]) { at summary { areas links isolates }
      nodes { id label area { region } } links { a b kind count last } } }`);
    // Fourteen areas sit in the cluster, Par Bay too: every pair of them.
    expect(network.summary).toEqual({ areas: 14, links: 91, isolates: 0 });
    expect(network.nodes.find(({ id }: { id: string }) => id === 'area:peach')).toMatchObject({ label: 'PEACH', area: { region: 'London' } });
    expect(network.links.filter(({ kind }: { kind: string }) => kind === 'SHARED_TOPIC')).toEqual([
      { a: 'area:cars-area-together', b: 'area:lawrence-weston', kind: 'SHARED_TOPIC', count: 1, last: null },
      { a: 'area:cars-area-together', b: 'area:whitleigh', kind: 'SHARED_TOPIC', count: 1, last: null },
    ]);
  });

  it('counts shared events since a day, and leaves alone who had none', async () => {
    const { network } = await data('{ network(at: "2018-12-01", since: "2018-11-01", links: SHARED_EVENTS) { summary { links isolates } links { a b count last } } }');
    expect(network.links).toEqual([{ a: 'area:cars-area-together', b: 'area:lawrence-weston', count: 1, last: '2018-11-14' }]);
    expect(network.summary).toEqual({ links: 1, isolates: 12 });
  });
});

describe('a cluster that has not begun', () => {
  it('is not on any way, nor near anything, however timeless a relation to it is', async () => {
    const query = (at: string) => `{ path(from: "cluster:legacy-south", to: "area:dover", at: "${at}") { length }
      neighbourhood(id: "topic:legacy", relations: ABOUT, at: "${at}") { nodes { id } } }`;
    const before = await data(query('2010-01-01'));
    expect(before.path).toBeNull();
    expect(before.neighbourhood.nodes).toEqual([{ id: 'topic:legacy' }]);
    const during = await data(query('2018-12-01'));
    expect(during.path.length).toBeGreaterThan(0);
    expect(during.neighbourhood.nodes).toContainEqual({ id: 'cluster:legacy-south' });
  });
});

describe('a neighbourhood', () => {
  it('gives what is near on a day, and its relations', async () => {
    const { neighbourhood } = await data(`{ neighbourhood(id: "area:par-bay", at: "2018-12-01") { truncated
      nodes { id steps node { label } } links { kind start end } } }`);
    expect(neighbourhood).toMatchObject({
      truncated: false,
      nodes: [
        { id: 'area:par-bay', steps: 0 },
        { id: 'person:jory', steps: 1, node: { label: 'someone from Par Bay' } },
      ],
      links: [{ kind: 'HOLDS_ROLE', start: 'person:jory', end: 'area:par-bay' }],
    });
  });

  it('stays within its limit, and says so', async () => {
    const { neighbourhood } = await data('{ neighbourhood(id: "cluster:legacy-south", at: "2018-12-01", degrees: 3, limit: 5) { truncated nodes { steps } } }');
    expect(neighbourhood.truncated).toBe(true);
    expect(neighbourhood.nodes).toHaveLength(5);
  });

  it('is null round an unknown record, and refuses steps out of bounds', async () => {
    expect(await data('{ neighbourhood(id: "area:none") { truncated } }')).toEqual({ neighbourhood: null });
    expect(codes(await kith.ask('{ neighbourhood(id: "area:dover", degrees: 0) { truncated } }'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask('{ neighbourhood(id: "area:dover", limit: 0) { truncated } }'))).toEqual(['BAD_INPUT']);
  });
});

describe('a path', () => {
  it('is a shortest way on a day, and null where there is none', async () => {
    const { path } = await data('{ path(from: "person:nasreen", to: "area:lawrence-weston", at: "2018-06-01") { length steps { relation node { id } } } }');
    expect(path).toEqual({
      length: 2,
      steps: [
        { relation: null, node: { id: 'person:nasreen' } },
        { relation: 'BUDDY_OF', node: { id: 'person:beth' } },
        { relation: 'HOLDS_ROLE', node: { id: 'area:lawrence-weston' } },
      ],
    });
    expect(await data('{ path(from: "person:nasreen", to: "area:par-bay", at: "2012-01-01") { length } }')).toEqual({ path: null });
    expect(await data('{ path(from: "person:nasreen", to: "area:none") { length } }')).toEqual({ path: null });
  });

  it('shows what was recorded a moment ago', async () => {
    await data('mutation { recordRole(input: { person: "person:jory", area: "area:dover", role: VOLUNTEER }) { id } }');
    const { path } = await data('{ path(from: "area:par-bay", to: "area:dover") { length } }');
    expect(path).toEqual({ length: 2 });
  });
});
