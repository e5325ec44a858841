import DataLoader from 'dataloader';
import { KithError } from '../graph/model/kith-error.ts';
import type { NodeId } from '../graph/model/node-id.ts';
import type { NodeRecord } from '../graph/model/nodes.ts';
import type { RelationId, RelationRecord } from '../graph/model/relations.ts';
import type { Page, Related, RelatedQuery, Store } from '../graph/store/store.ts';

/**
 * Reads of one request, gathered: however many records a list has, each level and each relation of
 * it costs one call of the store. Make them anew for every request.
 */
export class Loaders {
  private readonly nodeLoader: DataLoader<NodeId, NodeRecord | undefined>;
  private readonly relationLoader: DataLoader<RelationId, RelationRecord | undefined>;
  private readonly relatedLoaders: ByQuery<Page<Related>>;
  private readonly countLoaders: ByQuery<number>;

  /** @param signal once aborted, nothing more is read: the request is over. */
  constructor(
    store: Store,
    private readonly signal?: AbortSignal,
  ) {
    this.nodeLoader = this.loader((ids) => store.nodes(ids));
    this.relationLoader = this.loader((ids) => store.relations(ids));
    this.relatedLoaders = new ByQuery((query) => this.loader((ids) => store.related(ids, query)));
    this.countLoaders = new ByQuery((query) => this.loader((ids) => store.countRelated(ids, query)));
  }

  node(id: NodeId): Promise<NodeRecord | undefined> {
    return this.nodeLoader.load(id);
  }

  relation(id: RelationId): Promise<RelationRecord | undefined> {
    return this.relationLoader.load(id);
  }

  /** Those of the nodes that there are. */
  async nodes(ids: readonly NodeId[]): Promise<readonly NodeRecord[]> {
    const found = await Promise.all(ids.map((id) => this.node(id)));
    return found.filter((node) => node !== undefined);
  }

  related(id: NodeId, query: RelatedQuery): Promise<Page<Related>> {
    return this.relatedLoaders.to(query).load(id);
  }

  countRelated(id: NodeId, query: RelatedQuery): Promise<number> {
    return this.countLoaders.to(query).load(id);
  }

  private loader<K, V>(read: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V> {
    return new DataLoader<K, V>((keys) => {
      if (this.signal?.aborted) throw new KithError('TOO_COSTLY', 'The request took too long and was stopped.');
      return read(keys) as Promise<V[]>;
    });
  }
}

/** The loaders of one method of the store, one for each query asked of it. */
class ByQuery<V> {
  private readonly loaders = new Map<string, DataLoader<NodeId, V>>();
  private last: { readonly query: RelatedQuery; readonly loader: DataLoader<NodeId, V> } | undefined;

  constructor(private readonly make: (query: RelatedQuery) => DataLoader<NodeId, V>) {}

  to(query: RelatedQuery): DataLoader<NodeId, V> {
    // A list asks the same for each of its records; to compare is cheaper than to write it out.
    if (this.last && alike(this.last.query, query)) return this.last.loader;
    const key = JSON.stringify(query);
    let loader = this.loaders.get(key);
    if (!loader) this.loaders.set(key, (loader = this.make(query)));
    this.last = { query, loader };
    return loader;
  }
}

/** True where two plain values say the same; fields may not differ in their order. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const fields = Object.keys(a);
  const others = Object.keys(b);
  return (
    fields.length === others.length &&
    fields.every((field, i) => field === others[i] && alike((a as Loose)[field], (b as Loose)[field]))
  );
}

type Loose = Readonly<Record<string, unknown>>;
