import { graphql } from '../data/graphql.ts';

/** A need and an offer as pages list them. */
export const NEED_SHOWN = graphql(`
  fragment NeedShown on NeedsEdge {
    relation
    urgency
    from
    to
    provenance
    source
    node {
      id
      label
    }
  }
`);

export const OFFER_SHOWN = graphql(`
  fragment OfferShown on OffersEdge {
    relation
    experience
    from
    to
    provenance
    source
    node {
      id
      label
    }
  }
`);
