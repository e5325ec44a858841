import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../data/graphql.ts';
import { fieldTexts } from '../texts/record-fields.ts';

const COUNTS = graphql(`
  query GoesWith($id: ID!) {
    relationCounts(id: $id) {
      kind
      place
      count
    }
  }
`);

export type RelationCount = ResultOf<typeof COUNTS>['relationCounts'][number];

/** What goes with a record when it is removed, kind by kind, in words: all that is recorded of it. */
export function goesWith(counts: readonly RelationCount[]): readonly string[] {
  const sums = new Map<(n: number) => string, number>();
  for (const { kind, place, count } of counts) {
    const words = fieldTexts.goesWith[kind]?.[place] ?? fieldTexts.goesWithOther;
    sums.set(words, (sums.get(words) ?? 0) + count);
  }
  return [...sums].map(([words, n]) => words(n));
}

/** The same for the record of an id, as it is now; undefined until it is counted. */
export function useGoesWith(id: string) {
  const [{ data, error }] = useQuery({ query: COUNTS, variables: { id }, requestPolicy: 'cache-and-network' });
  return { parts: data && goesWith(data.relationCounts), error };
}
