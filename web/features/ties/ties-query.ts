import { graphql, type ResultOf } from '../../data/graphql.ts';
import { PARTY } from './party.ts';

export const TIES_PAGE = graphql(
  `
    query Ties(
      $of: ID
      $level: Level
      $at: Date
      $options: TieOptions
      $filter: TieFilter
      $sort: TieSort
      $since: Date
      $sparkFrom: Date
      $first: Int
      $after: String
    ) {
      ties(of: $of, level: $level, at: $at, options: $options, filter: $filter, sort: $sort, since: $since, first: $first, after: $after) {
        totalCount
        nodes {
          a {
            ...TieParty
          }
          b {
            ...TieParty
          }
          at
          strength
          band
          interactionCount
          firstContact
          lastContact
          change(since: $since)
          series(from: $sparkFrom, step: QUARTER) {
            date
            strength
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PARTY],
);

export type TieRow = ResultOf<typeof TIES_PAGE>['ties']['nodes'][number];
