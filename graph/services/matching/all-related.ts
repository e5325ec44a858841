import type { NodeId } from '../../model/node-id.ts';
import type { RelationKind, RelationRecord } from '../../model/relations.ts';
import type { Related, RelatedQuery, Store } from '../../store/store.ts';

const MOST = 10_000;

export type RelatedTo<K extends RelationKind> = Omit<Related, 'relation'> & { readonly relation: RelationRecord<K> };

/** For each node all its relations of a kind, by its id; one call of the store. */
export async function allRelated<K extends RelationKind>(
  store: Store,
  ids: readonly NodeId[],
  query: Omit<RelatedQuery, 'first' | 'kind'> & { readonly kind: K },
): Promise<ReadonlyMap<NodeId, readonly RelatedTo<K>[]>> {
  if (ids.length === 0) return new Map();
  const pages = await store.related(ids, { ...query, first: MOST });
  return new Map(ids.map((id, i) => [id, pages[i]!.items as readonly Related[] as readonly RelatedTo<K>[]]));
}
