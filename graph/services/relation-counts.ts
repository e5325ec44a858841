import { labelOf, type NodeId } from '../model/node-id.ts';
import { RELATION_KINDS, relationRule, type RelationKind } from '../model/relations.ts';
import type { RelatedQuery, Store } from '../store/store.ts';

/** Where a record stands in a relation; `via`: the relation names it as third. */
export type RelationPlace = 'start' | 'end' | 'via';

export interface RelationCount {
  readonly kind: RelationKind;
  readonly place: RelationPlace;
  /** 1 or more. */
  readonly count: number;
}

const DIRECTIONS = { start: 'out', end: 'in', via: 'via' } as const satisfies Record<RelationPlace, RelatedQuery['direction']>;

/** Every kind of relation that a record stands in, of whatever time, and how many: what its removal changes. */
export async function relationCounts(store: Store, id: NodeId): Promise<readonly RelationCount[]> {
  const label = labelOf(id)!;
  const places = RELATION_KINDS.flatMap((kind) => {
    const { start, end, via } = relationRule(kind);
    const fit = { start: start.includes(label), end: end.includes(label), via: via?.label === label };
    return (['start', 'end', 'via'] as const).flatMap((place) => (fit[place] ? [{ kind, place }] : []));
  });
  const counts = await Promise.all(
    places.map(async ({ kind, place }) => {
      const [count = 0] = await store.countRelated([id], { kind, direction: DIRECTIONS[place], first: 0 });
      return { kind, place, count };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}
