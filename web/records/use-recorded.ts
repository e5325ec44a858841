import { useQuery, type TypedDocumentNode } from 'urql';
import type { Values } from './form/field-rule.ts';
import { RECORD_QUERIES } from './record-queries.ts';
import type { RecordKind } from './record-kinds.ts';

/** What the queries answer, one as the other: a record or a list with one. */
interface Answer {
  readonly record?: Values | null;
  readonly found?: { readonly nodes: readonly Values[] };
}

/** What is recorded of a record, by the fields' names. */
export function useRecorded(kind: RecordKind, id: string) {
  // Which record is asked for follows from the kind; here only its fields by name matter.
  const query = RECORD_QUERIES[kind] as unknown as TypedDocumentNode<Answer, { id: string }>;
  const [{ data, error }] = useQuery({ query, variables: { id } });
  const record = data?.record ?? data?.found?.nodes[0];
  const { evaluation, ...own } = (record ?? {}) as Values & { readonly evaluation?: Values | null };
  return {
    values: record && ({ ...own, ...evaluation } as Values),
    error,
  };
}
