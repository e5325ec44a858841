import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { Page, Related } from '../../graph/store/store.ts';
import type { PageInfo } from './page-info.ts';
import { RelationEdgeValue } from './relation-edge-value.ts';

/** What the fields of a connection are read from. */
export interface PageValue {
  readonly edges: readonly object[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
  count(): Promise<number>;
}

abstract class StorePage<T> {
  constructor(
    protected readonly page: Page<T>,
    protected readonly after: string | null | undefined,
    readonly count: () => Promise<number>,
  ) {}

  get pageInfo(): PageInfo {
    const { cursors, hasNext } = this.page;
    return {
      hasNextPage: hasNext,
      hasPreviousPage: this.after !== undefined && this.after !== null,
      startCursor: cursors[0],
      endCursor: cursors.at(-1),
    };
  }
}

/** A page of items that stand for themselves. */
export class ItemPage<T> extends StorePage<T> implements PageValue {
  get nodes(): readonly T[] {
    return this.page.items;
  }

  /** The same page of what is made of each item. */
  map<V>(made: (item: T) => V): ItemPage<V> {
    return new ItemPage({ ...this.page, items: this.page.items.map(made) }, this.after, this.count);
  }

  get edges(): readonly object[] {
    return this.page.items.map((node, i) => ({ node, cursor: this.page.cursors[i] }));
  }
}

/** A page of relations with the nodes at their other ends. */
export class RelationPage extends StorePage<Related> implements PageValue {
  get nodes(): readonly NodeRecord[] {
    return this.page.items.map(({ node }) => node);
  }

  get edges(): readonly RelationEdgeValue[] {
    const { items, cursors } = this.page;
    return items.map(({ relation, node }, i) => new RelationEdgeValue(relation, node, cursors[i] ?? ''));
  }
}
