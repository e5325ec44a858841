import { useQuery } from 'urql';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { INTRODUCTION } from '../../network/introduction-query.ts';
import { SuggestedPairs } from '../../network/suggested-pairs.tsx';
import { useFew } from '../../network/use-few.ts';
import { introductionTexts } from '../../texts/introductions.ts';

const ORGANISATION_SUGGESTIONS = graphql(
  `
    query OrganisationSuggestions($id: ID!, $at: Date, $first: Int!, $helped: Int!) {
      organisation(id: $id) {
        id
        suggestions(at: $at, first: $first) {
          ...IntroductionShown
        }
        couldHelp(at: $at, first: $helped) {
          ...IntroductionShown
        }
      }
    }
  `,
  [INTRODUCTION],
);

interface OrganisationSuggestionsProps {
  readonly id: string;
  /** Whether it offers help with any topic. */
  readonly offers: boolean;
}

/** Introductions an organisation could make among areas, and areas that need what it offers. */
export function OrganisationSuggestions({ id, offers }: OrganisationSuggestionsProps) {
  const { date, known } = useAsOf();
  const [introductions, helped] = [useFew(), useFew()];
  const variables = { id, at: date, first: introductions.first, helped: helped.first };
  const [{ data, fetching, error }, again] = useQuery({ query: ORGANISATION_SUGGESTIONS, variables, pause: !known });
  const found = data?.organisation;
  return (
    <>
      <h2>{introductionTexts.ofRecord}</h2>
      <SuggestedPairs {...introductionTexts.byOrganisation} found={found?.suggestions} fetching={fetching} error={error} onAgain={again} few={introductions} at={date} />
      {offers && <SuggestedPairs {...introductionTexts.couldHelp} found={found?.couldHelp} fetching={fetching} error={undefined} onAgain={again} few={helped} at={date} />}
    </>
  );
}
