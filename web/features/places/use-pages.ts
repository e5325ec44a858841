import { useEffect, useState } from 'react';
import { useClient, type CombinedError, type TypedDocumentNode } from 'urql';

interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Pages<Node> {
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly total: number;
  readonly next: string | undefined;
}

interface PagesAsked<Data, Variables extends { after?: string | null }, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  readonly pageIn: (data: Data) => PageOf<Node>;
}

/** A list read a page at a time; what was read stays while filters change, until the new list is there. */
export function usePages<Data, Variables extends { after?: string | null }, Node>({
  query,
  variables,
  pageIn,
}: PagesAsked<Data, Variables, Node>) {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [pages, setPages] = useState<Pages<Node>>();
  const [error, setError] = useState<CombinedError>();
  const [wanted, setWanted] = useState<{ key: string; after: string | undefined }>({ key, after: undefined });
  const after = wanted.key === key ? wanted.after : undefined;

  useEffect(() => {
    const asked = { ...(JSON.parse(key) as object), after: after ?? null } as unknown as Variables;
    const { unsubscribe } = client.query(query, asked as never).subscribe(({ data, error: fault }) => {
      setError(fault);
      if (!data) return;
      const page = pageIn(data as Data);
      setPages((before) => ({
        key,
        nodes: after !== undefined && before?.key === key ? [...before.nodes, ...page.nodes] : page.nodes,
        total: page.totalCount,
        next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
      }));
    });
    return unsubscribe;
    // The page is found the same way every time; the key holds all the variables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, query, key, after]);

  return {
    pages,
    fetching: pages?.key !== key && !error,
    error,
    more: pages?.next === undefined ? undefined : () => setWanted({ key, after: pages.next }),
  };
}
