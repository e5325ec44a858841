import { fromDayNumber, type IsoDate } from '../../model/iso-date.ts';
import type { Label, NodeId } from '../../model/node-id.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { relationId, relationRule, type RelationKind, type RelationRecord } from '../../model/relations.ts';
import { NO_DAY, type RelationColumns, type Store } from '../../store/store.ts';

const LABELS: readonly Label[] = ['Area', 'Person', 'Organisation', 'Event', 'Cluster'];
const KINDS: readonly RelationKind[] = ['HOLDS_ROLE', 'ADMINISTERS', 'SUPPORTS', 'EMPLOYS', 'MEMBER_OF', 'ATTENDED'];

/** What the checks look at, gathered in one pass; of attendances only what they need. */
export interface RecordsAtHand {
  readonly people: ReadonlyMap<NodeId, NodeRecord<'Person'>>;
  readonly events: ReadonlyMap<NodeId, NodeRecord<'Event'>>;
  /** All but attendances. */
  readonly relations: readonly RelationRecord[];
  readonly rolesOf: ReadonlyMap<NodeId, readonly RelationRecord<'HOLDS_ROLE'>[]>;
  /** How many people each event has recorded. */
  readonly presentAt: ReadonlyMap<NodeId, number>;
  /** The last day each person was at an event. */
  readonly lastSeen: ReadonlyMap<NodeId, IsoDate>;
  /** Attendances that name no area. */
  readonly withoutArea: readonly RelationRecord<'ATTENDED'>[];
}

export async function recordsAtHand(store: Store): Promise<RecordsAtHand> {
  const gathering = new Gathering();
  for await (const batch of store.stream({ labels: LABELS, kinds: KINDS })) {
    if ('nodes' in batch) gathering.addNodes(batch.nodes, batch.ordinals);
    else if (batch.relations.kind === 'ATTENDED') gathering.addAttendances(batch.relations);
    else gathering.addRelations(batch.relations);
  }
  return gathering;
}

class Gathering implements RecordsAtHand {
  readonly people = new Map<NodeId, NodeRecord<'Person'>>();
  readonly events = new Map<NodeId, NodeRecord<'Event'>>();
  readonly relations: RelationRecord[] = [];
  readonly rolesOf = new Map<NodeId, RelationRecord<'HOLDS_ROLE'>[]>();
  readonly presentAt = new Map<NodeId, number>();
  readonly lastSeen = new Map<NodeId, IsoDate>();
  readonly withoutArea: RelationRecord<'ATTENDED'>[] = [];
  private readonly idOf = new Map<number, NodeId>();

  addNodes(nodes: readonly NodeRecord[], ordinals: Int32Array): void {
    nodes.forEach((node, i) => {
      this.idOf.set(ordinals[i] ?? -1, node.id);
      if (node.label === 'Person') this.people.set(node.id, node);
      if (node.label === 'Event') this.events.set(node.id, node);
    });
  }

  addRelations(columns: RelationColumns): void {
    for (let i = 0; i < columns.size; i += 1) {
      const relation = this.relationAt(columns, i);
      this.relations.push(relation);
      if (relation.kind !== 'HOLDS_ROLE') continue;
      const roles = this.rolesOf.get(relation.start);
      if (roles) roles.push(relation);
      else this.rolesOf.set(relation.start, [relation]);
    }
  }

  addAttendances(columns: RelationColumns): void {
    for (let i = 0; i < columns.size; i += 1) {
      const person = this.end(columns.start, i);
      const event = this.end(columns.end, i);
      const day = this.events.get(event)?.date;
      this.presentAt.set(event, (this.presentAt.get(event) ?? 0) + 1);
      if (day !== undefined && day > (this.lastSeen.get(person) ?? '')) this.lastSeen.set(person, day);
      if (columns.via[i] === -1) this.withoutArea.push(this.relationAt(columns, i) as RelationRecord<'ATTENDED'>);
    }
  }

  private relationAt(columns: RelationColumns, i: number): RelationRecord {
    const { kind, word, rest } = columns;
    const { qualifier, via } = relationRule(kind);
    const from = dayOf(columns.from[i]);
    const to = dayOf(columns.to[i]);
    const third = this.idOf.get(columns.via[i] ?? -1);
    const fields = {
      ...rest?.[i],
      kind,
      start: this.end(columns.start, i),
      end: this.end(columns.end, i),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(qualifier && word[i] !== undefined ? { [qualifier]: word[i] } : {}),
      ...(via && third ? { [via.field]: third } : {}),
    };
    // Columns and rest together are the record as the store holds it.
    return { ...fields, id: relationId(fields) } as unknown as RelationRecord;
  }

  private end(ordinals: Int32Array, i: number): NodeId {
    const id = this.idOf.get(ordinals[i] ?? -1);
    if (!id) throw new Error('A relation came before the nodes at its ends.');
    return id;
  }
}

const dayOf = (day: number | undefined): IsoDate | undefined =>
  day === undefined || day === NO_DAY ? undefined : fromDayNumber(day);
