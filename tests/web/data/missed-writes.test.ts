import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, gql } from 'urql';
import { describe, expect, test } from 'vitest';
import { hasMissedWrites } from '../../../web/data/missed-writes.ts';

/** A client of a store that somebody else may write to. */
function clientOf(store: { version: number }): Client {
  return new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: () => Promise.resolve(Response.json({ data: { programme: { __typename: 'Programme', today: '2024-03-31', version: store.version } } })),
    exchanges: [cacheExchange({ keys: { Programme: () => null } }), fetchExchange],
  });
}

const FIRST = gql`
  query First {
    programme {
      today
      version
    }
  }
`;

describe('when the live line comes to stand', () => {
  test('a write since the first answers has been missed', async () => {
    const store = { version: 7 };
    const client = clientOf(store);
    await client.query(FIRST, {}).toPromise();
    store.version = 8;
    expect(await hasMissedWrites(client)).toBe(true);
  });

  test('nothing has been missed where nobody wrote, or nothing is answered yet', async () => {
    const store = { version: 7 };
    const client = clientOf(store);
    expect(await hasMissedWrites(client)).toBe(false);
    await client.query(FIRST, {}).toPromise();
    expect(await hasMissedWrites(client)).toBe(false);
  });
});
