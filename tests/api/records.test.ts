import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const data = async (query: string, variables?: object, as?: string) => given(await kith.ask(query, variables, as));

describe('an area', () => {
  it('shows who holds which role on a day, `from` included and `to` not', async () => {
    const query = `query ($at: Date) { area(id: "area:cars-area-together") {
      people(at: $at, role: [CHAIR, WORKER]) { totalCount edges { role from to relation node { id label } } } } }`;
    const rolesAt = async (at: string) => {
      const { area } = await data(query, { at });
      return area.people.edges.map(({ role, node }: { role: string; node: { label: string } }) => `${node.label} ${role}`);
    };
    expect(await rolesAt('2016-03-31')).toEqual([]);
    expect(await rolesAt('2016-04-01')).toEqual(['Nasreen Begum CHAIR']);
    expect(await rolesAt('2018-12-31')).toEqual(['Nasreen Begum CHAIR', 'Tom Adekoya WORKER']);
    expect(await rolesAt('2019-03-01')).toEqual(['Tom Adekoya WORKER']);
  });

  it('names the relation itself, so that it can be corrected or ended', async () => {
    const { area } = await data(`{ area(id: "area:cars-area-together") {
      people(role: CHAIR, at: "2018-01-01") { edges { relation provenance source } } } }`);
    expect(area.people.edges).toEqual([
      {
        relation: 'HOLDS_ROLE|person:nasreen|area:cars-area-together|2016-04-01|chair',
        provenance: 'DEMO',
        source: 'the Legacy South cast',
      },
    ]);
  });

  it('has one trusted organisation on a day and all of them in its history', async () => {
    const { area } = await data(`{ area(id: "area:cars-area-together") {
      before: lto(at: "2018-08-31") { name } after: lto(at: "2018-09-01") { name }
      ltos { totalCount } history: ltos(history: true) { totalCount edges { from to node { name } } } } }`);
    expect(area.before.name).toBe('Fernhill Row Homes');
    expect(area.after.name).toBe('Chelm Lane Trust');
    expect(area.ltos.totalCount).toBe(1);
    expect(area.history.edges).toEqual([
      { from: '2018-09-01', to: null, node: { name: 'Chelm Lane Trust' } },
      { from: '2013-06-01', to: '2018-09-01', node: { name: 'Fernhill Row Homes' } },
    ]);
  });

  it('was at the events it hosted, was named at, or somebody stood for it at', async () => {
    const events = async (args: string) => {
      const { area } = await data(`{ area(id: "area:lawrence-weston") { events(${args}) { nodes { name } } } }`);
      return area.events.nodes.map(({ name }: { name: string }) => name);
    };
    expect(await events('first: 100')).toEqual([
      'Your Big Local Legacy - South, session 4',
      'Visit to Lawrence Weston: the hub',
      'Your Big Local Legacy - South, session 3',
      // Session 2 is missing: Beth led it, and who leads stands for no area.
      'Buddy call',
      'Your Big Local Legacy - South, session 1',
    ]);
    expect(await events('at: "2018-10-17", kind: CLUSTER_SESSION')).toEqual([
      'Your Big Local Legacy - South, session 3',
      'Your Big Local Legacy - South, session 1',
    ]);
    expect(await events('from: "2018-05-09", to: "2018-10-17"')).toEqual(['Buddy call']);
  });

  it('needs and offers topics, takes part in joint work and has published figures', async () => {
    const { area } = await data(`{ area(id: "area:cars-area-together") {
      needs(at: "2018-12-31") { edges { urgency node { name } } } later: needs(at: "2019-01-01") { totalCount }
      offers(at: "2018-12-31") { edges { experience node { name } } } topics(at: "2018-12-31") { name }
      collaborations(at: "2018-10-01") { edges { amount node { name kind partners(at: "2018-10-01") { nodes { shortName } } } } }
      context { year value } } }`);
    expect(area.needs.edges).toEqual([{ urgency: 3, node: { name: 'Community hubs and asset transfer' } }]);
    expect(area.later.totalCount).toBe(0);
    expect(area.offers.edges).toEqual([{ experience: 2, node: { name: 'Legal form: CIO, CIC or charity' } }]);
    expect(area.topics.map(({ name }: { name: string }) => name)).toEqual([
      'Community hubs and asset transfer',
      'Legal form: CIO, CIC or charity',
    ]);
    expect(area.collaborations.edges[0].amount).toBe(1500);
    expect(area.collaborations.edges[0].node.partners.nodes).toEqual([
      { shortName: 'Brookside' },
      { shortName: 'Cars Area Together' },
    ]);
    expect(area.context).toEqual([{ year: '2019', value: 1.5 }]);
  });

  it('hears of questions from those who stand for it, and of clusters it sits in', async () => {
    const { area } = await data(`{ area(id: "area:whitleigh") {
      questions { nodes { label } } then: clusters(at: "2018-06-01") { nodes { id } } now: clusters { totalCount } } }`);
    expect(area.questions.nodes).toEqual([{ label: 'How do I choose between a CIO and a CIC?' }]);
    expect(area.then.nodes).toEqual([{ id: 'cluster:legacy-south' }]);
    expect(area.now.totalCount).toBe(0);
  });

  it('is null for an unknown id, for the id of something else, and for no id at all', async () => {
    const answer = await data('{ a: area(id: "area:nowhere") { id } b: area(id: "person:beth") { id } c: area(id: "?") { id } }');
    expect(answer).toEqual({ a: null, b: null, c: null });
  });
});

describe('an event', () => {
  it('says who came, how, and for which area', async () => {
    const { event } = await data(`{ event(id: "event:legacy-south-2") {
      label kind kindLabel attendance(first: 2) { totalCount edges { as node { label } area { shortName } } }
      led: attendance(as: FACILITATOR) { edges { node { label } area { id } } }
      cluster { label } sessionNumber topics { name } evaluation { responses excellent }
      attendanceReturned areas { shortName } hosts { id } } }`);
    expect(event).toMatchObject({
      kind: 'CLUSTER_SESSION',
      kindLabel: 'cluster session',
      cluster: { label: 'Your Big Local Legacy - South' },
      sessionNumber: 2,
      evaluation: { responses: 12, excellent: 7 },
      attendanceReturned: true,
      hosts: [],
    });
    expect(event.attendance.totalCount).toBe(13);
    expect(event.attendance.edges[0]).toEqual({
      as: 'PARTICIPANT',
      node: { label: 'Aneta Mazur' },
      area: { shortName: 'Dover' },
    });
    expect(event.led.edges).toEqual([{ node: { label: 'Beth Calloway' }, area: null }]);
    expect(event.areas).toHaveLength(11);
  });

  it('lets the role of the day say whom somebody stood for, where the record names no area', async () => {
    const { event } = await data('{ event(id: "event:buddy-call-1") { attendance { edges { area { shortName } } } } }');
    expect(event.attendance.edges).toEqual([
      { area: { shortName: 'Lawrence Weston' } },
      { area: { shortName: 'Cars Area Together' } },
    ]);
  });
});

describe('a person', () => {
  it('leads to roles, events, clusters, buddies, employers, questions and answers', async () => {
    const { person } = await data(`{ person(id: "person:nasreen") {
      name roles(history: true) { edges { role node { shortName } } } areas { shortName }
      events(first: 2) { totalCount nodes { date } }
      clusters(at: "2018-06-01") { edges { seat area { id } node { id } } }
      buddies(at: "2018-06-01") { edges { action followedUp cluster { id } node { label } } }
      answers { nodes { text useful question { askedBy { label } } } } }
      employed: person(id: "person:tom") { employers(at: "2018-01-01") { nodes { name } } } }`);
    expect(person.areas).toEqual([{ shortName: 'Cars Area Together' }]);
    expect(person.roles.edges).toHaveLength(2);
    expect(person.events).toEqual({ totalCount: 6, nodes: [{ date: '2019-02-13' }, { date: '2018-11-14' }] });
    expect(person.clusters.edges).toEqual([
      { seat: 'NAMED', area: { id: 'area:cars-area-together' }, node: { id: 'cluster:legacy-south' } },
    ]);
    expect(person.buddies.edges[0]).toMatchObject({ followedUp: true, cluster: { id: 'cluster:legacy-south' }, node: { label: 'Beth Calloway' } });
    expect(person.answers.nodes[0]).toMatchObject({ useful: true, question: { askedBy: { label: 'Ruth Penhale' } } });
  });
});

describe('topics, clusters, organisations and questions', () => {
  it('lead to each other', async () => {
    const answer = await data(`{
      topic(id: "topic:running-a-partnership") { narrower { name } clusters { totalCount } neededBy { totalCount } }
      legacy: topic(id: "topic:legacy") { broader { name } events { totalCount } clusters { nodes { label } } neededBy { edges { urgency node { __typename label } } } }
      cluster(id: "cluster:legacy-south") { members(at: "2018-06-01") { totalCount } areas(at: "2018-06-01") { id } sessions { edges { number } } facilitators { name } topics { id } }
      organisation(id: "organisation:media-trust") { kind kindLabel supports(at: "2019-01-01") { edges { offer node { shortName } } } }
      question(id: "question:q1") { answers { edges { useful node { label givenBy { label } } } } } }`);
    expect(answer.topic.narrower).toHaveLength(2);
    expect(answer.legacy).toMatchObject({
      broader: [{ name: 'Running a partnership' }],
      events: { totalCount: 4 },
      neededBy: { edges: [{ urgency: 1, node: { __typename: 'Person', label: 'Colin Thurlow' } }] },
    });
    expect(answer.cluster.members.totalCount).toBe(20);
    expect(answer.cluster.areas).toHaveLength(14);
    expect(answer.cluster.sessions.edges.map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1]);
    expect(answer.organisation).toMatchObject({ kind: 'SUPPORT_PARTNER', kindLabel: 'support partner' });
    expect(answer.organisation.supports.edges).toEqual([
      { offer: 'Communications support', node: { shortName: 'Cars Area Together' } },
    ]);
    expect(answer.question.answers.edges.map(({ useful }: { useful: boolean | null }) => useful)).toEqual([null, true]);
  });
});
