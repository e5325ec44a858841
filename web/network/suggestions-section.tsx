import { useQuery } from 'urql';
import { graphql } from '../data/graphql.ts';
import { useViewer } from '../data/viewer.ts';
import { suggestionTexts } from '../texts/suggestions.ts';
import { Fault } from '../ui/query-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SUGGESTION } from './suggestion-query.ts';
import { SuggestionRow } from './suggestion-row.tsx';

const SUGGESTIONS = graphql(
  `
    query Suggestions($of: ID!) {
      suggestions(of: $of, first: 20) {
        totalCount
        nodes {
          ...SuggestionShown
        }
      }
    }
  `,
  [SUGGESTION],
);

/** What was proposed to an area or a person, with answers for those who may give them. */
export function SuggestionsSection({ of }: { readonly of: string }) {
  const [{ data, fetching, error }, again] = useQuery({ query: SUGGESTIONS, variables: { of } });
  const viewer = useViewer();
  const may = { all: viewer?.mayRecord === true, area: viewer?.role === 'PARTNERSHIP' ? viewer.areaId : undefined };
  const found = data?.suggestions;
  return (
    <section className="suggestions" aria-labelledby="suggestions-heading">
      <h2 id="suggestions-heading">{suggestionTexts.heading}</h2>
      {error && <Fault error={error} onAgain={again} />}
      {fetching && !found && <Skeleton rows={2} label={suggestionTexts.reading} />}
      {found && found.nodes.length === 0 && <p className="small muted">{suggestionTexts.none}</p>}
      {found && (
        <ul>
          {found.nodes.map((suggestion) => (
            <SuggestionRow key={suggestion.id} suggestion={suggestion} of={of} may={may} />
          ))}
        </ul>
      )}
    </section>
  );
}
