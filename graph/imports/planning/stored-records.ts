import type { NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import type { RelationId, RelationKind, RelationRecord } from '../../model/relations.ts';
import type { Store } from '../../store/store.ts';

const RELATIONS_PER_NODE = 10_000;

/** What the store holds already, asked for in batches; an empty store is not asked at all. */
export class StoredRecords {
  constructor(
    private readonly store: Store,
    private readonly isEmpty: boolean,
  ) {}

  async nodes(ids: readonly NodeId[]): Promise<ReadonlyMap<NodeId, NodeRecord>> {
    if (this.isEmpty || ids.length === 0) return new Map();
    const nodes = await this.store.nodes(ids);
    return new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : [])));
  }

  async relations(ids: readonly RelationId[]): Promise<ReadonlyMap<RelationId, RelationRecord>> {
    if (this.isEmpty || ids.length === 0) return new Map();
    const relations = await this.store.relations(ids);
    return new Map(relations.flatMap((relation) => (relation ? [[relation.id, relation]] : [])));
  }

  /** All relations of a kind that each of these nodes has. */
  async related(
    ids: readonly NodeId[],
    kind: RelationKind,
    direction: 'out' | 'in' | 'via',
  ): Promise<ReadonlyMap<NodeId, readonly RelationRecord[]>> {
    if (this.isEmpty || ids.length === 0) return new Map();
    const pages = await this.store.related(ids, { kind, direction, first: RELATIONS_PER_NODE });
    return new Map(ids.map((id, i) => [id, (pages[i]?.items ?? []).map(({ relation }) => relation)]));
  }
}
