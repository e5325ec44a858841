import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { RelationRecord } from '../../graph/model/relations.ts';

/** Fields of relations that edges show under their own names. */
const SHOWN = [
  'provenance',
  'source',
  'from',
  'to',
  'role',
  'offer',
  'level',
  'as',
  'seat',
  'number',
  'amount',
  'useful',
  'action',
  'followedUp',
] as const;

/**
 * An edge of a relation: the node at its other end, and what the relation says. It reads through to
 * the record, for copying thousands of them is what large pages would spend their time on.
 */
export class RelationEdgeValue {
  constructor(
    readonly record: RelationRecord,
    readonly node: NodeRecord,
    readonly cursor: string,
  ) {}

  get relation(): string {
    return this.record.id;
  }
}

for (const field of SHOWN) {
  Object.defineProperty(RelationEdgeValue.prototype, field, {
    get(this: RelationEdgeValue) {
      return (this.record as unknown as Record<string, unknown>)[field];
    },
  });
}
