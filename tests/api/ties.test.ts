import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const data = async (query: string) => given(await kith.ask(query));

/** Cars Area Together and Lawrence Weston on the day of the visit: it, half a call 189 days ago, sessions of 13 and 10 areas. */
const ON_VISIT = 1 + 0.5 * 2 ** (-189 / 365) + (1 / 12) * 2 ** (-238 / 365) + (1 / 9) * 2 ** (-28 / 365);
const PAIR = 'a: "area:cars-area-together", b: "area:lawrence-weston"';

describe('a tie', () => {
  it('is what its receipts add up to, each with its event and what it was worth', async () => {
    const { tie } = await data(`{ tie(${PAIR}, at: "2018-11-14") { at strength band firstContact lastContact interactionCount a { id label } b { id }
      receipts { totalCount nodes { date kind parties contribution contributionWhenNew source { id } } } } }`);
    expect(tie).toMatchObject({
      at: '2018-11-14', band: 'STRONG', firstContact: '2018-03-21', lastContact: '2018-11-14', interactionCount: 4,
      a: { id: 'area:cars-area-together' }, b: { id: 'area:lawrence-weston' },
    });
    expect(tie.strength).toBeCloseTo(ON_VISIT, 10);
    const { nodes } = tie.receipts;
    expect(nodes[0]).toEqual({ date: '2018-11-14', kind: 'PEER_VISIT', parties: 2, contribution: 1, contributionWhenNew: 1, source: { id: 'event:visit-1' } });
    expect(nodes.reduce((sum: number, { contribution }: { contribution: number }) => sum + contribution, 0)).toBeCloseTo(tie.strength, 10);
  });

  it('is told as one asks: half-life, size of event and weights', async () => {
    const { short, full, calls } = await data(`{
      short: tie(${PAIR}, at: "2018-11-14", options: { halfLifeDays: 28 }) { strength }
      full: tie(${PAIR}, at: "2018-11-14", options: { sizeDiscount: NONE }) { strength }
      calls: tie(${PAIR}, at: "2018-11-14", options: { kindWeights: [{ kind: BUDDY_CALL, weight: 0 }] }) { strength interactionCount } }`);
    expect(short.strength).toBeCloseTo(1 + 0.5 * 2 ** (-189 / 28) + (1 / 12) * 2 ** (-238 / 28) + 1 / 18, 10);
    expect(full.strength).toBeCloseTo(1 + 0.5 * 2 ** (-189 / 365) + 2 ** (-238 / 365) + 2 ** (-28 / 365), 10);
    expect(calls.strength).toBeCloseTo(ON_VISIT - 0.5 * 2 ** (-189 / 365), 10);
    expect(calls.interactionCount).toBe(4);
  });

  it('has a series that ends on its day, a change since another, and a story that says its figure', async () => {
    const { tie } = await data(`{ tie(${PAIR}, at: "2018-11-14") { strength change(since: "2018-11-13") story confidence { events missing share }
      series(from: "2018-09-30", step: MONTH) { date strength } } }`);
    expect(tie.series.map(({ date }: { date: string }) => date)).toEqual(['2018-09-30', '2018-10-31', '2018-11-14']);
    expect(tie.series[2].strength).toBeCloseTo(tie.strength, 12);
    expect(tie.change).toBeCloseTo(ON_VISIT - (ON_VISIT - 1) * 2 ** (1 / 365), 10);
    expect(tie.story).toContain('a strong tie (1.51)');
    expect(tie.story).toMatch(/^Met at Your Big Local Legacy - South in March 2018; four contacts until November 2018: one visit, /);
    expect(tie.confidence).toEqual({ events: 4, missing: 0, share: 1 });
  });

  it('differs from a later day by what the later day has, too', async () => {
    const { tie } = await data(`{ tie(${PAIR}, at: "2018-04-01") { strength change(since: "2018-11-14") } later: tie(${PAIR}, at: "2018-11-14") { strength } }`);
    expect(tie.change).toBeCloseTo(tie.strength - ON_VISIT, 10);
  });

  it('of two who were never in touch is nought, and faded, not an error', async () => {
    const { tie } = await data('{ tie(a: "area:par-bay", b: "area:peach") { strength band firstContact lastContact interactionCount story confidence { share } series { date strength } receipts { totalCount } } }');
    expect(tie).toMatchObject({ strength: 0, band: 'FADED', firstContact: null, lastContact: null, interactionCount: 0, receipts: { totalCount: 0 } });
    expect(tie.story).toMatch(/^No contact is recorded up to /);
    expect(tie.series.map(({ strength }: { strength: number }) => strength)).toEqual([0]);
  });

  it('between people counts everyone present and names nobody who may not be named', async () => {
    const { tie } = await data('{ tie(a: "person:grace", b: "person:mick", at: "2019-02-13") { strength b { label } } }');
    // Sessions of 18, 11 and 13 people, 329, 119 and 0 days ago.
    expect(tie.strength).toBeCloseTo((1 / 17) * 2 ** (-329 / 365) + (1 / 10) * 2 ** (-119 / 365) + 1 / 12, 10);
    expect(tie.b.label).toBe('someone from Heart of Pitsea');
  });

  it.each([
    ['{ tie(a: "area:peach", b: "area:nope") { strength } }', null],
    ['{ tie(a: "area:peach", b: "area:peach") { strength } }', /a and b are both area:peach/],
    ['{ tie(a: "area:peach", b: "person:grace") { strength } }', /are not of one kind/],
    ['{ tie(a: "area:peach", b: "topic:food") { strength } }', /have no tie/],
    ['{ tie(a: "area:peach", b: "area:dover", options: { kindWeights: [{ kind: ANSWER, weight: -2 }] }) { strength } }', /weight -2 of "answer"/],
    ['{ tie(a: "area:peach", b: "area:dover") { series(from: "2020-01-01", to: "2019-01-01") { date } } }', /is after/],
    ['{ tie(a: "area:peach", b: "area:dover") { receipts(first: 101) { totalCount } } }', /first 101/],
  ])('answers what cannot be in words: %s', async (query, message) => {
    const answer = await kith.ask(query);
    if (message === null) return expect(given(answer)).toEqual({ tie: null });
    expect(codes(answer)).toEqual(['BAD_INPUT']);
    expect(answer.errors?.[0]?.message).toMatch(message);
  });
});

describe('ties', () => {
  it('of a party come strongest first, page by page, with the party as a', async () => {
    const query = (after: string) => `{ ties(of: "area:cars-area-together", at: "2018-11-14", minStrength: 0, first: 5${after}) { totalCount pageInfo { endCursor hasNextPage } nodes { a { id } b { id } strength } } }`;
    const first = (await data(query(''))).ties;
    const second = (await data(query(`, after: "${first.pageInfo.endCursor}"`))).ties;
    const both = [...first.nodes, ...second.nodes];
    expect(first.totalCount).toBe(12);
    expect(both.every(({ a }: { a: { id: string } }) => a.id === 'area:cars-area-together')).toBe(true);
    expect(both[0].b.id).toBe('area:lawrence-weston');
    const strengths = both.map(({ strength }: { strength: number }) => strength);
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
    expect(new Set(both.map(({ b }: { b: { id: string } }) => b.id)).size).toBe(10);
  });

  it('of the whole network are each there once, living ones only unless asked for', async () => {
    const { living, all } = await data(`{ living: ties(at: "2018-11-14", first: 100) { totalCount nodes { strength } }
      all: ties(at: "2018-11-14", minStrength: 0, first: 100) { totalCount } }`);
    expect(living.nodes.every(({ strength }: { strength: number }) => strength >= 0.1)).toBe(true);
    expect(all.totalCount).toBeGreaterThan(living.totalCount);
  });

  it('can be those among some picked one by one, or of them, and asks for parties of the level', async () => {
    const some = '["area:cars-area-together", "area:lawrence-weston", "area:par-bay"]';
    const { among, ofThem, all, network, series } = await data(`{
      among: ties(at: "2018-12-01", minStrength: 0, filter: { ids: ${some} }) { nodes { a { id } b { id } } }
      ofThem: ties(at: "2018-12-01", minStrength: 0, first: 100, filter: { ids: ${some}, ends: EITHER }) { nodes { a { id } b { id } } }
      all: ties(at: "2018-12-01", minStrength: 0, first: 100) { nodes { a { id } b { id } } }
      network(at: "2018-12-01", minStrength: 0, filter: { ids: ${some} }) { ties { a b } }
      series: networkSeries(from: "2018-11-14", to: "2018-12-01", minStrength: 0, filter: { ids: ${some} }) { date summary { ties } } }`);
    const picked = new Set(JSON.parse(some) as string[]);
    type Pair = { a: { id: string }; b: { id: string } };
    const ends = ({ a, b }: Pair) => [a.id, b.id].filter((id) => picked.has(id)).length;
    expect(among.nodes).toEqual(all.nodes.filter((one: Pair) => ends(one) === 2));
    expect(among.nodes.length).toBeGreaterThan(0);
    expect(ofThem.nodes).toEqual(all.nodes.filter((one: Pair) => ends(one) > 0));
    expect(ofThem.nodes.length).toBeGreaterThan(among.nodes.length);
    expect(network.ties).toHaveLength(among.nodes.length);
    expect(series.at(-1)).toMatchObject({ date: '2018-12-01', summary: { ties: among.nodes.length } });
    expect(codes(await kith.ask('{ ties(filter: { ids: ["person:p1"] }) { totalCount } }'))).toEqual(['NOT_FOUND']);
    expect(codes(await kith.ask('{ ties(filter: { ids: [] }) { totalCount } }'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask('{ ties(filter: { ids: ["nonsense"] }) { totalCount } }'))).toEqual(['BAD_INPUT']);
  });

  it('can be sorted by last contact and by change, and filtered by region, cluster and kind', async () => {
    const { recent, changed, london, ofLondon, visits } = await data(`{
      recent: ties(at: "2018-11-14", sort: RECENCY, minStrength: 0, first: 1) { nodes { lastContact } }
      changed: ties(at: "2018-11-14", sort: CHANGE, since: "2018-11-13", minStrength: 0, first: 1) { nodes { b { id } change(since: "2018-11-13") } }
      london: ties(at: "2018-12-01", minStrength: 0, filter: { regions: ["London"] }) { totalCount }
      ofLondon: ties(at: "2018-12-01", minStrength: 0, filter: { regions: ["London"], ends: EITHER }) { totalCount }
      visits: ties(at: "2018-12-01", minStrength: 0, filter: { kinds: [PEER_VISIT] }) { nodes { interactionCount a { id } b { id } } } }`);
    expect(recent.nodes[0].lastContact).toBe('2018-11-14');
    expect(changed.nodes[0]).toMatchObject({ b: { id: 'area:lawrence-weston' } });
    expect(london.totalCount).toBe(3);
    expect(ofLondon.totalCount).toBeGreaterThan(3);
    expect(visits.nodes).toEqual([{ interactionCount: 1, a: { id: 'area:cars-area-together' }, b: { id: 'area:lawrence-weston' } }]);
  });

  it('refuses an unknown party and a cursor of another list', async () => {
    expect(codes(await kith.ask('{ ties(of: "area:nope") { totalCount } }'))).toEqual(['NOT_FOUND']);
    expect(codes(await kith.ask('{ ties(after: "rubbish") { totalCount } }'))).toEqual(['BAD_INPUT']);
  });
});

describe('changes of ties', () => {
  it('say what was gained and lost between two days, and why', async () => {
    const { tieChanges } = await data(`{ tieChanges(from: "2018-05-08", to: "2018-11-14", of: "area:cars-area-together", first: 3) { totalCount nodes { a { id } b { id } change before after cause lastContact } } }`);
    const [first] = tieChanges.nodes;
    expect(first).toMatchObject({ a: { id: 'area:cars-area-together' }, b: { id: 'area:lawrence-weston' }, change: 'GAINED', lastContact: '2018-11-14' });
    expect(first.cause).toBe('One visit, one buddy call and one cluster session');
    expect(first.after).toBeCloseTo(ON_VISIT, 10);
    const { later } = await data('{ later: tieChanges(from: "2018-11-14", to: "2023-11-14", change: [LOST], first: 1) { nodes { change before after cause } } }');
    expect(later.nodes[0]).toMatchObject({ change: 'LOST', cause: 'Only one shared event since; last one February 2019' });
  });

  it('refuses days the wrong way round', async () => {
    const answer = await kith.ask('{ tieChanges(from: "2020-01-01", to: "2020-01-01") { totalCount } }');
    expect(answer.errors?.[0]?.message).toBe('from 2020-01-01 must be before to 2020-01-01.');
  });
});

describe('kinds of interaction', () => {
  it('are listed with their weights and reasons', async () => {
    const { interactionKinds } = await data('{ interactionKinds { kind weight reason } }');
    expect(Object.fromEntries(interactionKinds.map(({ kind, weight }: { kind: string; weight: number }) => [kind, weight]))).toEqual({
      SPRING_EVENT: 1, NATIONAL_EVENT: 1, CLUSTER_SESSION: 1, NETWORK_MEETING: 1, PEER_VISIT: 1, BUDDY_CALL: 0.5, ONLINE_SESSION: 0.5, ANSWER: 0.5, COLLABORATION: 0.25,
    });
    expect(interactionKinds.every(({ reason }: { reason: string }) => reason.endsWith('.'))).toBe(true);
  });
});
