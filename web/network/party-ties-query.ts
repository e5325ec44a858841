import { graphql, type ResultOf } from '../data/graphql.ts';

/** Who is at an end of a tie, and the areas they work for. */
const TIE_END = graphql(`
  fragment TieEnd on Node {
    __typename
    id
    label
    ... on Person {
      labelThen: label(at: $at)
      places: areas(at: $at) {
        id
        shortName
        label
        region
      }
    }
    ... on Organisation {
      holds: areas(first: 5, at: $at) {
        nodes {
          id
          shortName
          label
          region
        }
      }
    }
  }
`);

/** The living ties of one person or organisation. */
export const PARTY_TIES = graphql(
  `
    query PartyTies($of: ID!, $level: Level!, $at: Date, $first: Int!) {
      ties(of: $of, level: $level, at: $at, first: $first) {
        totalCount
        nodes {
          strength
          band
          interactionCount
          lastContact
          a {
            ...TieEnd
          }
          b {
            ...TieEnd
          }
        }
      }
    }
  `,
  [TIE_END],
);

export type AnsweredTie = ResultOf<typeof PARTY_TIES>['ties']['nodes'][number];
