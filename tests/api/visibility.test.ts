import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

// Mick Dolan said no; Jory Keast was never asked.
let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const NAMES = /Mick|Dolan|Jory|Keast/;
const OTHERS = ['staff', 'analyst', 'partnership:area:cars-area-together'];

describe.each(OTHERS)('to %s', (viewer) => {
  const said = async (query: string) => JSON.stringify(await kith.ask(query, undefined, viewer));

  it('somebody who did not agree is someone from their area, wherever they appear', async () => {
    const { data } = await kith.ask(
      `{ mick: person(id: "person:mick") { name label(at: "2018-06-01") listed consent }
         jory: person(id: "person:jory") { name label listed } }`,
      undefined,
      viewer,
    );
    expect(data).toEqual({
      mick: { name: null, label: 'someone from Heart of Pitsea', listed: false, consent: null },
      jory: { name: null, label: 'someone from Par Bay', listed: false },
    });
    expect(
      await said(`{ people(first: 100) { nodes { name label } } event(id: "event:legacy-south-1") { attendance(first: 100) { nodes { label name } } }
        area(id: "area:heart-of-pitsea") { people(history: true) { nodes { label } } }
        neighbourhood(id: "area:heart-of-pitsea") { nodes { node { label } } }
        path(from: "person:mick", to: "person:grace") { steps { node { label } } } changeLog { nodes { records { before after node { label } } } } }`),
    ).not.toMatch(NAMES);
  });

  it('their names find nothing', async () => {
    const answer = await kith.ask(
      `{ search(text: "Dolan") { id } people(filter: { text: "mick" }) { totalCount } keast: people(filter: { text: "Keast" }) { totalCount nodes { id } } }`,
      undefined,
      viewer,
    );
    expect(given(answer)).toEqual({ search: [], people: { totalCount: 0 }, keast: { totalCount: 0, nodes: [] } });
  });

  it('the order of a list tells nothing: they come last, whichever way it runs', async () => {
    const { data } = await kith.ask('{ people(first: 100) { nodes { id } } }', undefined, viewer);
    expect(data.people.nodes.slice(-2)).toEqual([{ id: 'person:jory' }, { id: 'person:mick' }]);
  });

  it('consent is no condition to ask for', async () => {
    expect(codes(await kith.ask('{ people(filter: { consent: NO }) { totalCount } }', undefined, viewer))).toEqual(['NOT_ALLOWED']);
  });

  it('quality checks name nobody', async () => {
    expect(await said('{ dataQuality { id count findings(first: 100) { message record node { label } otherNode { label } } } }')).not.toMatch(NAMES);
  });
});

describe('a hidden name that is like one that is shown', () => {
  it('is told to stewards only', async () => {
    const near = await serve();
    try {
      given(
        await near.ask(`mutation { recordPerson(input: { id: "twin", name: "Gwen Hartly", consent: NO }) { id }
          recordRole(input: { person: "person:twin", area: "area:brookside", role: MEMBER }) { id } }`),
      );
      const { person } = given(await near.ask('{ person(id: "person:gwen") { name } }'));
      given(await near.ask('mutation ($f: JSONObject!) { correctRecord(id: "person:twin", fields: $f) { id } }', { f: { name: `${person.name}e` } }));
      const query = '{ dataQuality { id count findings { record other } } }';
      const duplicates = async (as: string) =>
        given(await near.ask(query, undefined, as)).dataQuality.find(({ id }: { id: string }) => id === 'possible-duplicate');
      expect(await duplicates('steward')).toMatchObject({ count: 1, findings: [{ record: 'person:gwen', other: 'person:twin' }] });
      expect(await duplicates('staff')).toMatchObject({ count: 0, findings: [] });
    } finally {
      await near.stop();
    }
  });
});

describe('to a steward', () => {
  it('everybody is named', async () => {
    const answer = given(
      await kith.ask(
        '{ person(id: "person:mick") { name label consent } search(text: "Dolan") { label } people(filter: { consent: NO }) { nodes { label } } }',
        undefined,
        'steward',
      ),
    );
    expect(answer).toEqual({
      person: { name: 'Mick Dolan', label: 'Mick Dolan', consent: 'NO' },
      search: [{ label: 'Mick Dolan' }],
      people: { nodes: [{ label: 'Mick Dolan' }] },
    });
  });

  it('the log shows what was and what is', async () => {
    const { changeLog } = given(
      await kith.ask('{ changeLog(record: "person:mick") { totalCount nodes { by why records(first: 100) { record after } } } }', undefined, 'steward'),
    );
    expect(changeLog.totalCount).toBe(1);
    expect(JSON.stringify(changeLog)).toMatch('Mick Dolan');
  });
});

describe('the label of somebody unnamed', () => {
  const label = async (id: string, at: string) => given(await kith.ask(`{ person(id: "${id}") { label(at: "${at}") } }`)).person.label;

  it('goes by the area they stand for, or stood for last', async () => {
    expect(await label('person:mick', '2020-04-30')).toBe('someone from Heart of Pitsea');
    expect(await label('person:mick', '2026-01-01')).toBe('someone from Heart of Pitsea');
    expect(await label('person:mick', '2017-04-30')).toBe('someone');
  });
});
