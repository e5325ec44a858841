import { graphql } from '../../data/graphql.ts';

/** One end of a tie, with what it takes to name and place it. */
export const PARTY = graphql(`
  fragment TieParty on Node {
    __typename
    id
    label
    ... on Area {
      shortName
      region
      lat
      lon
    }
  }
`);

export interface Party {
  readonly id: string;
  readonly label: string;
  readonly shortName?: string | null;
  readonly region?: string | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** Areas have a short name for rows and titles; everybody else has one name. */
export const partyName = ({ shortName, label }: Party): string => shortName ?? label;
