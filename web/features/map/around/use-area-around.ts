import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../../data/graphql.ts';
import { mapTexts } from '../../../texts/map.ts';
import { shortDate } from '../../../ui/dates.ts';
import { notRead, type PartyAround } from './around.ts';
import type { AroundRead } from './around-read.ts';
import { needOf, offerOf, recordOf, rolesOf, timelessRecordOf } from './record-of.ts';
import { NEEDS_ROUND, OFFERS_ROUND } from './topics-read.ts';

const AREA = graphql(
  `
    query MapArea($id: ID!, $at: Date) {
      area(id: $id) {
        id
        people(first: 30, at: $at) {
          totalCount
          edges {
            relation
            role
            from
            to
            node {
              id
              label(at: $at)
            }
          }
        }
        ltos(first: 5, at: $at) {
          totalCount
          edges {
            relation
            from
            to
            node {
              id
              label
            }
          }
        }
        partners(first: 10, at: $at) {
          totalCount
          edges {
            relation
            offer
            from
            to
            node {
              id
              label
            }
          }
        }
        needs(first: 10, at: $at) {
          ...NeedsRound
        }
        offers(first: 10, at: $at) {
          ...OffersRound
        }
        clusters(first: 12, at: $at) {
          totalCount
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
  `,
  [NEEDS_ROUND, OFFERS_ROUND],
);

export type AreaRead = NonNullable<ResultOf<typeof AREA>['area']>;

/** Who holds which role in an area, its LTO and partners, its topics, clusters and latest events. */
export function areaAround({ id, people, ltos, partners, needs, offers, clusters, events }: AreaRead): PartyAround {
  return {
    of: id,
    records: [
      ...rolesOf('people', people.edges),
      ...ltos.edges.map((edge) => recordOf('ltos', edge, mapTexts.lto)),
      ...partners.edges.map((edge) => recordOf('partners', edge)),
      ...clusters.nodes.map((node) => timelessRecordOf('clusters', { relation: node.id, node })),
      ...events.nodes.map((node) => timelessRecordOf('events', { relation: node.id, node }, undefined, node.date ? shortDate(node.date) : undefined)),
    ],
    needs: needs.edges.map(needOf),
    offers: offers.edges.map(offerOf),
    more: notRead({ people: [people], ltos: [ltos], partners: [partners], topics: [needs, offers], clusters: [clusters], events: [events] }),
  };
}

/** What stands round one area on a day. */
export function useAreaAround(id: string | undefined, at: string): AroundRead {
  const [{ data, error }, again] = useQuery({ query: AREA, variables: { id: id ?? '', at }, pause: id === undefined });
  const area = data?.area;
  const around = useMemo(() => (area ? areaAround(area) : undefined), [area]);
  return { around: around?.of === id ? around : undefined, error, again };
}
