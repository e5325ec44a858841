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
    const { network } = await data(`{ network(at: "2018-12-01", links: [SHARED_CLUSTER, SHARED_TOPIC]) { at level truncated
      nodes { id label region area { region } } links { a b kind count } } }`);
    expect(network).toMatchObject({ at: '2018-12-01', level: 'AREA', truncated: false });
    expect(network.nodes.find(({ id }: { id: string }) => id === 'area:peach')).toMatchObject({ label: 'PEACH', region: 'London', area: { region: 'London' } });
    // Fourteen areas sit in the cluster, Par Bay too: every pair of them.
    expect(network.links.filter(({ kind }: { kind: string }) => kind === 'SHARED_CLUSTER')).toHaveLength(91);
    expect(network.links.filter(({ kind }: { kind: string }) => kind === 'SHARED_TOPIC')).toEqual([
      { a: 'area:cars-area-together', b: 'area:lawrence-weston', kind: 'SHARED_TOPIC', count: 1 },
      { a: 'area:cars-area-together', b: 'area:whitleigh', kind: 'SHARED_TOPIC', count: 1 },
    ]);
  });

  it('says where a party stands and since when it is in touch; from a day on it knows later evidence only', async () => {
    const { areas, people, late } = await data(`{ areas: network(at: "2018-12-01") { nodes { id areaIds firstContact } }
      people: network(level: PERSON, at: "2018-12-01") { nodes { id areaIds firstContact } }
      late: network(at: "2018-12-01", minStrength: 0, filter: { since: "2018-11-15" }) { nodes { id firstContact } ties { interactionCount } } }`);
    const of = (network: { nodes: { id: string }[] }, id: string) => network.nodes.find((node) => node.id === id);
    expect(of(areas, 'area:grange')).toMatchObject({ areaIds: ['area:grange'], firstContact: '2018-03-21' });
    expect(of(people, 'person:nasreen')).toMatchObject({ areaIds: [expect.stringMatching(/^area:/)] });
    expect(late.nodes.every(({ firstContact }: { firstContact: string | null }) => firstContact === null || firstContact >= '2018-11-15')).toBe(true);
    expect(late.ties.every(({ interactionCount }: { interactionCount: number }) => interactionCount <= 2)).toBe(true);
  });

  it('has the ties of the strength asked for, and those without one as isolates', async () => {
    const { network } = await data(`{ network(at: "2018-03-21") { ties { a b strength band interactionCount lastContact }
      nodes { id community measures { degree strength constraint } } summary { nodes ties isolates components largestComponent reach density } } }`);
    // One session of 13 areas: every pair of them 1/12, below 0.10; none is living.
    expect(network.ties).toEqual([]);
    expect(network.summary).toEqual({ nodes: 14, ties: 0, isolates: 14, components: 14, largestComponent: 1, reach: 0, density: 0 });
    expect(network.nodes[0]).toEqual({ id: 'area:brookside', community: null, measures: { degree: 0, strength: 0, constraint: null } });
    const all = await data('{ network(at: "2018-03-21", minStrength: 0.05) { ties { strength } summary { ties isolates reach crossRegionShare } communities { size name } } }');
    expect(all.network.summary.ties).toBe((13 * 12) / 2);
    expect(all.network.ties.every(({ strength }: { strength: number }) => strength === 1 / 12)).toBe(true);
    expect(all.network.communities).toEqual([{ size: 13, name: expect.stringMatching(/^Around /) }]);
  });

  it('looks for the shortest ways by steps, or by strength, where a strong tie is short', async () => {
    const { hops, weights } = await data(`{ hops: network(at: "2018-11-14", minStrength: 0.05) { nodes { id measures { closeness betweenness } } }
      weights: network(at: "2018-11-14", minStrength: 0.05, paths: WEIGHTS) { nodes { id measures { closeness betweenness } } } }`);
    const of = (network: { nodes: { id: string; measures: { closeness: number; betweenness: number } }[] }, id: string) => network.nodes.find((node) => node.id === id)!.measures;
    // Thirteen areas met once all together: by steps, all but Par Bay are next to one another.
    expect(of(hops, 'area:cars-area-together').closeness).toBeCloseTo(12 / 13, 12);
    // By strength some are nearer than others, and lengths are no whole steps.
    expect(of(weights, 'area:cars-area-together').closeness).not.toBeCloseTo(12 / 13, 3);
    expect(of(weights, 'area:par-bay')).toEqual({ closeness: 0, betweenness: 0 });
  });

  it('can be of people, by a filter, and keeps to a limit and says so', async () => {
    const { network } = await data(`{ network(level: PERSON, at: "2018-11-14", limit: 2) { truncated nodes { id label } ties { a b strength } summary { nodes } } }`);
    expect(network).toMatchObject({ truncated: true, summary: { nodes: 20 } });
    expect(network.nodes).toHaveLength(2);
    const london = await data('{ network(at: "2018-12-01", filter: { regions: ["London"] }) { nodes { id } } }');
    expect(london.network.nodes.map(({ id }: { id: string }) => id)).toEqual(['area:grange', 'area:peach', 'area:somers-town']);
  });

  it('in figures over time ends on the day asked for', async () => {
    const { networkSeries } = await data('{ networkSeries(from: "2018-10-01", to: "2018-11-14", minStrength: 0.05) { date summary { ties isolates } } }');
    expect(networkSeries.map(({ date }: { date: string }) => date)).toEqual(['2018-10-31', '2018-11-14']);
    const { network } = await data('{ network(at: "2018-10-31", minStrength: 0.05) { summary { ties isolates } } }');
    expect(networkSeries[0].summary).toEqual(network.summary);
  });

  it('has what areas share only between the areas it lists', async () => {
    const { network } = await data('{ network(at: "2018-12-01", filter: { regions: ["London"] }, links: [SHARED_CLUSTER]) { nodes { id } links { a b } } }');
    expect(network.links).toHaveLength(3);
  });

  it('lets thirty questions at once work out no more than one may', async () => {
    const impatient = await serve({ patience: 5_000 });
    try {
      const one = '{ network(at: "2018-11-14", minStrength: 0) { summary { ties } } }';
      expect(codes(await impatient.ask(one))).toEqual([]);
      const days = Array.from({ length: 28 }, (_, i) => `n${i}: network(at: "2019-02-${String(i + 1).padStart(2, '0')}", minStrength: 0) { nodes { measures { constraint } } }`);
      const answer = await impatient.ask(`{ ${days.join(' ')} }`);
      expect(codes(answer)).toContain('TOO_COSTLY');
      expect(answer.errors?.[0]?.message).toMatch(/^There are too many .* steps, and [\d,]+ are left/);
      // What is worked out field by field is refused in the same way, and Kith lives on.
      for (const field of ['summary { betweennessCentralisation modularity }', 'nodes { community }', 'nodes { measures { brokerage { total } } }']) {
        const fields = days.map((day) => day.replace(/\{ nodes.*/, `{ ${field} }`));
        expect(codes(await impatient.ask(`{ ${fields.join(' ')} }`))).toContain('TOO_COSTLY');
      }
      expect(codes(await impatient.ask(one))).toEqual([]);
    } finally {
      await impatient.stop();
    }
  });

  it.each([
    ['{ network(minStrength: -1) { at } }', 'BAD_INPUT', /minStrength -1 must be 0 or more/],
    ['{ network(limit: 0) { at } }', 'BAD_INPUT', /limit 0 must be from 1/],
    ['{ network(options: { halfLifeDays: 0 }) { at } }', 'BAD_INPUT', /halfLifeDays 0/],
    ['{ network(filter: { cluster: "cluster:nope" }) { at } }', 'NOT_FOUND', /no cluster cluster:nope/],
    ['{ networkSeries(from: "2020-01-02", to: "2020-01-01") { date } }', 'BAD_INPUT', /from 2020-01-02 is after to 2020-01-01/],
    ['{ networkSeries(from: "2000-01-01", to: "2010-01-01", step: DAY) { date } }', 'BAD_INPUT', /3654 points; ask for at most 1000/],
    ['{ resilience(remove: {}) { removedEvents } }', 'BAD_INPUT', /remove names nothing/],
    ['{ resilience(remove: { parties: ["area:nope"] }) { removedEvents } }', 'NOT_FOUND', /no area "area:nope"/],
    ['{ resilience(remove: { events: " " }) { removedEvents } }', 'BAD_INPUT', /events must be part of the name/],
    ['{ ties(of: "event:visit-1") { totalCount } }', 'BAD_INPUT', /event:visit-1 is no area/],
    ['{ succession(person: "") { totalCount } }', 'NOT_FOUND', /no person ""/],
    ['{ succession(person: "person:nope") { totalCount } }', 'NOT_FOUND', /no person "person:nope"/],
  ])('refuses what makes no sense: %s', async (query, code, message) => {
    const answer = await kith.ask(query);
    expect(codes(answer)).toEqual([code]);
    expect(answer.errors?.[0]?.message).toMatch(message);
  });
});

describe('resilience and succession', () => {
  it('takes parties away one by one and tells what remains', async () => {
    const { resilience } = await data(`{ resilience(at: "2018-11-14", remove: { parties: ["area:cars-area-together"] }) {
      removed { id } before { nodes ties reach } after { nodes ties reach } steps { removed node { id } reach components } } }`);
    expect(resilience.removed).toEqual([{ id: 'area:cars-area-together' }]);
    expect(resilience.before.nodes - resilience.after.nodes).toBe(1);
    expect(resilience.before.ties).toBeGreaterThan(resilience.after.ties);
    expect(resilience.steps.map(({ removed, node }: { removed: number; node: unknown }) => [removed, node])).toEqual([
      [0, null],
      [1, { id: 'area:cars-area-together' }],
    ]);
    expect(resilience.steps[1].reach).toBeCloseTo(resilience.after.reach, 12);
  });

  it('takes away events by their kind or their name', async () => {
    const { byKind, byName } = await data(`{
      byKind: resilience(at: "2018-11-14", remove: { eventKinds: [PEER_VISIT] }) { removedEvents before { meanStrength } after { meanStrength } }
      byName: resilience(at: "2018-11-14", remove: { events: "session 1" }) { removedEvents } }`);
    expect(byKind.removedEvents).toBe(1);
    expect(byKind.after.meanStrength).toBeLessThan(byKind.before.meanStrength);
    expect(byName.removedEvents).toBeGreaterThan(0);
  });

  it('names the people on whom ties rest, as this viewer may know them', async () => {
    const { succession } = await data('{ succession(at: "2018-11-14") { totalCount nodes { person { id label } tiesLost ties { a { id } b { id } before after } } } }');
    const beth = succession.nodes.find(({ person }: { person: { id: string } }) => person.id === 'person:beth');
    // Beth alone stood for Lawrence Weston at the sessions; the visit it hosted does not rest on her.
    expect(beth.ties.every(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id].includes('area:lawrence-weston'))).toBe(true);
    expect(beth.ties.flatMap(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id])).not.toContain('area:cars-area-together');
    expect(beth.tiesLost).toBe(beth.ties.length);
    expect(beth.ties.every(({ before, after }: { before: number; after: number }) => before >= 0.1 && after < 0.1)).toBe(true);
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
