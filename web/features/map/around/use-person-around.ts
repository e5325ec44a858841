import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../../data/graphql.ts';
import { mapTexts } from '../../../texts/map.ts';
import { shortDate } from '../../../ui/dates.ts';
import { roleWord } from '../../../ui/words.ts';
import type { AroundKind } from '../map-address.ts';
import { notRead, type PartyAround } from './around.ts';
import type { AroundRead } from './around-read.ts';
import { needOf, offerOf, recordOf, rolesOf, timelessRecordOf } from './record-of.ts';
import { NEEDS_ROUND, OFFERS_ROUND } from './topics-read.ts';

const PERSON = graphql(
  `
    query MapPerson($id: ID!, $at: Date) {
      person(id: $id) {
        id
        roles(first: 30, at: $at) {
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
        employers(first: 10, at: $at) {
          totalCount
          edges {
            relation
            from
            to
            node {
              id
              label
              kind
              areas(first: 0, at: $at) {
                totalCount
              }
              supports(first: 0, at: $at) {
                totalCount
              }
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
        events(first: 12, at: $at) {
          totalCount
          edges {
            relation
            as
            node {
              id
              label
              date
            }
          }
        }
      }
    }
  `,
  [NEEDS_ROUND, OFFERS_ROUND],
);

export type PersonRead = NonNullable<ResultOf<typeof PERSON>['person']>;
type Employer = PersonRead['employers']['edges'][number]['node'];

/** An employer is what it is to areas on the day: an LTO, a partner, or neither as far as is known. */
function kindOf({ kind, areas, supports }: Employer): AroundKind {
  if (areas.totalCount > 0) return 'ltos';
  return supports.totalCount > 0 || kind === 'SUPPORT_PARTNER' ? 'partners' : 'organisations';
}

/** In which areas somebody has which role, who employs them, their topics, clusters and latest events. */
export function personAround({ id, roles, employers, needs, offers, clusters, events }: PersonRead): PartyAround {
  return {
    of: id,
    records: [
      ...rolesOf('areas', roles.edges),
      ...employers.edges.map((edge) => recordOf(kindOf(edge.node), edge, mapTexts.employer)),
      ...clusters.edges.map((edge) => recordOf('clusters', edge)),
      ...events.edges.map((edge) => timelessRecordOf('events', edge, roleWord(edge.as), edge.node.date ? shortDate(edge.node.date) : undefined)),
    ],
    needs: needs.edges.map(needOf),
    offers: offers.edges.map(offerOf),
    // What an employer that was not read is to areas is not known: the rest counts as other organisations.
    more: notRead({ areas: [roles], organisations: [employers], topics: [needs, offers], clusters: [clusters], events: [events] }),
  };
}

/** What stands round one person on a day. */
export function usePersonAround(id: string | undefined, at: string): AroundRead {
  const [{ data, error }, again] = useQuery({ query: PERSON, variables: { id: id ?? '', at }, pause: id === undefined });
  const person = data?.person;
  const around = useMemo(() => (person ? personAround(person) : undefined), [person]);
  return { around: around?.of === id ? around : undefined, error, again };
}
