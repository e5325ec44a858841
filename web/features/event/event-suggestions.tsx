import { useQuery } from 'urql';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { INTRODUCTION } from '../../network/introduction-query.ts';
import { aroundSays } from '../../network/around-says.ts';
import { SuggestedPairs } from '../../network/suggested-pairs.tsx';
import { useFew } from '../../network/use-few.ts';
import { introductionTexts } from '../../texts/introductions.ts';

const EVENT_SUGGESTIONS = graphql(
  `
    query EventSuggestions($id: ID!, $at: Date, $first: Int!) {
      event(id: $id) {
        id
        suggestions(at: $at, first: $first) {
          ...IntroductionShown
        }
      }
    }
  `,
  [INTRODUCTION],
);

/** Whom to invite to an event, or to bring together after it. */
export function EventSuggestions({ id }: { readonly id: string }) {
  const { date, known } = useAsOf();
  const few = useFew();
  const [{ data, fetching, error }, again] = useQuery({ query: EVENT_SUGGESTIONS, variables: { id, at: date, first: few.first }, pause: !known });
  const found = data?.event?.suggestions;
  return (
    <>
      <h2>{introductionTexts.ofRecord}</h2>
      <SuggestedPairs {...introductionTexts.around} says={aroundSays(found, 'event')} found={found} fetching={fetching} error={error} onAgain={again} few={few} at={date} />
    </>
  );
}
