import { graphql, type ResultOf } from '../../data/graphql.ts';

export const KEPT_APART = graphql(`
  fragment KeptApartShown on KeptApart {
    labels
    why
    by
    date
    members {
      id
    }
  }
`);

export type KeptApart = ResultOf<typeof KEPT_APART>;
