import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { ROUND, type Round } from './round-query.ts';

/**
 * A round as it was answered last: by the query, or by a change to it, which is shown before the query is asked
 * again. The last good answer stays while the next is read, and when that fails.
 */
export function useRound(id: string) {
  const [{ data, fetching, error }, ask] = useQuery({ query: ROUND, variables: { id } });
  const answer = data?.buddyRound?.id === id ? data.buddyRound : undefined;
  const [kept, show] = useState<Round>();
  const known = kept?.id === id ? kept : undefined;
  const round = answer && (!known || answer.version >= known.version) ? answer : known;
  // State that follows what is given is set while drawing, so that nothing old is shown in between.
  if (round && round !== kept) show(round);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { round, show, missing: data?.buddyRound === null && !fetching && !error, error, again };
}
