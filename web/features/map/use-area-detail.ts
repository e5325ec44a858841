import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../data/graphql.ts';
import { shortDate } from '../../ui/dates.ts';
import type { AroundRecord } from './around.ts';
import type { AroundKind } from './map-address.ts';

const AREA = graphql(`
  query MapArea($id: ID!, $at: Date) {
    area(id: $id) {
      id
      name
      region
      localAuthority
      wave
      people(first: 30, at: $at) {
        totalCount
        edges {
          relation
          role
          from
          to
          node {
            id
            label
          }
        }
      }
      ltos(first: 5, at: $at) {
        edges {
          relation
          from
          node {
            id
            label
          }
        }
      }
      partners(first: 10, at: $at) {
        edges {
          relation
          offer
          node {
            id
            label
          }
        }
      }
      needs(first: 10, at: $at) {
        edges {
          relation
          node {
            id
            label
          }
        }
      }
      offers(first: 10, at: $at) {
        edges {
          relation
          node {
            id
            label
          }
        }
      }
      clusters(first: 12, at: $at) {
        nodes {
          id
          label
        }
      }
      events(first: 12, at: $at) {
        totalCount
        nodes {
          id
          label
          date
        }
      }
    }
  }
`);

export type AreaDetail = NonNullable<ResultOf<typeof AREA>['area']>;

/** What stands round one area on a day. */
export function useAreaDetail(id: string | undefined, at: string) {
  const [{ data, fetching, error }] = useQuery({ query: AREA, variables: { id: id ?? '', at }, pause: id === undefined });
  const area = data?.area?.id === id ? (data?.area ?? undefined) : undefined;
  return { area, fetching, error };
}

const words = (role: string): string => role.toLowerCase().replace(/_/g, '-');

/** The records of the kinds asked for, each once. */
export function useAround(area: AreaDetail | undefined, kinds: ReadonlySet<AroundKind>): readonly AroundRecord[] {
  return useMemo(() => {
    if (!area) return [];
    const all: AroundRecord[] = [
      ...area.people.edges.map(({ node, role }) => of('people', node, role ? words(role) : undefined)),
      ...area.ltos.edges.map(({ node }) => of('ltos', node, undefined)),
      ...area.partners.edges.map(({ node, offer }) => of('partners', node, offer ?? undefined)),
      ...area.needs.edges.map(({ node }) => of('topics', node, 'needed')),
      ...area.offers.edges.map(({ node }) => of('topics', node, 'offered')),
      ...area.clusters.nodes.map((cluster) => of('clusters', cluster, undefined)),
      ...area.events.nodes.map((event) => of('events', event, event.date ? shortDate(event.date) : undefined)),
    ];
    return [...new Map(all.filter(({ kind }) => kinds.has(kind)).map((record) => [record.id, record])).values()];
  }, [area, kinds]);
}

const of = (kind: AroundKind, node: { id: string; label: string }, said: string | undefined): AroundRecord => ({
  id: node.id,
  kind,
  label: node.label,
  said,
});
