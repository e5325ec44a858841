import { graphql, type ResultOf } from '../../data/graphql.ts';

export const PREVIEW = graphql(`
  fragment PreviewShown on Preview {
    assumed
    figures {
      measure
      text
      before
      after
      difference
    }
    ties {
      a
      b
      before
      after
      isNew
    }
    parties {
      id
      label
      region
      tiesBefore
      tiesAfter
      node {
        __typename
        id
        ... on Area {
          shortName
          lat
          lon
        }
      }
    }
    load {
      label
      before
      after
      most
      node {
        id
      }
    }
  }
`);

export type Preview = ResultOf<typeof PREVIEW>;
