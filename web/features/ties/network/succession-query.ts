import { graphql, type ResultOf } from '../../../data/graphql.ts';
import { PARTY } from '../party.ts';

export const SUCCESSION = graphql(`
  query Succession($at: Date, $options: TieOptions, $first: Int, $after: String) {
    succession(at: $at, options: $options, first: $first, after: $after) {
      totalCount
      nodes {
        person {
          id
          label
        }
        tiesLost
        strengthLost
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SUCCESSION_TIES = graphql(
  `
    query SuccessionTies($person: ID!, $at: Date, $options: TieOptions) {
      succession(person: $person, at: $at, options: $options, first: 1) {
        nodes {
          ties(first: 100) {
            a {
              ...TieParty
            }
            b {
              ...TieParty
            }
            before
            after
          }
        }
      }
    }
  `,
  [PARTY],
);

export type SuccessionFound = ResultOf<typeof SUCCESSION>['succession']['nodes'][number];
