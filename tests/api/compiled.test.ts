import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../api/server.ts';
import { ask, serve, type Answer, type Served } from './served.ts';

let kith: Served;
let interpreted: RunningServer;
beforeAll(async () => {
  kith = await serve();
  interpreted = await startServer({ store: kith.store, log: pino({ level: 'silent' }), compile: false });
});
afterAll(async () => {
  await interpreted.stop();
  await kith.stop();
});

const comparable = ({ errors, ...rest }: Answer) => ({
  ...rest,
  // The id of an unforeseen error is new each time.
  errors: errors?.map(({ extensions, ...error }) => ({ ...error, extensions: { ...extensions, id: undefined } })),
});

describe('compiled and interpreted queries give the same', () => {
  it.each<[string, string, object?]>([
    ['records and relations', '{ areas { totalCount edges { cursor node { id label people { nodes { label } } context { value } } } pageInfo { hasNextPage endCursor } } }'],
    ['enumerations and dates', '{ events(filter: { kind: PEER_VISIT }) { nodes { kind date provenance attendanceReturned evaluation { responses } } } }'],
    ['interfaces', '{ search(text: "legacy") { __typename id label ... on Event { date cluster { name } } ... on Topic { broader { label } } } }'],
    ['fragments', 'query Q { area(id: "area:dover") { ...A people { nodes { ...P } } } } fragment A on Area { id name } fragment P on Person { id label }'],
    ['skip and include', 'query ($yes: Boolean!, $no: Boolean!) { area(id: "area:dover") { id @include(if: $yes) name @include(if: $no) region @skip(if: $yes) } }', { yes: true, no: false }],
    ['aliases', '{ a: area(id: "area:dover") { x: name } b: area(id: "area:peach") { x: name } }'],
    ['variables and their defaults', 'query ($first: Int = 2, $kind: [EventKind!], $at: Date) { events(first: $first, filter: { kind: $kind }, at: $at) { nodes { id } } }', { at: '2018-10-17', kind: ['CLUSTER_SESSION'] }],
    ['null for what is not there', '{ area(id: "area:none") { people { nodes { id } } } event(id: "event:visit-1") { cluster { id } sessionNumber } }'],
    ['null given for what has a default', '{ areas(first: null, after: null, filter: null, sort: null, at: null) { nodes { id } } }'],
    ['the network', '{ network { summary { areas links isolates } links { a b kind count last } nodes { label area { id } } } }'],
    ['neighbourhoods and paths', '{ neighbourhood(id: "person:beth", degrees: 2, at: "2018-12-01") { truncated nodes { steps node { __typename label } } links { kind start end } } path(from: "person:colin", to: "area:dover", at: "2018-12-01") { length steps { relation node { label } } } }'],
    ['errors of one field among others', '{ good: area(id: "area:dover") { id } bad: areas(after: "x") { totalCount } }'],
    ['errors of a nullable field', '{ neighbourhood(id: "area:dover", degrees: 0) { truncated } area(id: "area:dover") { id } }'],
    ['an error in a list', '{ areas(first: 2) { nodes { id people(after: "x") { totalCount } } } }'],
    ['a variable of the wrong type', 'query ($first: Int) { areas(first: $first) { totalCount } }', { first: 'x' }],
    ['a variable that is missing', 'query ($id: ID!) { area(id: $id) { id } }'],
    ['a day that is none', 'query ($at: Date) { areas(at: $at) { totalCount } }', { at: '2019-02-30' }],
    ['no operation of that name', 'query A { viewer { role } } query B { viewer { role } }'],
    ['a mutation that is refused', 'mutation { recordRole(input: { person: "person:none", area: "area:dover", role: CHAIR }) { id } }'],
    ['what the schema is', getIntrospectionQuery()],
  ])('%s', async (_what, query, variables) => {
    const compiled = await ask(kith.url, query, variables);
    expect(comparable(compiled)).toEqual(comparable(await ask(interpreted.url, query, variables)));
    // And again, from the cache.
    expect(comparable(await ask(kith.url, query, variables))).toEqual(comparable(compiled));
  });

  it('mutations one after the other', async () => {
    const query = `mutation { a: recordPerson(input: { id: "person:a" }) { id } b: recordPerson(input: { id: "person:a", name: "Somebody Else" }) { id }
      c: recordRole(input: { person: "person:a", area: "area:dover", role: REP }) { start { id } } }`;
    const answer = await ask(kith.url, query);
    expect(answer.errors?.map(({ path }) => path)).toEqual([['b']]);
    await kith.store.write([{ remove: 'person:a' as never }], 'test', 'again');
    expect(comparable(await ask(interpreted.url, query))).toEqual(comparable(answer));
  });
});
