import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../../data/graphql.ts';
import { mapTexts } from '../../../texts/map.ts';
import { periodWords } from '../../../ui/dates.ts';
import { notRead, type PartyAround } from './around.ts';
import type { AroundRead } from './around-read.ts';
import { offerOf, recordOf, timelessRecordOf } from './record-of.ts';
import { OFFERS_ROUND } from './topics-read.ts';

const ORGANISATION = graphql(
  `
    query MapOrganisation($id: ID!, $at: Date) {
      organisation(id: $id) {
        id
        areas(first: 30, at: $at) {
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
        supports(first: 30, at: $at) {
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
        employees(first: 30, at: $at) {
          totalCount
          edges {
            relation
            from
            to
            node {
              id
              label(at: $at)
            }
          }
        }
        offers(first: 10, at: $at) {
          ...OffersRound
        }
        clusters(first: 50) {
          totalCount
          edges {
            relation
            node {
              id
              label
              from
              to
            }
          }
        }
      }
    }
  `,
  [OFFERS_ROUND],
);

export type OrganisationRead = NonNullable<ResultOf<typeof ORGANISATION>['organisation']>;

/** Which areas an organisation serves, whom it employs, its topics, and the clusters it facilitates that run on the day: that it does has no time of its own. */
export function organisationAround({ id, areas, supports, employees, offers, clusters }: OrganisationRead, at: string): PartyAround {
  const running = clusters.edges.filter(({ node: { from, to } }) => (!from || from <= at) && (!to || at < to));
  return {
    of: id,
    records: [
      ...areas.edges.map((edge) => recordOf('areas', edge, mapTexts.lto)),
      ...supports.edges.map((edge) => recordOf('areas', edge, mapTexts.support)),
      ...employees.edges.map((edge) => recordOf('people', edge)),
      ...running.map((edge) => timelessRecordOf('clusters', edge, undefined, periodWords(edge.node.from, edge.node.to))),
    ],
    needs: undefined,
    offers: offers.edges.map(offerOf),
    more: notRead({ areas: [areas, supports], people: [employees], topics: [offers], clusters: [clusters] }),
  };
}

/** What stands round one organisation on a day. */
export function useOrganisationAround(id: string | undefined, at: string): AroundRead {
  const [{ data, error }, again] = useQuery({ query: ORGANISATION, variables: { id: id ?? '', at }, pause: id === undefined });
  const organisation = data?.organisation;
  const around = useMemo(() => (organisation ? organisationAround(organisation, at) : undefined), [organisation, at]);
  return { around: around?.of === id ? around : undefined, error, again };
}
