import { graphql, type ResultOf } from '../../../data/graphql.ts';
import type { ChangeFact } from './change-groups.ts';
import { PARTY } from '../party.ts';
import type { ChangeWord } from '../ties-address.ts';

export const CHANGES_PAGE = graphql(
  `
    query TieChanges(
      $level: Level
      $from: Date!
      $to: Date!
      $of: ID
      $options: TieOptions
      $filter: TieFilter
      $change: [ChangeKind!]
      $after: String
    ) {
      tieChanges(level: $level, from: $from, to: $to, of: $of, options: $options, filter: $filter, change: $change, first: 100, after: $after) {
        totalCount
        nodes {
          a {
            ...TieParty
          }
          b {
            ...TieParty
          }
          change
          before
          after
          cause
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

type Found = ResultOf<typeof CHANGES_PAGE>['tieChanges']['nodes'][number];

/** A tie that changed. */
export type ChangedTie = Omit<Found, 'change'> & ChangeFact;

export const changedTie = (found: Found): ChangedTie => ({ ...found, change: found.change.toLowerCase() as ChangeWord });
