import { checkKind, missingNode, patchedNode, patchedRelation, sameRecord, type Change } from '../../model/change.ts';
import { badInput } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../../model/nodes.ts';
import {
  isRelationId,
  relationId,
  relationRule,
  viaOf,
  type RecordId,
  type RelationId,
  type RelationPatch,
  type RelationRecord,
} from '../../model/relations.ts';

/** A record as the database has it and as it shall be; undefined where it is not. */
export interface Difference<R> {
  readonly before: R | undefined;
  after: R | undefined;
}

/**
 * What one write makes of the records it touches: changes are applied in order, in memory, to what
 * was read before, and the whole is compared at the end. Whatever a change looks at must be known.
 */
export class Draft {
  private readonly nodes = new Map<NodeId, Difference<NodeRecord>>();
  private readonly relations = new Map<RelationId, Difference<RelationRecord>>();
  /** Relations that name a node, at either end or besides. Kept only once a node was removed. */
  private naming: Map<NodeId, Set<RelationId>> | undefined;

  knowsNode = (id: NodeId): boolean => this.nodes.has(id);
  knowsRelation = (id: RelationId): boolean => this.relations.has(id);

  /** Notes how nodes are in the database; undefined where there is none. */
  learnNode(id: NodeId, node: NodeRecord | undefined): void {
    if (!this.nodes.has(id)) this.nodes.set(id, { before: node, after: node });
  }

  learnRelation(id: RelationId, relation: RelationRecord | undefined): void {
    if (this.relations.has(id)) return;
    this.relations.set(id, { before: relation, after: relation });
    if (relation) this.note(relation);
  }

  /** @throws KithError BAD_INPUT for a change that breaks a rule of its own record. */
  apply(change: Change): void {
    if ('node' in change) this.putNode(change.node);
    else if ('relation' in change) this.putRelation(change.relation);
    else if (isRelationId(change.remove)) this.remove(this.relations.get(change.remove));
    else this.removeNode(change.remove);
  }

  nodeDifferences = (): Difference<NodeRecord>[] => differences(this.nodes);
  relationDifferences = (): Difference<RelationRecord>[] => differences(this.relations);

  private putNode(patch: NodePatch): void {
    const known = this.nodes.get(patch.id);
    const after = patchedNode(known?.after, patch);
    if (known) known.after = after;
  }

  private putRelation(patch: RelationPatch): void {
    const known = this.relations.get(idOfPatch(patch));
    const after = patchedRelation(known?.after, patch);
    for (const end of [after.start, after.end, viaOf(after)]) {
      if (end !== undefined && !this.nodes.get(end)?.after) throw badInput(missingNode(end, after));
    }
    if (known) known.after = after;
    this.note(after);
  }

  private removeNode(id: NodeId): void {
    this.naming ??= this.allNaming();
    for (const relation of this.naming.get(id) ?? []) {
      const known = this.relations.get(relation);
      if (!known?.after) continue;
      if (known.after.start === id || known.after.end === id) this.remove(known);
      else known.after = withoutVia(known.after, id);
    }
    this.remove(this.nodes.get(id));
  }

  private remove(known: Difference<NodeRecord | RelationRecord> | undefined): void {
    if (known) known.after = undefined;
  }

  private allNaming(): Map<NodeId, Set<RelationId>> {
    this.naming = new Map();
    for (const { after } of this.relations.values()) if (after) this.note(after);
    return this.naming;
  }

  private note(relation: RelationRecord): void {
    if (!this.naming) return;
    for (const node of [relation.start, relation.end, viaOf(relation)]) {
      if (node === undefined) continue;
      const naming = this.naming.get(node) ?? new Set();
      this.naming.set(node, naming.add(relation.id));
    }
  }
}

function withoutVia(relation: RelationRecord, node: NodeId): RelationRecord {
  const { via } = relationRule(relation.kind);
  if (!via || viaOf(relation) !== node) return relation;
  const rest: Record<string, unknown> = { ...relation };
  delete rest[via.field];
  return rest as unknown as RelationRecord;
}

const differences = <R extends object>(known: ReadonlyMap<RecordId, Difference<R>>): Difference<R>[] =>
  [...known.values()].filter(({ before, after }) => before !== after && !sameRecord(before, after));

export function idOfPatch(patch: RelationPatch): RelationId {
  checkKind(patch);
  return relationId(patch as RelationRecord);
}
