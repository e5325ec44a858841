import { useCallback } from 'react';
import { useClient, useQuery } from 'urql';
import { useLatest } from '../use-latest.ts';
import { PLAN } from './plan-query.ts';

/** A plan as it was answered last, by its query or by a change to it. */
export function usePlan(id: string) {
  const client = useClient();
  const [{ data, fetching, error }] = useQuery({ query: PLAN, variables: { id } });
  const { latest: plan, show } = useLatest(id, data?.clusterPlan);
  const again = useCallback(async () => void (await client.query(PLAN, { id }, { requestPolicy: 'network-only' }).toPromise()), [client, id]);
  return { plan, show, missing: data?.clusterPlan === null && !fetching && !error, error, again };
}
