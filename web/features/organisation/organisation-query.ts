import { graphql, type ResultOf } from '../../data/graphql.ts';
import { OFFER_SHOWN } from '../../records/interest-shown.ts';

export const ORGANISATION = graphql(
  `
    query Organisation($id: ID!, $at: Date) {
      organisation(id: $id) {
        id
        label
        kindLabel
        provenance
        source
        areas(first: 100, at: $at) {
          totalCount
          edges {
            relation
            from
            to
            provenance
            source
            node {
              id
              label
              region
            }
          }
        }
        supports(first: 100, at: $at) {
          totalCount
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
              region
            }
          }
        }
        employees(first: 50, at: $at) {
          totalCount
          edges {
            relation
            from
            to
            provenance
            source
            node {
              id
              label(at: $at)
            }
          }
        }
        clusters(first: 30) {
          edges {
            relation
            provenance
            source
            node {
              id
              label
            }
          }
        }
        offers(first: 30, at: $at) {
          edges {
            ...OfferShown
          }
        }
      }
    }
  `,
  [OFFER_SHOWN],
);

export type OrganisationRecord = NonNullable<ResultOf<typeof ORGANISATION>['organisation']>;
