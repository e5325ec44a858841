import { graphql } from '../../../data/graphql.ts';

/** Topics that stand round a party. */
export const NEEDS_ROUND = graphql(`
  fragment NeedsRound on NeedsConnection {
    totalCount
    edges {
      relation
      node {
        id
        label
      }
    }
  }
`);

export const OFFERS_ROUND = graphql(`
  fragment OffersRound on OffersConnection {
    totalCount
    edges {
      relation
      node {
        id
        label
      }
    }
  }
`);
