import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, gql, type Exchange } from 'urql';
import { expect, test } from 'vitest';
import { filter, fromPromise, map, mergeMap, pipe } from 'wonka';
import { CACHE_OPTIONS } from '../../../web/data/cache-options.ts';

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
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => (refuse = resolve));
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query' || kind === 'mutation'),
      // A mutation is not answered before the test says so.
      mergeMap((operation) => fromPromise(operation.kind === 'mutation' ? refused.then(() => operation) : Promise.resolve(operation))),
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
      cacheExchange(CACHE_OPTIONS),
      server,
    ],
  });
  const seen: string[][] = [];
  const listed = (data: { event: typeof event } | undefined) => data?.event.attendance.edges.map(({ relation }) => relation);
  const { unsubscribe } = client.query(LIST, {}).subscribe(({ data }) => seen.push(listed(data) ?? []));
  await expect.poll(() => seen.at(-1)).toEqual([ANN, BEA]);
  const answered = client.mutation(gql`mutation ($id: ID!) { removeRecord(id: $id) { __typename id } }`, { id: ANN }).toPromise();
  await expect.poll(() => seen.at(-1)).toEqual([BEA]);
  refuse();
  await answered;
  await expect.poll(() => seen.at(-1)).toEqual([ANN, BEA]);
  unsubscribe();
});
