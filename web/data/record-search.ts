import { useDeferredValue } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';
import { shortDate } from '../ui/dates.ts';

const SEARCH = graphql(`
  query Search($text: String!, $kinds: [SearchKind!]!) {
    search(text: $text, first: 12, kinds: $kinds) {
      __typename
      id
      label
      ... on Area {
        region
        localAuthority
      }
      ... on Event {
        date
      }
      ... on Person {
        areas {
          id
          label
          shortName
        }
      }
    }
  }
`);

export type SearchedKind = VariablesOf<typeof SEARCH>['kinds'][number];

const EVERY_KIND: SearchedKind[] = ['AREA', 'PERSON', 'ORGANISATION', 'TOPIC', 'EVENT', 'CLUSTER', 'QUESTION', 'COLLABORATION'];

export interface FoundRecord {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly region: string | undefined;
  /** What helps to tell it from others of its name. */
  readonly where: string | undefined;
  /** The areas in which a person holds a role. */
  readonly areas: readonly string[];
}

/** Records of some kinds whose words begin with the words of a text, best first. */
export function useRecordSearch(text: string, kinds: SearchedKind[] = EVERY_KIND) {
  const asked = useDeferredValue(text.trim());
  const [{ data, fetching, error }] = useQuery({
    query: SEARCH,
    variables: { text: asked, kinds },
    pause: asked === '',
  });
  const found = asked === '' ? [] : (data?.search ?? []).map(foundRecord);
  return { found, searching: asked !== '' && fetching, failed: error !== undefined, forText: fetching ? undefined : asked };
}

type SearchResult = ResultOf<typeof SEARCH>['search'][number];

function foundRecord(result: SearchResult): FoundRecord {
  return {
    id: result.id,
    label: result.label,
    kind: result.__typename,
    region: result.__typename === 'Area' ? (result.region ?? undefined) : undefined,
    where: whereOf(result),
    areas: result.__typename === 'Person' ? result.areas.map(({ id }) => id) : [],
  };
}

function whereOf(result: SearchResult): string | undefined {
  if (result.__typename === 'Area') return [result.localAuthority, result.region].filter(Boolean).join(', ');
  if (result.__typename === 'Event') return result.date ? shortDate(result.date) : undefined;
  if (result.__typename === 'Person') return result.areas.map(({ label, shortName }) => shortName ?? label).join(', ');
  return undefined;
}
