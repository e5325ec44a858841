import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { PLAN, type Plan } from './plan-query.ts';

/**
 * A plan as it was answered last: by the query, or by a change to it, which is shown before the query is asked
 * again. The last good answer stays while the next is read, and when that fails.
 */
export function usePlan(id: string) {
  const [{ data, fetching, error }, ask] = useQuery({ query: PLAN, variables: { id } });
  const answer = data?.clusterPlan?.id === id ? data.clusterPlan : undefined;
  const [kept, show] = useState<Plan>();
  const known = kept?.id === id ? kept : undefined;
  const plan = answer && (!known || answer.version >= known.version) ? answer : known;
  // State that follows what is given is set while drawing, so that nothing old is shown in between.
  if (plan && plan !== kept) show(plan);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { plan, show, missing: data?.clusterPlan === null && !fetching && !error, error, again };
}
