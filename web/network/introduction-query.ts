import { graphql, type ResultOf } from '../data/graphql.ts';
import { SUGGESTION } from './suggestion-query.ts';

/** A peer or collaborator, with the warm path there. */
export const INTRODUCTION = graphql(
  `
    fragment IntroductionShown on Suggestion {
      ...SuggestionShown
      path {
        node {
          id
          label
        }
      }
    }
  `,
  [SUGGESTION],
);

export type IntroductionRecord = ResultOf<typeof INTRODUCTION>;

export const PEERS = graphql(
  `
    query Peers($of: ID!, $at: Date, $first: Int!) {
      found: peers(of: $of, at: $at, first: $first) {
        ...IntroductionShown
      }
    }
  `,
  [INTRODUCTION],
);

export const COLLABORATORS = graphql(
  `
    query Collaborators($of: ID!, $at: Date, $first: Int!) {
      found: collaborators(of: $of, at: $at, first: $first) {
        ...IntroductionShown
      }
    }
  `,
  [INTRODUCTION],
);
