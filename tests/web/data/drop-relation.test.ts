import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, gql, type Exchange } from 'urql';
import { expect, test } from 'vitest';
import { delay, filter, map, pipe } from 'wonka';
import { dropRelation } from '../../../web/data/drop-relation.ts';

const LIST = gql`
  query {
    event(id: "event:e1") {
      __typename
      id
      attendance(first: 30) {
        __typename
        edges {
          __typename
          relation
        }
      }
    }
  }
`;
const edge = (relation: string) => ({ __typename: 'EventAttendanceEdge', relation });
const [ANN, BEA] = ['ATTENDED|person:ann|event:e1||', 'ATTENDED|person:bea|event:e1||'];

test('a relation that is removed leaves the lists of its ends before the API answers, and comes back where it refuses', async () => {
  const event = { __typename: 'Event', id: 'event:e1', attendance: { __typename: 'EventAttendanceConnection', edges: [edge(ANN), edge(BEA)] } };
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query' || kind === 'mutation'),
      delay(200),
      map((operation) =>
        operation.kind === 'query'
          ? { operation, data: { __typename: 'Query', event }, stale: false, hasNext: false }
          : { operation, data: null, error: new Error('refused') as never, stale: false, hasNext: false },
      ),
    );
  const client = new Client({
    url: 'http://nowhere.invalid',
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: { EventAttendanceConnection: () => null, EventAttendanceEdge: () => null, RemovedRecord: () => null },
        optimistic: { removeRecord: ({ id }) => ({ __typename: 'RemovedRecord', id }) },
        updates: { Mutation: { removeRecord: (_result, { id }, cache) => dropRelation(cache, String(id)) } },
      }),
      server,
    ],
  });
  const seen: string[][] = [];
  const listed = (data: { event: typeof event } | undefined) => data?.event.attendance.edges.map(({ relation }) => relation);
  const { unsubscribe } = client.query(LIST, {}).subscribe(({ data }) => seen.push(listed(data) ?? []));
  await expect.poll(() => seen.at(-1)).toEqual([ANN, BEA]);
  const answered = client.mutation(gql`mutation ($id: ID!) { removeRecord(id: $id) { __typename id } }`, { id: ANN }).toPromise();
  await expect.poll(() => seen.at(-1), { interval: 5, timeout: 150 }).toEqual([BEA]);
  await answered;
  await expect.poll(() => seen.at(-1)).toEqual([ANN, BEA]);
  unsubscribe();
});
