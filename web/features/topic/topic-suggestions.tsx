import { useQuery } from 'urql';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { INTRODUCTION } from '../../network/introduction-query.ts';
import { SuggestedPairs } from '../../network/suggested-pairs.tsx';
import { useFew } from '../../network/use-few.ts';
import { introductionTexts } from '../../texts/introductions.ts';

const TOPIC_SUGGESTIONS = graphql(
  `
    query TopicSuggestions($id: ID!, $at: Date, $first: Int!) {
      topic(id: $id) {
        id
        suggestions(at: $at, first: $first) {
          ...IntroductionShown
        }
      }
    }
  `,
  [INTRODUCTION],
);

/** Which areas could help which with a topic. */
export function TopicSuggestions({ id }: { readonly id: string }) {
  const { date, known } = useAsOf();
  const few = useFew();
  const [{ data, fetching, error }, again] = useQuery({ query: TOPIC_SUGGESTIONS, variables: { id, at: date, first: few.first }, pause: !known });
  const found = data?.topic?.suggestions;
  return (
    <>
      <h2>{introductionTexts.ofRecord}</h2>
      <SuggestedPairs {...introductionTexts.onTopic} found={found} fetching={fetching} error={error} onAgain={again} few={few} at={date} />
    </>
  );
}
