import { graphql, type ResultOf } from '../../../data/graphql.ts';
import { PARTY } from '../party.ts';

export const TIE = graphql(
  `
    query Tie($a: ID!, $b: ID!, $at: Date, $options: TieOptions) {
      tie(a: $a, b: $b, at: $at, options: $options) {
        a {
          ...TieParty
        }
        b {
          ...TieParty
        }
        at
        strength
        band
        firstContact
        lastContact
        interactionCount
        story
        confidence {
          events
          missing
        }
        series(step: QUARTER) {
          date
          strength
        }
      }
    }
  `,
  [PARTY],
);

export const TIE_RECEIPTS = graphql(`
  query TieReceipts($a: ID!, $b: ID!, $at: Date, $options: TieOptions, $after: String) {
    tie(a: $a, b: $b, at: $at, options: $options) {
      receipts(first: 100, after: $after) {
        totalCount
        nodes {
          date
          kind
          parties
          contribution
          contributionWhenNew
          source {
            __typename
            id
            label
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type TieRecord = NonNullable<ResultOf<typeof TIE>['tie']>;
