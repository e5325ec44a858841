import { useCallback, useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { API_KIND, networkOf } from './area-network.ts';
import { SHARED_KINDS, type LinkKind } from './links.ts';
import { NETWORK } from './network-query.ts';

/** What of the network is wanted besides its living ties. */
export interface NetworkAsked {
  readonly kinds: ReadonlySet<LinkKind>;
  /** Ties from this strength on; below 0.10 they are faded and asked for besides. */
  readonly least: number;
  readonly measures: ReadonlySet<string>;
}

export const TIES_ALONE: NetworkAsked = { kinds: new Set<LinkKind>(['ties']), least: 0.1, measures: new Set() };
const LIVING = 0.1;

function variablesOf(at: string | undefined, { kinds, least, measures }: NetworkAsked) {
  const links = SHARED_KINDS.filter((kind) => kinds.has(kind)).map((kind) => API_KIND[kind]);
  const faded = least < LIVING;
  return {
    at: at ?? null,
    faded,
    least: faded ? least : null,
    shared: links.length > 0,
    links: links.length > 0 ? links : null,
    closeness: measures.has('closeness'),
    constraint: measures.has('constraint'),
    community: measures.has('community'),
  };
}

/** The network of areas on a day; the last day's stays until the next one's is whole. */
export function useNetwork(at: string | undefined, asked: NetworkAsked) {
  const variables = useMemo(() => variablesOf(at, asked), [at, asked]);
  const [{ data, fetching, error, stale }, again] = useQuery({ query: NETWORK, variables, pause: at === undefined });
  const network = useMemo(() => (data ? networkOf(data) : undefined), [data]);
  return { network, fetching: fetching || stale, error, again };
}

/** Fetches a day that will be wanted, so that it is there when it is. */
export function useNetworkAhead(asked: NetworkAsked): (at: string) => void {
  const client = useClient();
  return useCallback(
    (at: string) => void client.query(NETWORK, variablesOf(at, asked), { requestPolicy: 'cache-first' }).toPromise(),
    [client, asked],
  );
}
