import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
beforeEach(async () => {
  kith = await serve();
});
afterEach(() => kith.stop());

const data = async (query: string, variables?: object, as?: string) => given(await kith.ask(query, variables, as));

describe('what is recorded', () => {
  it('a person, their role and an event can be read at once, by the ids that came back', async () => {
    const { recordPerson } = await data('mutation { recordPerson(input: { name: "Ada Lovell", consent: YES }) { id label } }');
    expect(recordPerson).toEqual({ id: expect.stringMatching(/^person:[0-9a-f-]{36}$/), label: 'Ada Lovell' });
    const { recordRole } = await data(
      'mutation ($person: ID!) { recordRole(input: { person: $person, area: "area:dover", role: WORKER, from: "2026-01-01" }) { id kind role from start { label } end { label } } }',
      { person: recordPerson.id },
    );
    expect(recordRole).toEqual({
      id: `HOLDS_ROLE|${recordPerson.id}|area:dover|2026-01-01|worker`,
      kind: 'HOLDS_ROLE',
      role: 'WORKER',
      from: '2026-01-01',
      start: { label: 'Ada Lovell' },
      end: { label: 'Dover Big Local (Dover Town)' },
    });
    const { recordEvent } = await data(`mutation { recordEvent(input: { name: "Legacy, a year on", kind: CLUSTER_SESSION, date: "2020-02-12",
      place: "Dover", lat: 51.12, lon: 1.3, hosts: ["area:dover"], topics: ["topic:legacy"], cluster: "cluster:legacy-south", number: 5 }) { id } }`);
    await data('mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { id as } }', {
      input: { event: recordEvent.id, person: recordPerson.id, area: 'area:dover', as: 'SPEAKER' },
    });
    const { event, person } = await data(
      'query ($event: ID!, $person: ID!) { event(id: $event) { date sessionNumber hosts { id } topics { id } attendance { edges { as node { id } area { id } } } } person(id: $person) { events { nodes { id } } } }',
      { event: recordEvent.id, person: recordPerson.id },
    );
    expect(event).toEqual({
      date: '2020-02-12',
      sessionNumber: 5,
      hosts: [{ id: 'area:dover' }],
      topics: [{ id: 'topic:legacy' }],
      attendance: { edges: [{ as: 'SPEAKER', node: { id: recordPerson.id }, area: { id: 'area:dover' } }] },
    });
    expect(person.events.nodes).toEqual([{ id: recordEvent.id }]);
  });

  it('needs, offers, questions and answers', async () => {
    const answer = await data(`mutation {
      recordNeed(input: { who: "area:dover", topic: "topic:food", level: 3 }) { id level }
      recordOffer(input: { who: "organisation:media-trust", topic: "topic:food", level: 1, from: "2020-01-01" }) { id }
      askQuestion(input: { text: "How do I start a food club?", person: "person:dan", topics: ["topic:food"] }) { id date askedBy { label } topics { name } } }`);
    expect(answer.recordNeed).toEqual({ id: 'NEEDS|area:dover|topic:food||', level: 3 });
    expect(answer.askQuestion).toMatchObject({ askedBy: { label: 'Dan Merricot' }, topics: [{ name: 'Food and food partnerships' }] });
    const { answerQuestion } = await data(
      'mutation ($question: ID!) { answerQuestion(input: { question: $question, text: "Start with soup.", person: "person:ruth" }) { id question { id } givenBy { label } } }',
      { question: answer.askQuestion.id },
    );
    expect(answerQuestion).toMatchObject({ question: { id: answer.askQuestion.id }, givenBy: { label: 'Ruth Penhale' } });
  });

  it('is written in the name of whoever writes, without naming anybody', async () => {
    await data('mutation { recordPerson(input: { id: "person:x", name: "Secret Name" }) { id } }');
    const { changeLog } = await data('{ changeLog(first: 1) { nodes { by why changed } } }');
    expect(changeLog.nodes).toEqual([{ by: 'staff', why: 'Recorded a person', changed: 1 }]);
  });
});

describe('whoever had no answer', () => {
  const PERSON = 'mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { id } }';
  const ADA = { id: 'person:ada', name: 'Ada Lovell', consent: 'YES' };

  it('records the same again under the same id, and nothing is there twice', async () => {
    await data(PERSON, { input: ADA });
    const version = await kith.store.version();
    expect(await data(PERSON, { input: ADA })).toEqual({ recordPerson: { id: 'person:ada' } });
    const supper = { id: 'event:supper', name: 'Supper', kind: 'PEER_VISIT', date: '2020-01-01', hosts: ['area:dover'] };
    const EVENT = 'mutation ($input: RecordEventInput!) { recordEvent(input: $input) { id hosts { id } } }';
    const once = await data(EVENT, { input: supper });
    expect(await data(EVENT, { input: supper })).toEqual(once);
    expect(await kith.store.version()).toBe(version + 1);
  });

  it('hears that the id is taken where it says something else, or somebody else wrote it', async () => {
    await data(PERSON, { input: ADA });
    for (const [input, as] of [[{ ...ADA, name: 'Ada L' }, 'staff'], [ADA, 'steward']] as const) {
      const { errors } = await kith.ask(PERSON, { input }, as);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', fields: { id: expect.stringContaining('person:ada') } });
    }
  });
});

describe('what stands in relations', () => {
  it('is counted by kind and place, whatever the day', async () => {
    const { relationCounts } = await data('{ relationCounts(id: "event:buddy-call-1") { kind place count } }');
    expect(relationCounts).toEqual([{ kind: 'ATTENDED', place: 'END', count: 2 }]);
    const { removeRecord } = await data('mutation { removeRecord(id: "event:buddy-call-1") { removed } }');
    expect(removeRecord.removed).toBe(1 + 2);
  });

  it('an area is named as third by those who came for it; an event to come counts as well', async () => {
    await data('mutation { recordEvent(input: { name: "To come", kind: PEER_VISIT, date: "2099-01-01", hosts: ["area:dover"] }) { id } }');
    await data('mutation { recordAttendance(input: { event: "event:visit-1", person: "person:dan", area: "area:dover" }) { id } }');
    const { relationCounts } = await data('{ relationCounts(id: "area:dover") { kind place count } }');
    const hosted = relationCounts.find(({ kind }: { kind: string }) => kind === 'HOSTED');
    expect(hosted).toMatchObject({ place: 'START' });
    const { removeRecord } = await data('mutation { removeRecord(id: "area:dover") { removed } }');
    const sum = relationCounts.reduce((all: number, { count }: { count: number }) => all + count, 0);
    expect(removeRecord.removed).toBe(1 + sum);
    expect(relationCounts).toContainEqual({ kind: 'ATTENDED', place: 'VIA', count: expect.any(Number) });
  });

  it('one relation is read by its id', async () => {
    await data('mutation { recordAttendance(input: { event: "event:visit-1", person: "person:dan", area: "area:dover", as: SPEAKER }) { id } }');
    const ask = async (id: string) => (await data('query ($id: ID!) { relation(id: $id) { as via { id } } }', { id })).relation;
    expect(await ask('ATTENDED|person:dan|event:visit-1||')).toEqual({ as: 'SPEAKER', via: { id: 'area:dover' } });
    expect(await ask('ATTENDED|person:nobody|event:visit-1||')).toBeNull();
    expect(await ask('event:visit-1')).toBeNull();
  });

  it('of two asked for at once only the one that is no id is refused; a record that is not there has no counts', async () => {
    await data('mutation { recordAttendance(input: { event: "event:visit-1", person: "person:dan" }) { id } }');
    const answer = await kith.ask('{ right: relation(id: "ATTENDED|person:dan|event:visit-1||") { id } wrong: relation(id: "x|y") { id } }');
    expect(answer.data).toEqual({ right: { id: 'ATTENDED|person:dan|event:visit-1||' }, wrong: null });
    expect(answer.errors?.map(({ path, message }) => [path, message])).toEqual([[['wrong'], '"x|y" is not the id of a relation.']]);
    expect(codes(await kith.ask('{ relationCounts(id: "area:nowhere") { count } }'))).toEqual(['NOT_FOUND']);
  });
});

describe('what is wrong with a field', () => {
  it.each([
    ['a value out of bounds', 'correctRecord(id: "area:dover", fields: { lat: 95, lon: 200 }) { id }', { lat: '95 must be from -90 to 90', lon: '200 must be from -180 to 180' }],
    ['an end before the beginning', 'recordRole(input: { person: "person:dan", area: "area:dover", role: CHAIR, from: "2020-01-02", to: "2020-01-01" }) { id }', { to: '2020-01-01 must be after 2020-01-02, the day it began' }],
    ['one of several that is not there', 'recordEvent(input: { name: "X", kind: PEER_VISIT, date: "2020-01-01", hosts: ["area:dover", "area:none"] }) { id }', { hosts: 'There is no area:none.' }],
    ['what is fixed', 'correctRecord(id: "area:dover", fields: { label: "Event" }) { id }', { label: 'cannot be corrected. Remove it and record it anew.' }],
  ])('%s is told under its name', async (_what, mutation, fields) => {
    expect((await kith.ask(`mutation { ${mutation} }`)).errors?.[0]?.extensions['fields']).toEqual(fields);
  });

  it('a value that a variable cannot hold is told so, too', async () => {
    const variables = { input: { name: 'X', kind: 'PEER_VISIT', date: '2019-02-29' } };
    const { errors } = await kith.ask('mutation ($input: RecordEventInput!) { recordEvent(input: $input) { id } }', variables);
    expect(errors?.[0]?.extensions['fields']).toEqual({ date: expect.stringContaining('2019-02-29') });
  });
});

describe('what cannot be recorded', () => {
  it.each([
    ['an unknown person', 'recordRole(input: { person: "person:nobody", area: "area:dover", role: CHAIR }) { id }', 'NOT_FOUND', /person:nobody/],
    ['the id of something else', 'recordRole(input: { person: "area:dover", area: "area:dover", role: CHAIR }) { id }', 'BAD_INPUT', /"area:dover" must be the id of a person/],
    ['a role that ends before it begins', 'recordRole(input: { person: "person:dan", area: "area:dover", role: CHAIR, from: "2020-01-02", to: "2020-01-01" }) { id }', 'BAD_INPUT', /2020-01-02 must be before/],
    ['an empty name', 'recordEvent(input: { name: " ", kind: PEER_VISIT, date: "2020-01-01" }) { id }', 'BAD_INPUT', /name/],
    ['a place off the earth', 'recordEvent(input: { name: "X", kind: PEER_VISIT, date: "2020-01-01", lat: 91, lon: 0 }) { id }', 'BAD_INPUT', /91/],
    ['a day that does not exist', 'recordEvent(input: { name: "X", kind: PEER_VISIT, date: "2019-02-29" }) { id }', 'BAD_INPUT', /2019-02-29/],
    ['a level of 4', 'recordNeed(input: { who: "area:dover", topic: "topic:food", level: 4 }) { id }', 'BAD_INPUT', /level 4/],
    ['an id that is taken', 'recordPerson(input: { id: "person:dan" }) { id }', 'CONFLICT', /person:dan/],
    ['an answer to nothing', 'answerQuestion(input: { question: "question:none", text: "x" }) { id }', 'NOT_FOUND', /question:none/],
  ])('%s', async (_what, mutation, code, words) => {
    const before = await kith.store.version();
    const answer = await kith.ask(`mutation { ${mutation} }`);
    expect(codes(answer)).toEqual([code]);
    expect(answer.errors?.[0]?.message).toMatch(words);
    expect(await kith.store.version()).toBe(before);
  });

  it('anything, by those who only read', async () => {
    const person = 'mutation { recordPerson(input: { name: "X" }) { id } }';
    expect(codes(await kith.ask(person, {}, 'analyst'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await kith.ask(person, {}, 'partnership:area:dover'))).toEqual(['NOT_ALLOWED']);
    const question = 'mutation { askQuestion(input: { text: "How do I …?" }) { id } }';
    expect(codes(await kith.ask(question, {}, 'analyst'))).toEqual(['NOT_ALLOWED']);
    expect((await kith.ask(question, {}, 'partnership:area:dover')).errors).toBeUndefined();
  });
});

describe('a correction', () => {
  it('sets and clears fields of a record', async () => {
    const { correctRecord } = await data(
      'mutation { correctRecord(id: "event:visit-1", fields: { name: "Visit to the hub", place: null }) { id version node { label ... on Event { place } } relation { id } } }',
    );
    expect(correctRecord).toMatchObject({ id: 'event:visit-1', node: { label: 'Visit to the hub', place: null }, relation: null });
    expect(correctRecord.version).toBe(await kith.store.version());
  });

  it('takes the API’s own word for a kind of organisation', async () => {
    const correct = (kind: string) => data('mutation ($fields: JSONObject!) { correctRecord(id: "organisation:media-trust", fields: $fields) { node { ... on Organisation { kind kindLabel } } } }', { fields: { kind } });
    expect((await correct('COMMUNITY_BASED_ORGANISATION')).correctRecord.node).toEqual({
      kind: 'COMMUNITY_BASED_ORGANISATION',
      kindLabel: 'community-based organisation / local charity',
    });
    expect((await correct('GP_PRACTICE')).correctRecord.node.kindLabel).toBe('GP practice');
  });

  it('takes a level away and puts it back; a need without one is recorded anew', async () => {
    const { recordNeed } = await data('mutation { recordNeed(input: { who: "area:dover", topic: "topic:food", level: 3 }) { id } }');
    const level = async (said: number | null) =>
      (await data('mutation ($id: ID!, $fields: JSONObject!) { correctRecord(id: $id, fields: $fields) { relation { level } } }', { id: recordNeed.id, fields: { level: said } })).correctRecord.relation.level;
    expect([await level(null), await level(3), await level(null)]).toEqual([null, 3, null]);
    await data('mutation ($id: ID!) { removeRecord(id: $id) { id } }', recordNeed);
    const again = await data('mutation { recordNeed(input: { who: "area:dover", topic: "topic:food", level: null }) { id level } }');
    expect(again).toEqual({ recordNeed: { id: recordNeed.id, level: null } });
  });

  it('of what a relation is, makes it another one and leaves nothing behind', async () => {
    const id = 'HOLDS_ROLE|person:helen|area:grange||member';
    const { correctRecord } = await data(
      'mutation ($id: ID!) { correctRecord(id: $id, fields: { from: "2017-05-01", role: "chair" }) { id relation { role from } } }',
      { id },
    );
    expect(correctRecord).toEqual({
      id: 'HOLDS_ROLE|person:helen|area:grange|2017-05-01|chair',
      relation: { role: 'CHAIR', from: '2017-05-01' },
    });
    const { person } = await data('{ person(id: "person:helen") { roles(history: true) { edges { role from source } } } }');
    expect(person.roles.edges).toEqual([{ role: 'CHAIR', from: '2017-05-01', source: 'the Legacy South cast' }]);
  });

  it.each([
    ['event:visit-1', { date: '2019-13-01' }, 'BAD_INPUT'],
    ['event:visit-1', { colour: 'red' }, 'BAD_INPUT'],
    ['event:visit-1', { id: 'event:other' }, 'BAD_INPUT'],
    ['event:visit-1', {}, 'BAD_INPUT'],
    ['event:none', { name: 'x' }, 'NOT_FOUND'],
    ['rubbish', { name: 'x' }, 'BAD_INPUT'],
    ['HOLDS_ROLE|person:nobody|area:grange||member', { to: '2020-01-01' }, 'NOT_FOUND'],
    ['HOLDS_ROLE|person:nasreen|area:cars-area-together|2016-04-01|chair', { kind: 'NEEDS' }, 'BAD_INPUT'],
    ['HOLDS_ROLE|person:nasreen|area:cars-area-together|2016-04-01|chair', { from: '2013-06-01', role: 'member' }, 'BAD_INPUT'],
  ])('of %s to %j is refused as %s', async (id, fields, code) => {
    const mutation = 'mutation ($id: ID!, $fields: JSONObject!) { correctRecord(id: $id, fields: $fields) { id } }';
    expect(codes(await kith.ask(mutation, { id, fields }))).toEqual([code]);
  });
});

describe('ending and removing', () => {
  it('a relation ends on the day after its last', async () => {
    const id = 'HOLDS_ROLE|person:gwen|area:brookside|2013-09-01|chair';
    const end = 'mutation ($id: ID!, $to: Date) { endRelation(id: $id, to: $to) { id to } }';
    expect(await data(end, { id, to: '2020-01-01' })).toEqual({ endRelation: { id, to: '2020-01-01' } });
    expect(codes(await kith.ask(end, { id, to: '2013-09-01' }))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask(end, { id: 'event:visit-1' }))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask(end, { id: 'HOSTED|area:lawrence-weston|event:visit-1||' }))).toEqual(['BAD_INPUT']);
  });

  it('a record goes with its relations', async () => {
    const { removeRecord } = await data('mutation { removeRecord(id: "event:buddy-call-1") { id removed } }');
    expect(removeRecord).toEqual({ id: 'event:buddy-call-1', removed: 3 });
    expect(await data('{ event(id: "event:buddy-call-1") { id } }')).toEqual({ event: null });
    expect(codes(await kith.ask('mutation { removeRecord(id: "event:buddy-call-1") { id } }'))).toEqual(['NOT_FOUND']);
  });

  it('consent given is a name shown; consent withdrawn, a name gone', async () => {
    const { recordConsent } = await data('mutation { recordConsent(person: "person:jory", consent: YES) { label } }');
    expect(recordConsent.label).toBe('Jory Keast');
    const withdrawn = await data('mutation { recordConsent(person: "person:jory", consent: null) { label listed } }');
    expect(withdrawn.recordConsent).toEqual({ label: 'someone from Par Bay', listed: false });
  });
});

describe('an import', () => {
  const mutation = `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) {
    id dryRun applied changed faultCount faults { file row column message } warnings files { file rows added changed unchanged } } }`;
  const people = { name: 'people.csv', text: 'id,name,consent\np1,Zoë Quill,yes\nnasreen,Nasreen Begum,yes\n' };

  it('is tried, done and undone', async () => {
    const tried = await data(mutation, { input: { files: [people], dryRun: true } });
    expect(tried.importRecords).toMatchObject({ id: null, dryRun: true, applied: false, faultCount: 0 });
    expect(tried.importRecords.files[0]).toMatchObject({ file: 'people.csv', rows: 2, added: 1 });
    expect(await data('{ person(id: "person:p1") { id } }')).toEqual({ person: null });

    const done = await data(mutation, { input: { files: [people], name: 'November' } });
    expect(done.importRecords).toMatchObject({ applied: true, dryRun: false });
    expect((await data('{ person(id: "person:p1") { label } }')).person.label).toBe('Zoë Quill');
    const { imports } = await data('{ imports { totalCount nodes { label by files undone } } }');
    expect(imports.nodes[0]).toEqual({ label: 'November', by: 'staff', files: ['people.csv'], undone: null });

    const undo = 'mutation ($id: ID!) { undoImport(id: $id) { id undone } }';
    const undone = await data(undo, { id: done.importRecords.id });
    expect(undone.undoImport.undone).toMatch(/^\d{4}-/);
    expect(await data('{ person(id: "person:p1") { id } }')).toEqual({ person: null });
    expect(codes(await kith.ask(undo, { id: done.importRecords.id }))).toEqual(['CONFLICT']);
    expect(codes(await kith.ask(undo, { id: 'import:none' }))).toEqual(['NOT_FOUND']);
  });

  it('with a fault changes nothing and says where it is', async () => {
    const before = await kith.store.version();
    const files = [{ name: 'roles.csv', text: 'person,area,role\nnobody,dover,chair\ndan,dover,king\n' }];
    const { importRecords } = await data(mutation, { input: { files } });
    expect(importRecords).toMatchObject({ applied: false, id: null, faultCount: 2 });
    expect(importRecords.faults[0]).toMatchObject({ file: 'roles.csv', row: 2, column: 'person' });
    expect(await kith.store.version()).toBe(before);
  });

  it('takes workbooks and CSV as bytes, and refuses what is neither', async () => {
    const base64 = Buffer.from(people.text).toString('base64');
    expect((await data(mutation, { input: { files: [{ name: 'people.csv', base64 }], dryRun: true } })).importRecords.faultCount).toBe(0);
    for (const file of [{ name: 'people.csv' }, { ...people, base64 }, { name: 'people.exe', text: 'x' }]) {
      expect(codes(await kith.ask(mutation, { input: { files: [file] } }))).toEqual(['BAD_INPUT']);
    }
    const broken = await data(mutation, { input: { files: [{ name: 'people.xlsx', base64: 'AAAA' }] } });
    expect(broken.importRecords.faultCount).toBeGreaterThan(0);
  });
});

describe('what is meant is asked, not guessed', () => {
  const refusal = async (mutation: string) => codes(await kith.ask(`mutation { ${mutation} { id } }`));

  it.each([
    'recordPerson(input: { id: "area:x", name: "Ada" })',
    'recordEvent(input: { name: "Visit", kind: PEER_VISIT, date: "2026-01-01", number: 2 })',
    'recordEvent(input: { name: "Visit", kind: PEER_VISIT, date: "2026-01-01", cluster: "" })',
    'askQuestion(input: { text: "How?", person: "" })',
    'answerQuestion(input: { question: "question:q1", text: "So.", person: "" })',
    'recordAttendance(input: { event: "event:visit-1", person: "person:dan", area: "" })',
  ])('%s is refused', async (mutation) => {
    const version = await kith.store.version();
    expect(await refusal(mutation)).toEqual(['BAD_INPUT']);
    expect(await kith.store.version()).toBe(version);
  });
});

describe('a correction', () => {
  const correct = (id: string, fields: object) =>
    kith.ask('mutation ($id: ID!, $fields: JSONObject!) { correctRecord(id: $id, fields: $fields) { node { ... on Area { shortName } ... on Event { kind attendanceReturned } } relation { id role } } }', { id, fields });

  it('takes the names of the import files, and fixed words however they are written', async () => {
    expect(given(await correct('area:dover', { short_name: 'The Port' })).correctRecord.node).toEqual({ shortName: 'The Port' });
    const event = { kind: 'NETWORK_MEETING', attendance_returned: false };
    expect(given(await correct('event:visit-1', event)).correctRecord.node).toEqual({ kind: 'NETWORK_MEETING', attendanceReturned: false });
    const { recordRole } = await data('mutation { recordRole(input: { person: "person:dan", area: "area:peach", role: REP, from: "2026-01-01" }) { id } }');
    const { relation } = given(await correct(recordRole.id, { role: 'VICE_CHAIR' })).correctRecord;
    expect(relation).toEqual({ id: 'HOLDS_ROLE|person:dan|area:peach|2026-01-01|vice-chair', role: 'VICE_CHAIR' });
    for (const fields of [{ from: {} }, { from: [] }, { role: 5 }, { from: 'x' }]) expect(codes(await correct(relation.id, fields))).toEqual(['BAD_INPUT']);
    expect(codes(await correct('area:dover', { short_name: 'a', shortName: 'b' }))).toEqual(['BAD_INPUT']);
  });
});
