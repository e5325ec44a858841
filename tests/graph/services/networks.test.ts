import { describe, expect, it } from 'vitest';
import type { Change } from '../../../graph/model/change.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';
import { communityLabels, networkAt } from '../../../graph/services/networks/network-at.ts';
import { regionTies } from '../../../graph/services/networks/region-ties.ts';
import { removalEffect, type Removal } from '../../../graph/services/networks/removal.ts';
import { successions } from '../../../graph/services/networks/succession.ts';
import { partyId, tieQuestion, type TieQuestionAsked } from '../../../graph/ties/tie-question.ts';
import { Patience } from '../../../graph/ties/waiting.ts';
import { area, cluster, day, event, organisation, person, relation, topic } from '../store/records.ts';
import { came, networkOf } from '../ties/network-ties.ts';

async function questionOf(changes: readonly Change[], asked: Partial<TieQuestionAsked> = {}) {
  const network = await networkOf(changes);
  return tieQuestion(network, { level: 'area', at: day('2020-06-01'), options: {}, ...asked });
}

/** A meeting of people who stand for areas: `ann:a`. */
const meeting = (local: string, date: string, ...who: string[]): Change[] => [
  event(local, date),
  ...who.map((one) => came(one.split(':')[0]!, local, { area: `area:${one.split(':')[1]}` })),
];
const PEOPLE = ['ann', 'ben', 'bob', 'cat', 'dan'].map((one) => person(one));
const AREAS = [area('a'), area('b'), area('c', { region: 'London' }), area('d', { region: 'London', lat: 51.5, lon: 0 })];

describe('The network on a day', () => {
  it('has every party, tied or not, and its ties', async () => {
    const question = await questionOf([...AREAS, ...PEOPLE, ...meeting('m', '2020-06-01', 'ann:a', 'ben:b', 'cat:c')]);
    const { ties, parties, measures } = networkAt(question, 0.1, new Patience());
    const summary = parties.summaryOf(measures);
    expect(ties.size).toBe(3);
    expect([summary.nodes, summary.ties, summary.isolates, summary.components, summary.largestComponent]).toEqual([4, 3, 1, 2, 3]);
    // Three of the four can reach two of the three others.
    expect(summary.reach).toBeCloseTo(6 / 12, 12);
    expect(summary.crossRegionShare).toBeCloseTo(2 / 3, 12);
    expect(summary.longDistanceShare).toBeUndefined();
    expect(summary.meanStrength).toBe(0.5);
  });

  it('counts ties and what could be, region by region', async () => {
    const question = await questionOf([...AREAS, ...PEOPLE, ...meeting('m', '2020-06-01', 'ann:a', 'ben:b', 'cat:c')]);
    expect(regionTies(networkAt(question, 0.1, new Patience()))).toEqual([
      { a: 'London', b: 'London', possible: 1, ties: 0, strength: 0 },
      { a: 'London', b: 'North East', possible: 4, ties: 2, strength: 1 },
      { a: 'North East', b: 'North East', possible: 1, ties: 1, strength: 0.5 },
    ]);
  });

  it('can be of the parties with a topic or in a cluster, areas by those who sit for them', async () => {
    const records = [
      ...AREAS, ...PEOPLE, topic('hubs'), topic('cafes'), relation('NARROWER_THAN', 'topic:cafes', 'topic:hubs'), cluster('legacy', 'topic'),
      relation('NEEDS', 'area:a', 'topic:hubs'), relation('OFFERS', 'area:b', 'topic:cafes'), relation('NEEDS', 'area:c', 'topic:hubs', { to: '2020-01-01' }),
      relation('MEMBER_OF', 'person:ann', 'cluster:legacy', { area: 'area:d', seat: 'named' }),
    ];
    const network = await networkOf(records);
    const parties = (filter: Partial<TieQuestionAsked>) => {
      const question = tieQuestion(network, { level: 'area', at: day('2020-06-01'), options: {}, ...filter });
      return [...networkAt(question, 0.1, new Patience()).parties.places].map((place) => partyId(question, place));
    };
    expect(parties({ topic: 'topic:hubs' as NodeId })).toEqual(['area:a', 'area:b']);
    expect(parties({ cluster: 'cluster:legacy' as NodeId })).toEqual(['area:d']);
    expect(() => parties({ topic: 'cluster:legacy' as NodeId })).toThrow('There is no topic cluster:legacy.');
  });

  it('calls a community the same from month to month, though another grows beside it', async () => {
    const trio = (month: string, date: string, ...who: string[]) => meeting(`${month}-${who.join('').replaceAll(':', '')}`, date, ...who);
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const network = await networkOf([
      ...six.map((one) => area(one)), ...six.map((one) => person(one)),
      ...['2020-01-10', '2020-02-10', '2020-03-10', '2020-04-10'].flatMap((date) => trio(date, date, 'd:d', 'e:e', 'f:f')),
      ...['2020-03-11', '2020-04-11'].flatMap((date) => trio(date, date, 'a:a', 'b:b', 'c:c')),
    ]);
    const labels = (at: string) => {
      const question = tieQuestion(network, { level: 'area', at: day(at), options: {} });
      return [...communityLabels(networkAt(question, 0.1, new Patience()), new Patience())];
    };
    // Left alone, the later community would be called 0 in March, for its areas come first by id.
    expect(labels('2020-01-31')).toEqual([-1, -1, -1, 0, 0, 0]);
    expect(labels('2020-03-15')).toEqual([1, 1, 1, 0, 0, 0]);
    expect(labels('2020-03-31')).toEqual([1, 1, 1, 0, 0, 0]);
    expect(labels('2020-05-20')).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('is refused where there is more evidence than somebody can wait for', async () => {
    const question = await questionOf([...AREAS]);
    const huge = { ...question.evidence, size: 1, offsets: Int32Array.of(0, 10_000) };
    expect(() => networkAt({ ...question, evidence: huge }, 0.1, new Patience())).toThrow(/too many meetings of two .*: 249,975,006 steps, and 200,000,000 are left/);
    const little = new Patience(10);
    expect(() => networkAt(question, 0.1, little).measures.read('constraint', little.spend)).not.toThrow();
    expect(() => little.spend(11, 'ties')).toThrow(/too many ties .*: 11 steps, and \d+ are left/);
  });
});

describe('Succession', () => {
  it('finds the ties that rest on one person alone, and not those that others keep up', async () => {
    const question = await questionOf([
      ...AREAS, ...PEOPLE,
      ...meeting('m1', '2020-06-01', 'ann:a', 'ben:b', 'bob:b'), ...meeting('m2', '2020-06-01', 'ann:a', 'cat:c'), ...meeting('m3', '2020-06-01', 'dan:a', 'cat:c'),
    ]);
    const found = successions(question).map(({ person: who, ties }) => [
      question.network.node(who)!.id,
      ties.map(({ a, b, before, after }) => `${partyId(question, a)} ${partyId(question, b)} ${before} ${after}`),
    ]);
    // a and b met through ann alone; a and c once through ann and once through dan, always through cat.
    expect(found).toEqual([
      ['person:cat', ['area:a area:c 2 0']],
      ['person:ann', ['area:a area:b 1 0']],
    ]);
  });

  it('lets a host stand for itself', async () => {
    const question = await questionOf([...AREAS, ...PEOPLE, ...meeting('m', '2020-06-01', 'ann:a', 'ben:b'), relation('HOSTED', 'area:a', 'event:m')]);
    expect(successions(question).map(({ person: who }) => question.network.node(who)!.id)).toEqual(['person:ben']);
  });
});

describe('Resilience', () => {
  /** a to d in a line, met in pairs; ann is the worker who brought b and c together. */
  const LINE = [
    ...AREAS, ...PEOPLE, organisation('o'), relation('HOLDS_ROLE', 'person:ann', 'area:b', { role: 'worker' }), relation('EMPLOYS', 'organisation:o', 'person:cat'),
    ...meeting('ab', '2020-06-01', 'dan:a', 'ben:b'), ...meeting('bc', '2020-06-01', 'ann:b', 'cat:c'),
    event('cd', '2020-06-01', { kind: 'national event', name: 'National gathering' }), came('cat', 'cd', { area: 'area:c' }), came('bob', 'cd', { area: 'area:d' }),
  ];
  const effectOf = async (removal: Removal) => {
    const question = await questionOf(LINE);
    const { removed, removedPeople, removedEvents, before, after, steps } = removalEffect(question, 0.1, removal, new Patience());
    return { removed: removed.map((place) => partyId(question, place)), removedPeople, removedEvents, ties: [before.ties, after.ties], reach: [before.reach, after.reach], nodes: after.nodes, steps };
  };

  it('takes away parties one by one', async () => {
    const effect = await effectOf({ parties: ['area:b'] });
    expect(effect).toMatchObject({ removed: ['area:b'], ties: [3, 1], nodes: 3, reach: [1, 2 / 6] });
    expect(effect.steps.map(({ components, isolates }) => [components, isolates])).toEqual([[1, 0], [2, 1]]);
  });

  it('takes away the most central, looking anew after each', async () => {
    // b and c are equally between; once b is gone, c has two ties no more.
    expect((await effectOf({ mostCentral: 2, by: 'degree' })).removed).toEqual(['area:b', 'area:c']);
  });

  it('takes away people with their attendance: by role, by employer', async () => {
    expect(await effectOf({ roles: ['worker'] })).toMatchObject({ removed: [], removedPeople: 1, ties: [3, 2], nodes: 4 });
    expect(await effectOf({ employedBy: 'organisation:o' })).toMatchObject({ removedPeople: 1, ties: [3, 1] });
  });

  it('takes away events of a kind', async () => {
    expect(await effectOf({ eventKinds: ['national event'] })).toMatchObject({ removedEvents: 1, ties: [3, 2] });
  });

  it('refuses to take away nothing, or what is not there', async () => {
    await expect(effectOf({})).rejects.toThrow(/remove names nothing/);
    await expect(effectOf({ mostCentral: -1 })).rejects.toThrow(/mostCentral -1 must be a whole number/);
    await expect(effectOf({ parties: ['area:z'] })).rejects.toThrow(/no area "area:z"/);
    await expect(effectOf({ employedBy: 'area:a' })).rejects.toThrow(/no organisation area:a/);
  });
});
