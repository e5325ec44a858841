import { useQuery } from 'urql';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { INTRODUCTION } from '../../network/introduction-query.ts';
import { aroundSays } from '../../network/around-says.ts';
import { SuggestedPairs } from '../../network/suggested-pairs.tsx';
import { useFew } from '../../network/use-few.ts';
import { introductionTexts } from '../../texts/introductions.ts';

const COLLABORATION_SUGGESTIONS = graphql(
  `
    query CollaborationSuggestions($ids: [ID!], $at: Date, $first: Int!) {
      collaborations(first: 1, filter: { ids: $ids }) {
        nodes {
          id
          suggestions(at: $at, first: $first) {
            ...IntroductionShown
          }
        }
      }
    }
  `,
  [INTRODUCTION],
);

/** Which areas could join in joint work; once it is over, which to bring together again. */
export function CollaborationSuggestions({ id }: { readonly id: string }) {
  const { date, known } = useAsOf();
  const few = useFew();
  const [{ data, fetching, error }, again] = useQuery({ query: COLLABORATION_SUGGESTIONS, variables: { ids: [id], at: date, first: few.first }, pause: !known });
  const found = data?.collaborations.nodes[0]?.suggestions;
  return (
    <>
      <h2>{introductionTexts.ofRecord}</h2>
      <SuggestedPairs {...introductionTexts.around} says={aroundSays(found, 'collaboration')} found={found} fetching={fetching} error={error} onAgain={again} few={few} at={date} />
    </>
  );
}
