import { patchedNode, patchedRelation, sameRecord } from '../../model/change.ts';
import { KithError } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { NodePatch, NodeRecord } from '../../model/nodes.ts';
import { relationId, type RelationId, type RelationPatch, type RelationRecord } from '../../model/relations.ts';
import type { FaultList } from '../fault.ts';
import type { OwnedRelations, Row, RowRecords } from '../import-table.ts';
import type { KnownIds } from '../known-ids.ts';
import type { RowReader } from '../row-reader.ts';
import type { SourceRow, SourceTable } from '../source-table.ts';
import { originOf, withOrigin } from './origin.ts';
import type { FilePlan, Plan } from './plan.ts';
import { RelationRows } from './relation-rows.ts';
import { RepeatedRows, subjectOf } from './repeated-rows.ts';
import { sayChange, sayRemoval } from './say-change.ts';
import type { StoredRecords } from './stored-records.ts';

const ROWS_AT_ONCE = 2_000;
const EXAMPLES = 5;
const UNUSED_VALUES_SAID = 20;

export interface FileContext {
  readonly source: SourceTable;
  readonly reader: RowReader;
  readonly ids: KnownIds;
  readonly stored: StoredRecords;
  readonly plan: Plan;
  readonly faults: FaultList;
  readonly warnings: string[];
  readonly progress: (rowsDone: number) => void;
}

/** Plans what one file changes: rows in batches, each batch against what the store holds. */
export async function planFile(context: FileContext): Promise<void> {
  const planner = new FilePlanner(context);
  const { rows } = context.source;
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    await planner.planBatch(i, rows.slice(i, i + ROWS_AT_ONCE));
    context.progress(Math.min(i + ROWS_AT_ONCE, rows.length));
  }
  context.plan.files.push(planner.summary());
  context.plan.rows.push(planner.rows);
  context.warnings.push(...planner.warnings());
}

interface ReadRow {
  readonly index: number;
  readonly line: number;
  readonly row: Row;
  readonly records: RowRecords;
}
type Verdict = 'added' | 'changed' | 'unchanged';

class FilePlanner {
  private readonly tally = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  private readonly examples: string[] = [];
  private readonly repeated: RepeatedRows;
  private readonly unused: string[] = [];
  readonly rows: RelationRows;

  constructor(private readonly context: FileContext) {
    this.rows = new RelationRows(context);
    this.repeated = new RepeatedRows(context.source.file, context.faults, this.rows);
  }

  async planBatch(first: number, rows: readonly SourceRow[]): Promise<void> {
    const read = rows.flatMap((row, i) => this.readRow(row, first + i));
    const { stored } = this.context;
    const nodes = await stored.nodes(read.flatMap(({ records }) => nodeIds(records)));
    const relations = await stored.relations(
      read.flatMap(({ records: { relation } }) => (relation ? [relationId(relation as RelationRecord)] : [])),
    );
    const owned = await this.ownedRelations(read, nodes);
    for (const one of read) this.planRow(one, nodes, relations, owned);
  }

  summary(): FilePlan {
    return { file: this.context.source.file, rows: this.context.source.rows.length, ...this.tally, examples: this.examples };
  }

  warnings(): string[] {
    const { file } = this.context.source;
    const more = this.unused.length - UNUSED_VALUES_SAID;
    return [
      ...this.unused.slice(0, UNUSED_VALUES_SAID),
      ...(more > 0 ? [`${file}: ${more} more rows like these.`] : []),
      ...this.repeated.warnings(),
    ];
  }

  private readRow(source: SourceRow, index: number): ReadRow[] {
    const { reader, ids, faults } = this.context;
    const row = reader.read(source, ids, faults);
    if (!row) return [];
    const records = reader.table.records(row);
    if (records.fault) {
      faults.add({ file: this.context.source.file, row: source.line, ...records.fault });
      return [];
    }
    if (records.unused) this.unused.push(`${this.context.source.file}: row ${source.line}: ${records.unused}.`);
    const subject = subjectOf(records);
    if (subject && this.repeated.isRepeat(subject, { line: source.line, row }, index)) return [];
    return [{ index, line: source.line, row, records }];
  }

  /** The relations that nodes already have and that their rows state in full. */
  private async ownedRelations(read: readonly ReadRow[], nodes: ReadonlyMap<NodeId, NodeRecord>) {
    const owners = new Map<string, { kind: OwnedRelations['kind']; direction: 'out' | 'in'; ids: NodeId[] }>();
    for (const { records } of read) {
      for (const { kind, direction } of records.owned ?? []) {
        if (!records.node || !nodes.has(records.node.id)) continue;
        const group = owners.get(kind) ?? { kind, direction, ids: [] };
        group.ids.push(records.node.id);
        owners.set(kind, group);
      }
    }
    const found = new Map<string, ReadonlyMap<NodeId, readonly RelationRecord[]>>();
    for (const { kind, direction, ids } of owners.values()) {
      found.set(kind, await this.context.stored.related(ids, kind, direction));
    }
    return found;
  }

  private planRow(
    { index, line, row, records }: ReadRow,
    nodes: ReadonlyMap<NodeId, NodeRecord>,
    relations: ReadonlyMap<RelationId, RelationRecord>,
    owned: ReadonlyMap<string, ReadonlyMap<NodeId, readonly RelationRecord[]>>,
  ): void {
    try {
      const verdicts: Verdict[] = [];
      const { node, companion, relation } = records;
      if (companion && !nodes.has(companion.id)) this.planNode(companion, row, undefined);
      if (node) verdicts.push(this.planNode(node, row, nodes.get(node.id), records.adds));
      if (relation) verdicts.push(this.planRowRelation(relation, row, line, index, relations, records.removed));
      for (const one of records.owned ?? []) {
        if (node) verdicts.push(this.planOwned(one, node.id, nodes.get(node.id), owned.get(one.kind)?.get(node.id) ?? [], row));
      }
      this.tally[verdicts[0] === 'added' ? 'added' : verdicts.some((one) => one !== 'unchanged') ? 'changed' : 'unchanged'] += 1;
    } catch (error) {
      if (!(error instanceof KithError)) throw error;
      this.context.faults.add({ file: this.context.source.file, row: line, message: error.message });
    }
  }

  /** Several files may speak of one node: what they say of it is written as one. */
  private planNode(patch: NodePatch, row: Row, stored: NodeRecord | undefined, adds = false): Verdict {
    const { plan, source } = this.context;
    const planned = plan.nodes.get(patch.id);
    const before = planned?.after ?? stored;
    // The row that would have brought this node has a fault of its own.
    if (adds && !before) return 'unchanged';
    const whole = { ...patch, ...(adds ? {} : originOf(row, source.file, !before)) } as NodePatch;
    const after = patchedNode(before, whole);
    if (sameRecord(before, after)) return 'unchanged';
    plan.nodes.set(patch.id, {
      patch: { ...planned?.patch, ...stated(whole) } as NodePatch,
      before: planned ? planned.before : stored,
      after,
    });
    const first = planned ? planned.before : stored;
    if (first && !planned) plan.altered.add(patch.id);
    this.example(() => sayChange(first, after));
    return first ? 'changed' : 'added';
  }

  private planRowRelation(
    patch: RelationPatch,
    row: Row,
    line: number,
    index: number,
    stored: ReadonlyMap<RelationId, RelationRecord>,
    removed = false,
  ): Verdict {
    const before = stored.get(relationId(patch as RelationRecord));
    if (removed) return before ? this.remove(before) : 'unchanged';
    const after = patchedRelation(before, withOrigin(patch, !before, row, this.context.source.file));
    if (after.kind === 'MEMBER_OF') {
      this.context.plan.memberships.set(after.id, { record: after, file: this.context.source.file, row: line });
    }
    if (before && sameRecord(before, after)) return 'unchanged';
    this.rows.add(index, before);
    if (before) this.context.plan.altered.add(before.id);
    this.example(() => sayChange(before, after));
    return before ? 'changed' : 'added';
  }

  private planOwnedRelation(patch: RelationPatch, row: Row, stored: ReadonlyMap<RelationId, RelationRecord>): Verdict {
    const before = stored.get(relationId(patch as RelationRecord));
    const whole = withOrigin(patch, !before, row, this.context.source.file);
    const after = patchedRelation(before, whole);
    if (before && sameRecord(before, after)) return 'unchanged';
    this.context.plan.relations.push(whole);
    if (before) this.context.plan.altered.add(before.id);
    this.example(() => sayChange(before, after));
    return before ? 'changed' : 'added';
  }

  private planOwned(
    owned: OwnedRelations,
    owner: NodeId,
    before: NodeRecord | undefined,
    existing: readonly RelationRecord[],
    row: Row,
  ): Verdict {
    const after = this.context.plan.nodes.get(owner)?.after ?? before;
    if (!after) return 'unchanged';
    const wanted = owned.wanted({ existing, before, after });
    const stored = new Map(existing.map((relation) => [relation.id, relation]));
    const ids = new Set(wanted.map((patch) => relationId(patch as RelationRecord)));
    const verdicts = wanted.map((patch) => this.planOwnedRelation(patch, row, stored));
    for (const relation of existing) if (!ids.has(relation.id)) verdicts.push(this.remove(relation));
    return verdicts.some((one) => one !== 'unchanged') ? 'changed' : 'unchanged';
  }

  private remove(relation: RelationRecord): Verdict {
    this.context.plan.removals.add(relation.id);
    this.context.plan.altered.add(relation.id);
    this.tally.removed += 1;
    this.example(() => sayRemoval(relation));
    return 'changed';
  }

  private example(said: () => string): void {
    if (this.examples.length < EXAMPLES) this.examples.push(said());
  }
}

const stated = (patch: object): object => Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

const nodeIds = ({ node, companion }: RowRecords): NodeId[] => [
  ...(node ? [node.id] : []),
  ...(companion ? [companion.id] : []),
];
