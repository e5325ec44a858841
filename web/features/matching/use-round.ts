import { useCallback } from 'react';
import { useClient, useQuery } from 'urql';
import { ROUND } from './round-query.ts';
import { useLatest } from './use-latest.ts';

/** A round as it was answered last, by its query or by a change to it. */
export function useRound(id: string) {
  const client = useClient();
  const [{ data, fetching, error }] = useQuery({ query: ROUND, variables: { id } });
  const { latest: round, show } = useLatest(id, data?.buddyRound);
  const again = useCallback(async () => void (await client.query(ROUND, { id }, { requestPolicy: 'network-only' }).toPromise()), [client, id]);
  return { round, show, missing: data?.buddyRound === null && !fetching && !error, error, again };
}
