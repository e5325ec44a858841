import type { Client, TypedDocumentNode } from 'urql';

export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface PagesAsked<Data, Variables extends { after?: string | null }, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  /** Undefined: what has the list is not there. */
  readonly pageIn: (data: Data) => PageOf<Node> | undefined;
  /** Whether what was read will do. Without it every page is read. */
  readonly enough?: ((nodes: readonly Node[]) => boolean) | undefined;
}

export interface PagesRead<Node> {
  readonly nodes: readonly Node[];
  readonly total: number;
}

/** Reads a list page after page until it is whole or enough; throws the client's error. */
export async function readEveryPage<Data, Variables extends { after?: string | null }, Node>(
  client: Client,
  { query, variables, pageIn, enough }: PagesAsked<Data, Variables, Node>,
  onPage: (read: PagesRead<Node>) => boolean = () => true,
): Promise<PagesRead<Node>> {
  let nodes: readonly Node[] = [];
  let after: string | null = null;
  for (;;) {
    // The variables without the cursor, and the cursor, are the variables.
    const result = await client.query(query, { ...variables, after } as never).toPromise();
    if (!result.data) throw result.error ?? new Error('The answer was empty.');
    const page = pageIn(result.data as Data);
    nodes = page ? [...nodes, ...page.nodes] : nodes;
    const read = { nodes, total: page?.totalCount ?? 0 };
    if (!page?.pageInfo.hasNextPage || page.nodes.length === 0 || enough?.(nodes) || !onPage(read)) return read;
    after = page.pageInfo.endCursor;
  }
}
