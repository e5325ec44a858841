import { graphql, type ResultOf } from '../../data/graphql.ts';
import { NEED_SHOWN, OFFER_SHOWN } from '../../records/interest-shown.ts';

export const AREA_PAGE = graphql(
  `
    query AreaPage($id: ID!, $at: Date) {
      area(id: $id) {
        id
        label
        name
        region
        localAuthority
        wave
        lat
        lon
        provenance
        source
        people(first: 100, history: true) {
          totalCount
          edges {
            relation
            role
            from
            to
            provenance
            source
            node {
              id
              label(at: $at)
              listed
            }
          }
        }
        ltos(first: 20, history: true) {
          edges {
            relation
            from
            to
            provenance
            source
            node {
              id
              label
            }
          }
        }
        partners(first: 20, at: $at) {
          edges {
            relation
            offer
            from
            to
            provenance
            source
            node {
              id
              label
            }
          }
        }
        needs(first: 20, at: $at) {
          edges {
            ...NeedShown
          }
        }
        offers(first: 20, at: $at) {
          edges {
            ...OfferShown
          }
        }
        events(first: 40, at: $at) {
          totalCount
          nodes {
            id
            label
            date
            kindLabel
            attendanceReturned
            provenance
            source
          }
        }
        clusters(first: 20, history: true) {
          totalCount
          nodes {
            id
            label
            kindLabel
            from
            to
            provenance
            source
          }
        }
        questions(first: 20, at: $at) {
          totalCount
          nodes {
            id
            label
            date
            provenance
            source
          }
        }
        collaborations(first: 20, history: true) {
          totalCount
          edges {
            relation
            amount
            from
            to
            provenance
            source
            node {
              id
              label
            }
          }
        }
      }
    }
  `,
  [NEED_SHOWN, OFFER_SHOWN],
);

export type AreaRecord = NonNullable<ResultOf<typeof AREA_PAGE>['area']>;
