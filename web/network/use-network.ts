import { useCallback, useMemo } from 'react';
import { useClient, useQuery } from 'urql';
import { addMonths } from '../ui/dates.ts';
import { BAND_FROM } from '../ui/strength.ts';
import { API_LEVEL, type LevelWord } from './level.ts';
import { SHARED_KINDS, type LinkKind } from './links.ts';
import { API_KIND, networkOf } from './network-of-day.ts';
import { NETWORK } from './network-query.ts';

/** What of the network is wanted besides its living ties. */
export interface NetworkAsked {
  readonly level: LevelWord;
  /** Only so many months up to the day count; undefined: everything does. */
  readonly months?: number | undefined;
  /** Whether it is asked since when each is in touch. */
  readonly first?: boolean;
  readonly kinds: ReadonlySet<LinkKind>;
  /** Ties from this strength on; below 0.10 they are faded and asked for besides. */
  readonly least: number;
  readonly measures: ReadonlySet<string>;
}

export const TIES_ALONE: NetworkAsked = { level: 'areas', kinds: new Set<LinkKind>(['ties']), least: BAND_FROM.light, measures: new Set() };

function variablesOf(at: string | undefined, { level, months, first = false, kinds, least, measures }: NetworkAsked) {
  const links = level === 'areas' ? SHARED_KINDS.filter((kind) => kinds.has(kind)).map((kind) => API_KIND[kind]) : [];
  const faded = least < BAND_FROM.light;
  return {
    level: API_LEVEL[level],
    at: at ?? null,
    filter: at === undefined || months === undefined ? null : { since: addMonths(at, -months) },
    faded,
    least: faded ? least : null,
    shared: links.length > 0,
    links: links.length > 0 ? links : null,
    closeness: measures.has('closeness'),
    constraint: measures.has('constraint'),
    community: measures.has('community'),
    first,
  };
}

/** A network on a day; the last day's stays until the next one's is whole. */
export function useNetwork(at: string | undefined, asked: NetworkAsked) {
  const variables = useMemo(() => variablesOf(at, asked), [at, asked]);
  const [{ data, fetching, error, stale }, again] = useQuery({ query: NETWORK, variables, pause: at === undefined });
  // Of another level an answer may still be there.
  const network = useMemo(() => (data?.network.level === variables.level ? networkOf(data) : undefined), [data, variables.level]);
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
