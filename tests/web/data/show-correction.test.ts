import { buildSchema, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, CombinedError, gql, type Exchange } from 'urql';
import { expect, test } from 'vitest';
import { delay, filter, map, pipe } from 'wonka';
import { CACHE_OPTIONS } from '../../../web/data/cache-options.ts';
import { KEYED_EDGES } from '../../../web/data/show-correction.ts';

const PAGE = gql`
  query {
    area(id: "area:a") {
      __typename
      id
      label
      name
      people(first: 9) {
        __typename
        edges {
          __typename
          relation
          to
        }
      }
      needs(first: 9) {
        __typename
        edges {
          __typename
          relation
          urgency
        }
      }
    }
  }
`;
const ROLE = 'HOLDS_ROLE|person:p|area:a||chair';
const NEED = 'NEEDS|area:a|topic:t||';
const AREA = {
  __typename: 'Area',
  id: 'area:a',
  label: 'Old',
  name: 'Old',
  people: { __typename: 'AreaPeopleConnection', edges: [{ __typename: 'AreaPeopleEdge', relation: ROLE, to: null }] },
  needs: { __typename: 'NeedsConnection', edges: [{ __typename: 'NeedsEdge', relation: NEED, urgency: 2 }] },
};
const shown = ({ label, people, needs }: typeof AREA) => [label, people.edges[0]?.to, needs.edges[0]?.urgency];

/** What a reader sees from before a write until after the API refused it. */
async function seenOf(document: string, variables: object): Promise<unknown[]> {
  const refusing: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query' || kind === 'mutation'),
      delay(100),
      map((operation) =>
        operation.kind === 'query'
          ? { operation, data: { __typename: 'Query', area: AREA }, stale: false, hasNext: false }
          : { operation, data: null, error: new CombinedError({ graphQLErrors: ['refused'] }), stale: false, hasNext: false },
      ),
    );
  const client = new Client({ url: 'http://nowhere.invalid', preferGetMethod: false, exchanges: [cacheExchange(CACHE_OPTIONS), refusing] });
  const seen: unknown[] = [];
  const { unsubscribe } = client.query(PAGE, {}).subscribe(({ data }) => data && seen.push(shown((data as { area: typeof AREA }).area)));
  await expect.poll(() => seen.length).toBe(1);
  await client.mutation(gql(document), variables).toPromise();
  await expect.poll(() => seen.at(-1)).toEqual(seen[0]);
  unsubscribe();
  return seen;
}

const CORRECT = 'mutation ($id: ID!, $fields: JSONObject!) { correctRecord(id: $id, fields: $fields) { __typename id } }';
const BEFORE = ['Old', null, 2];

test.each([
  ['an end', 'mutation ($id: ID!, $to: Date!) { endRelation(id: $id, to: $to) { __typename id } }', { id: ROLE, to: '2020-01-01' }, ['Old', '2020-01-01', 2]],
  ['an end taken back', CORRECT, { id: ROLE, fields: { to: '2021-01-01' } }, ['Old', '2021-01-01', 2]],
  ['a level', CORRECT, { id: NEED, fields: { level: null } }, ['Old', null, null]],
  ['a name', CORRECT, { id: 'area:a', fields: { name: 'New' } }, ['New', null, 2]],
])('%s is seen before the API answers, and goes back where it refuses', async (_what, document, variables, meant) => {
  expect(await seenOf(document, variables)).toEqual([BEFORE, meant, BEFORE]);
});

test('what makes a relation another one waits for the API', async () => {
  expect(await seenOf(CORRECT, { id: ROLE, fields: { role: 'MEMBER' } })).toEqual([BEFORE]);
});

test('every edge told apart by its relation is one of the schema, and has a relation', () => {
  const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));
  const without = KEYED_EDGES.filter((name) => {
    const type = schema.getType(name);
    return !isObjectType(type) || !type.getFields()['relation'];
  });
  expect(without).toEqual([]);
});
