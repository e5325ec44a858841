import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../data/graphql.ts';
import { LINK_KINDS, type KindLink, type LinkKind } from './links.ts';
import type { MapArea } from './map-area.ts';

const NETWORK = graphql(`
  query MapNetwork($at: Date, $links: [LinkKind!]) {
    network(at: $at, links: $links) {
      nodes {
        id
        area {
          id
          name
          shortName
          region
          localAuthority
          lat
          lon
        }
      }
      links {
        a
        b
        kind
        count
        last
      }
    }
  }
`);

const PAIRS = graphql(`
  query MapPairs($at: Date) {
    events: network(at: $at, links: [SHARED_EVENTS]) {
      summary {
        links
      }
    }
    clusters: network(at: $at, links: [SHARED_CLUSTER]) {
      summary {
        links
      }
    }
    ltos: network(at: $at, links: [SHARED_LTO]) {
      summary {
        links
      }
    }
    partners: network(at: $at, links: [SHARED_PARTNER]) {
      summary {
        links
      }
    }
    topics: network(at: $at, links: [SHARED_TOPIC]) {
      summary {
        links
      }
    }
  }
`);

const API_KIND = {
  events: 'SHARED_EVENTS',
  clusters: 'SHARED_CLUSTER',
  ltos: 'SHARED_LTO',
  partners: 'SHARED_PARTNER',
  topics: 'SHARED_TOPIC',
} as const satisfies Record<LinkKind, string>;
const KIND_OF = Object.fromEntries(LINK_KINDS.map((kind) => [API_KIND[kind], kind])) as Record<string, LinkKind>;

/** The areas and what they share on a day, of the kinds asked for. */
export function useNetwork(at: string | undefined, kinds: ReadonlySet<LinkKind>) {
  const links = useMemo(() => LINK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => API_KIND[kind]), [kinds]);
  const [{ data, fetching, error, stale }, again] = useQuery({
    query: NETWORK,
    variables: { at: at ?? null, links },
    pause: at === undefined,
  });
  const areas = useMemo(
    () =>
      data?.network.nodes.map(({ area }): MapArea => ({
        id: area.id,
        name: area.name,
        shortName: area.shortName ?? area.name,
        region: area.region ?? undefined,
        localAuthority: area.localAuthority ?? undefined,
        lat: area.lat ?? undefined,
        lon: area.lon ?? undefined,
      })),
    [data],
  );
  const parts = useMemo(
    () =>
      data?.network.links.flatMap(({ a, b, kind, count, last }): KindLink[] => {
        const known = KIND_OF[kind];
        return known ? [{ a, b, kind: known, count, last: last ?? undefined }] : [];
      }),
    [data],
  );
  return { areas, parts, fetching: fetching || stale, error, again };
}

const NO_PAIRS: ReadonlyMap<LinkKind, number> = new Map();

/** How many pairs of areas each kind of link would join. */
export function usePairs(at: string | undefined, ready: boolean): ReadonlyMap<LinkKind, number> {
  const [{ data }] = useQuery({ query: PAIRS, variables: { at: at ?? null }, pause: at === undefined || !ready });
  return useMemo(
    () => (data ? new Map(LINK_KINDS.map((kind) => [kind, data[kind].summary.links])) : NO_PAIRS),
    [data],
  );
}
