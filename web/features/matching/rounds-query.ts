import { graphql, type ResultOf } from '../../data/graphql.ts';

export const ROUNDS = graphql(`
  query BuddyRounds($after: String) {
    buddyRounds(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        status
        at
        brief {
          pool {
            text
          }
        }
        suggestions {
          id
          status
        }
      }
    }
  }
`);

export const DRAFT = graphql(`
  mutation DraftBuddyRound($input: DraftBuddyRoundInput!) {
    draftBuddyRound(input: $input) {
      id
    }
  }
`);

export type RoundRow = ResultOf<typeof ROUNDS>['buddyRounds']['nodes'][number];
