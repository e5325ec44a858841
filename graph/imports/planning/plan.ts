import type { Change } from '../../model/change.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../../model/nodes.ts';
import type { RecordId, RelationId, RelationPatch, RelationRecord } from '../../model/relations.ts';

/** What an import would change, gathered row by row. */
export class Plan {
  readonly files: FilePlan[] = [];
  readonly nodes = new Map<NodeId, PlannedNode>();
  /** Relations that columns of a node's file state. */
  readonly relations: RelationPatch[] = [];
  /** Relations that rows are about. */
  readonly rows: PlannedRows[] = [];
  readonly removals = new Set<RelationId>();
  /** Records that were in the store before and would differ or go. */
  readonly altered = new AlteredRecords();
  /** Memberships of clusters, which have rules of their own, and where they stand in the file. */
  readonly memberships = new Map<RelationId, PlannedMembership>();

  /** How many records differ from what is in the store. */
  get changed(): number {
    const inRows = this.rows.reduce((sum, { count }) => sum + count, 0);
    return this.nodes.size + this.relations.length + inRows + this.removals.size;
  }

  /** Both ends before what joins them; what goes before what comes. */
  *changes(): Generator<Change> {
    for (const { patch } of this.nodes.values()) yield { node: patch };
    for (const remove of this.removals) yield { remove };
    for (const relation of this.relations) yield { relation };
    for (const rows of this.rows) for (const relation of rows.patches()) yield { relation };
  }
}

/** Counts records and keeps the first few of them. */
export class AlteredRecords {
  private static readonly MOST_KEPT = 20;
  readonly first: RecordId[] = [];
  count = 0;

  add(id: RecordId): void {
    this.count += 1;
    if (this.first.length < AlteredRecords.MOST_KEPT) this.first.push(id);
  }
}

/** Rows to write; a million patches would be much to keep, so they are made again from the rows. */
export interface PlannedRows {
  readonly count: number;
  patches(): Iterable<RelationPatch>;
}

export interface PlannedNode {
  readonly patch: NodePatch;
  readonly before: NodeRecord | undefined;
  readonly after: NodeRecord;
}

export interface PlannedMembership {
  readonly record: RelationRecord<'MEMBER_OF'>;
  readonly file: string;
  readonly row: number;
}

/** What one file would change. Rows are counted by what they are about. */
export interface FilePlan {
  readonly file: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Relations and figures taken away by empty or different cells. */
  readonly removed: number;
  /** The first few changes, each in one line. */
  readonly examples: readonly string[];
}
