import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const data = async (query: string, variables?: object, as?: string) => given(await kith.ask(query, variables, as));
const names = (list: { nodes: { label: string }[] }) => list.nodes.map(({ label }) => label.split(' ')[0]);

describe('a list', () => {
  it('gives 20 at a time unless it is told otherwise, and counts all', async () => {
    const { people, none } = await data('{ people { totalCount nodes { id } } none: people(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }');
    expect(people.nodes).toHaveLength(20);
    expect(none).toEqual({ totalCount: 20, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
  });

  it('goes on after a cursor until everything was given once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { areas } = await data(
        'query ($after: String) { areas(first: 4, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
        { after },
      );
      expect(areas.pageInfo.hasPreviousPage).toBe(page > 0);
      expect(areas.pageInfo.startCursor).toBe(areas.edges[0].cursor);
      seen.push(...areas.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = areas.pageInfo.endCursor;
      if (!areas.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(14);
    expect(new Set(seen).size).toBe(14);
  });

  it('pages through lists that are put together from several relations as well', async () => {
    const first = await data('{ area(id: "area:cars-area-together") { events(first: 2) { totalCount nodes { date } pageInfo { endCursor hasNextPage } } } }');
    expect(first.area.events).toMatchObject({ totalCount: 6, nodes: [{ date: '2019-02-13' }, { date: '2018-11-14' }] });
    const after = first.area.events.pageInfo.endCursor;
    const next = await data(
      'query ($after: String) { area(id: "area:cars-area-together") { events(first: 100, after: $after) { nodes { date } pageInfo { hasNextPage } } } }',
      { after },
    );
    expect(next.area.events.nodes).toHaveLength(4);
    expect(next.area.events.pageInfo.hasNextPage).toBe(false);
  });

  it.each(['first: -1', 'first: 101', 'first: 1000000', 'after: "nonsense"', 'after: ""'])('refuses %s', async (page) => {
    const answer = await kith.ask(`{ areas(${page}) { nodes { id } } }`);
    expect(codes(answer)).toEqual(['BAD_INPUT']);
  });

  it('refuses the cursor of another list', async () => {
    const { areas } = await data('{ areas(first: 1) { pageInfo { endCursor } } }');
    const query = 'query ($after: String) { changeLog(after: $after) { nodes { version } } }';
    expect(codes(await kith.ask(query, { after: areas.pageInfo.endCursor }))).toEqual(['BAD_INPUT']);
    for (const list of ['people', 'area(id: "area:dover") { people', 'area(id: "area:dover") { ltos']) {
      const other = `query ($after: String) { ${list}(after: $after) { totalCount } ${list.includes('{') ? '}' : ''} }`;
      expect(codes(await kith.ask(other, { after: areas.pageInfo.endCursor }))).toEqual(['BAD_INPUT']);
    }
    const after = Buffer.from('["-5"]').toString('base64url');
    expect(codes(await kith.ask(query, { after }))).toEqual(['BAD_INPUT']);
  });

  it.each([
    ['areas', ['lto', 'partner', 'collaboration', 'needs', 'offers', 'topic', 'cluster']],
    ['people', ['area', 'cluster', 'event', 'employer', 'needs', 'offers']],
    ['events', ['area', 'topic', 'cluster', 'person', 'host']],
    ['organisations', ['administers', 'supports', 'topic']],
    ['questions', ['topic', 'person']],
    ['clusters', ['area', 'person', 'topic']],
    ['collaborations', ['area', 'topic']],
    ['topics', ['within']],
  ])('of %s does not take an empty id for no condition', async (list, filters) => {
    for (const filter of filters) {
      expect(codes(await kith.ask(`{ ${list}(filter: { ${filter}: "" }) { totalCount } }`))).toEqual(['BAD_INPUT']);
    }
  });
});

describe('areas', () => {
  const areas = async (filter: string, rest = '') => names((await data(`{ areas(filter: { ${filter} }${rest}) { nodes { label } } }`)).areas);

  it('are found by words, region, coast and distance', async () => {
    expect(await areas('text: "grange"')).toEqual(['Grange']);
    expect(await areas('region: "South West"')).toEqual(['Lawrence', 'Par', 'Whitleigh']);
    expect(await areas('region: ["London", "West Midlands"], text: "big"')).toEqual(['Brookside', 'Cars', 'Grange', 'Somers']);
    expect(await areas('coastal: true')).toEqual(['Dover', 'Heart', 'Par']);
    expect(await areas('near: { lat: 51.53, lon: -0.13, km: 15 }', ', sort: { by: DISTANCE }')).toEqual(['Somers', 'Grange', 'PEACH']);
  });

  it.each(['lat: 91, lon: 0, km: 1', 'lat: 0, lon: -181, km: 1', 'lat: 0, lon: 0, km: -1', 'lat: 1e400, lon: 0, km: 1'])(
    'are not looked for near { %s }',
    async (near) => {
      expect(codes(await kith.ask(`{ areas(filter: { near: { ${near} } }) { totalCount } }`))).toEqual(['BAD_INPUT']);
    },
  );

  it('are found by topic, the narrower ones too, as they were needed or offered on a day', async () => {
    expect(await areas('topic: "topic:running-a-partnership"', ', at: "2018-12-01"')).toEqual(['Cars', 'Whitleigh']);
    expect(await areas('needs: "topic:assets-hubs"', ', at: "2018-12-31"')).toEqual(['Cars']);
    expect(await areas('needs: "topic:assets-hubs"', ', at: "2019-01-01"')).toEqual([]);
    expect(await areas('offers: "topic:assets-hubs"')).toEqual(['Lawrence']);
  });

  it('are found by who holds their money, supports them, sits in a cluster or holds a role', async () => {
    expect(await areas('lto: "organisation:fernhill-row-homes"', ', at: "2018-01-01"')).toEqual(['Cars']);
    expect(await areas('lto: "organisation:fernhill-row-homes"')).toEqual([]);
    expect(await areas('partner: "organisation:media-trust"', ', at: "2018-07-01"')).toEqual(['Cars']);
    expect(await areas('cluster: "cluster:legacy-south", region: "London"', ', at: "2018-07-01"')).toEqual(['Grange', 'PEACH', 'Somers']);
    expect(await areas('role: VICE_CHAIR')).toEqual(['Farley']);
    expect(await areas('collaboration: "collaboration:shared-growing"', ', at: "2018-10-01"')).toEqual(['Brookside', 'Cars']);
  });

  it('are sorted by name, region or distance, either way', async () => {
    const by = async (sort: string) => names((await data(`{ areas(first: 3, sort: { ${sort} }) { nodes { label } } }`)).areas);
    expect(await by('by: NAME, direction: DESCENDING')).toEqual(['Whitleigh', 'Wecock', 'Somers']);
    expect(await by('by: REGION')).toEqual(['Farley', 'Heart', 'Ramsey']);
    expect(codes(await kith.ask('{ areas(sort: { by: DISTANCE }) { totalCount } }'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask('{ areas(sort: { by: DATE }) { totalCount } }'))).toEqual(['BAD_INPUT']);
  });

  it('refuse a filter by what is no id, and find nothing by an id that nothing has', async () => {
    expect(codes(await kith.ask('{ areas(filter: { lto: "Chelm Lane" }) { totalCount } }'))).toEqual(['BAD_INPUT']);
    expect(await areas('lto: "organisation:nobody"')).toEqual([]);
  });
});

describe('other lists', () => {
  const ids = async (field: string) => (await data(`{ list: ${field} { nodes { id } } }`)).list.nodes.map(({ id }: { id: string }) => id.split(':')[1]);

  it('of people, by role, area, event and topic', async () => {
    expect(await ids('people(filter: { area: "area:dover" }, at: "2018-06-01")')).toEqual(['aneta', 'dan']);
    expect(await ids('people(filter: { role: [CHAIR, VICE_CHAIR] }, at: "2018-06-01")')).toEqual(['beth', 'gwen', 'imran', 'nasreen', 'pauline', 'yusuf']);
    expect(await ids('people(filter: { event: "event:buddy-call-1" })')).toEqual(['beth', 'nasreen']);
    expect(await ids('people(filter: { offers: "topic:food" })')).toEqual(['ruth']);
    expect(await ids('people(filter: { employer: "organisation:chelm-lane-trust" }, at: "2019-01-01")')).toEqual(['tom']);
  });

  it('of events, by kind, days, place, cluster, area, person and topic, latest first', async () => {
    expect(await ids('events(filter: { kind: [PEER_VISIT, BUDDY_CALL] })')).toEqual(['visit-1', 'buddy-call-1']);
    expect(await ids('events(filter: { from: "2018-10-17", to: "2019-02-13" })')).toEqual(['visit-1', 'legacy-south-3']);
    expect(await ids('events(at: "2018-06-27")')).toEqual(['legacy-south-2', 'buddy-call-1', 'legacy-south-1']);
    expect(await ids('events(at: "9999-12-31", first: 1)')).toEqual(['legacy-south-4']);
    expect(await ids('events(filter: { near: { lat: 51.5, lon: -0.13, km: 20 } })')).toEqual(['legacy-south-4']);
    expect(await ids('events(filter: { cluster: "cluster:legacy-south" }, sort: { by: DATE })')).toEqual(['legacy-south-1', 'legacy-south-2', 'legacy-south-3', 'legacy-south-4']);
    expect(await ids('events(filter: { area: "area:lawrence-weston", text: "hub" })')).toEqual(['visit-1']);
    expect(await ids('events(filter: { person: "person:dan" })')).toEqual(['legacy-south-3']);
    expect(await ids('events(filter: { topic: "topic:running-a-partnership", from: "2018-07-01" })')).toEqual(['legacy-south-4', 'legacy-south-3']);
  });

  it('of organisations, topics, clusters, questions and collaborations', async () => {
    expect(await ids('organisations(filter: { kind: [HOUSING_ASSOCIATION, SUPPORT_PARTNER] })')).toEqual(['fernhill-row-homes', 'media-trust']);
    expect(await ids('organisations(filter: { lto: true })')).toEqual(['chelm-lane-trust', 'osier-wharf-cvs']);
    expect(await ids('topics(filter: { within: "topic:running-a-partnership" })')).toEqual(['legacy', 'incorporation', 'running-a-partnership']);
    expect(await ids('topics(filter: { top: true })')).toEqual(['assets-hubs', 'food', 'running-a-partnership']);
    expect(await ids('clusters(filter: { area: "area:ramsey", kind: TOPIC }, at: "2018-06-01")')).toEqual(['legacy-south']);
    expect(await ids('clusters(filter: { area: "area:ramsey" })')).toEqual([]);
    expect(await ids('clusters(at: "2018-06-01")')).toEqual(['legacy-south']);
    expect(await ids('clusters(at: "2010-01-01")')).toEqual([]);
    expect(await ids('clusters(at: "2010-01-01", filter: { ids: "cluster:legacy-south" })')).toEqual([]);
    expect(await ids('collaborations(at: "2010-01-01")')).toEqual([]);
    expect(await ids('questions(filter: { text: "CIO", answered: true, topic: "topic:incorporation" })')).toEqual(['q1']);
    expect(await ids('questions(filter: { answered: false })')).toEqual([]);
    expect(await ids('questions(at: "2018-07-01")')).toEqual([]);
    expect(await ids('collaborations(filter: { area: "area:brookside", topic: "topic:food" })')).toEqual(['shared-growing']);
  });
});

describe('a search', () => {
  it('finds records of every kind, the best first', async () => {
    const { search } = await data('{ search(text: "legacy") { __typename label ... on Topic { narrower { id } } ... on Event { date } } }');
    expect(search[0]).toMatchObject({ __typename: 'Topic', label: 'Legacy and life after Big Local', narrower: [] });
    expect(search.map(({ __typename }: { __typename: string }) => __typename)).toEqual(expect.arrayContaining(['Event', 'Cluster']));
  });

  it('takes any text without harm', async () => {
    for (const text of ['', '   ', '"', "' OR 1=1 --", '*', 'NEAR(', '\u0000', '🙂', 'a'.repeat(5_000)]) {
      expect((await kith.ask('query ($text: String!) { search(text: $text) { id } }', { text })).errors).toBeUndefined();
    }
  });

  it('can be told kinds and a number', async () => {
    const { search } = await data('{ search(text: "big", first: 2, kinds: [AREA]) { __typename } }');
    expect(search).toEqual([{ __typename: 'Area' }, { __typename: 'Area' }]);
    expect(codes(await kith.ask('{ search(text: "a", first: 101) { id } }'))).toEqual(['BAD_INPUT']);
  });
});
