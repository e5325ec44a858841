import { useQuery } from 'urql';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { INTRODUCTION } from '../../network/introduction-query.ts';
import { aroundSays } from '../../network/around-says.ts';
import { SuggestedPairs } from '../../network/suggested-pairs.tsx';
import { useFew } from '../../network/use-few.ts';
import { introductionTexts } from '../../texts/introductions.ts';

const CLUSTER_SUGGESTIONS = graphql(
  `
    query ClusterSuggestions($id: ID!, $at: Date, $first: Int!) {
      cluster(id: $id) {
        id
        suggestions(at: $at, first: $first) {
          ...IntroductionShown
        }
      }
    }
  `,
  [INTRODUCTION],
);

/** Which areas could join a cluster; once it is over, which to bring together again. */
export function ClusterSuggestions({ id }: { readonly id: string }) {
  const { date, known } = useAsOf();
  const few = useFew();
  const [{ data, fetching, error }, again] = useQuery({ query: CLUSTER_SUGGESTIONS, variables: { id, at: date, first: few.first }, pause: !known });
  const found = data?.cluster?.suggestions;
  return (
    <>
      <h2>{introductionTexts.ofRecord}</h2>
      <SuggestedPairs {...introductionTexts.around} says={aroundSays(found, 'cluster')} found={found} fetching={fetching} error={error} onAgain={again} few={few} at={date} />
    </>
  );
}
