import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient as createWsClient } from 'graphql-ws';
import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { askAgainAfter } from './ask-again.ts';
import { CACHE_OPTIONS } from './cache-options.ts';
import { lineLost, lineStands, untilNextTry } from './connection.ts';
import { bearer, type Session } from './session.ts';

const ENDPOINT = '/graphql';
const NORMAL = 1000;

const hasChanges = (data: unknown): boolean => typeof data === 'object' && data !== null && 'changes' in data;

/** The way to the API for one session, and what asks everything on screen again. */
export function makeClient(session: Session): { readonly client: Client; readonly askAll: () => void } {
  const authorization = bearer(session);
  const live = createWsClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${ENDPOINT}`,
    lazy: true,
    connectionParams: { authorization },
    retryAttempts: Infinity,
    retryWait: untilNextTry,
    shouldRetry: () => true,
    // A line that was ended in good order, as when the session changes, is not lost.
    on: { connected: lineStands, closed: (event) => (event as CloseEvent).code !== NORMAL && lineLost() },
  });
  let askAll = (): void => undefined;
  const client = new Client({
    url: ENDPOINT,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization } },
    exchanges: [
      askAgainAfter(({ operation, data }) => operation.kind === 'subscription' && hasChanges(data), (all) => {
        askAll = all;
      }),
      cacheExchange(CACHE_OPTIONS),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: live.subscribe({ query: query ?? '', variables: variables as Record<string, unknown> }, sink as never),
          }),
        }),
      }),
    ],
  });
  return { client, askAll: () => askAll() };
}
