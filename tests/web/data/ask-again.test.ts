import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import { Client, gql, type Exchange, type Operation, type OperationResult } from 'urql';
import { expect, test } from 'vitest';
import { filter, makeSubject, merge, pipe, tap } from 'wonka';
import { askAgainAfter } from '../../../web/data/ask-again.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what is on screen is asked again after every write, while another answer is still awaited too', async () => {
  const asked: Operation[] = [];
  const { source: answers, next: answer } = makeSubject<OperationResult>();
  const server: Exchange = () => (operations) =>
    merge([
      pipe(
        operations,
        tap((operation) => operation.kind !== 'teardown' && asked.push(operation)),
        filter(() => false),
      ) as never,
      answers,
    ]);
  const named = (field: string) => asked.filter(({ query }) => JSON.stringify(query).includes(`"${field}"`));
  const tell = (field: string, data: unknown) => answer({ operation: named(field).at(-1)!, data, stale: false, hasNext: field === 'changes' });
  const forget = (_result: unknown, _args: unknown, cache: Cache) => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query')) cache.invalidate('Query', fieldName, args);
  };
  const client = new Client({
    url: 'http://nowhere.invalid',
    preferGetMethod: false,
    exchanges: [
      askAgainAfter(({ data }) => (data as { changes?: unknown } | undefined)?.changes !== undefined),
      cacheExchange({ keys: { Change: () => null }, updates: { Subscription: { changes: forget } } }),
      server,
    ],
  });

  const seen: unknown[] = [];
  const open = [
    client.subscription(gql`subscription { changes { __typename version } }`, {}).subscribe(() => undefined),
    client.query(gql`query { slow }`, {}).subscribe(() => undefined),
    client.query(gql`query { round }`, {}).subscribe(({ data }) => seen.push((data as { round?: unknown } | undefined)?.round)),
  ];
  tell('round', { __typename: 'Query', round: 'drafted' });
  for (const [version, round] of ['one locked', 'two locked', 'three locked'].entries()) {
    const before = named('round').length;
    tell('changes', { __typename: 'Subscription', changes: { __typename: 'Change', version } });
    await settled();
    expect(named('round').length, round).toBe(before + 1);
    tell('round', { __typename: 'Query', round });
    expect(seen.at(-1)).toBe(round);
  }
  // What was asked before the writes and answered after them may be from before: it is asked again, once.
  expect(named('slow').length).toBe(1);
  for (const slow of ['from before', 'as it is now']) {
    tell('slow', { __typename: 'Query', slow });
    await settled();
    expect(named('slow').length, slow).toBe(2);
  }
  // What is no longer on screen is not asked for.
  open[2]!.unsubscribe();
  const before = named('round').length;
  tell('changes', { __typename: 'Subscription', changes: { __typename: 'Change', version: 4 } });
  await settled();
  expect(named('round').length).toBe(before);
  for (const one of open) one.unsubscribe();
});
