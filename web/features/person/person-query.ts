import { graphql, type ResultOf } from '../../data/graphql.ts';
import { NEED_SHOWN, OFFER_SHOWN } from '../../records/interest-shown.ts';

export const PERSON = graphql(
  `
    query Person($id: ID!, $at: Date) {
      person(id: $id) {
        id
        label(at: $at)
        name
        listed
        provenance
        source
        areas(at: $at) {
          id
        }
        roles(first: 50, history: true) {
          edges {
            relation
            role
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
        events(first: 30, at: $at) {
          totalCount
          edges {
            relation
            as
            provenance
            source
            area {
              id
              label
              shortName
            }
            node {
              id
              label
              date
              kindLabel
            }
          }
        }
        clusters(first: 20, history: true) {
          edges {
            relation
            seat
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
        buddies(first: 20, history: true) {
          edges {
            relation
            from
            to
            action
            provenance
            source
            node {
              id
              label(at: $at)
            }
          }
        }
        employers(first: 10, at: $at) {
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
        questions(first: 20, at: $at) {
          edges {
            relation
            provenance
            source
            node {
              id
              label
              date
            }
          }
        }
        answers(first: 20, at: $at) {
          edges {
            relation
            provenance
            source
            node {
              id
              date
              useful
              question {
                id
                label
              }
            }
          }
        }
      }
    }
  `,
  [NEED_SHOWN, OFFER_SHOWN],
);

export type PersonRecord = NonNullable<ResultOf<typeof PERSON>['person']>;
