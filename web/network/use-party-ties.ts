import { useMemo } from 'react';
import { useQuery } from 'urql';
import { API_LEVEL, levelOf } from './level.ts';
import { PARTY_TIES } from './party-ties-query.ts';
import { MOST_TIES } from './ties-of.tsx';
import { tiesOfParty, type PartyTies } from './ties-of-party.ts';

/** The living ties of a person or an organisation on a day; undefined until they are read. */
export function usePartyTies(id: string, at: string | undefined): { readonly own: PartyTies | undefined; readonly error: ReturnType<typeof useQuery>[0]['error'] } {
  const [{ data, error, fetching }] = useQuery({ query: PARTY_TIES, variables: { of: id, level: API_LEVEL[levelOf(id)], at: at ?? null, first: MOST_TIES }, pause: at === undefined });
  const own = useMemo(() => {
    // An answer about another may still be there, and may be that there is none.
    const answered = data?.ties;
    if (fetching && answered?.nodes.length === 0) return undefined;
    return answered?.nodes.every(({ a, b }) => a.id === id || b.id === id) ? tiesOfParty(answered) : undefined;
  }, [data, fetching, id]);
  return { own, error };
}
