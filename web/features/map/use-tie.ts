import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../data/graphql.ts';

const TIE = graphql(`
  query MapTie($a: ID!, $b: ID!, $at: Date) {
    tie(a: $a, b: $b, at: $at) {
      a {
        id
      }
      b {
        id
      }
      at
      strength
      band
      lastContact
      interactionCount
      story
      confidence {
        events
        missing
        share
      }
      receipts(first: 20) {
        totalCount
        nodes {
          date
          kind
          source {
            __typename
            id
            label
          }
          parties
          contribution
          contributionWhenNew
        }
      }
    }
  }
`);

export type TieRecord = NonNullable<ResultOf<typeof TIE>['tie']>;

/** A tie with what it is made of on a day. What was shown of the same tie stays until the new is there. */
export function useTie(a: string, b: string, at: string | undefined) {
  const [{ data, fetching, error }, again] = useQuery({ query: TIE, variables: { a, b, at: at ?? null }, pause: at === undefined });
  const tie = data?.tie;
  const same = tie && [tie.a.id, tie.b.id].sort().join() === [a, b].sort().join();
  return { tie: same ? tie : undefined, unknown: data?.tie === null && !fetching, fetching, error, again };
}
