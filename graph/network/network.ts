import { dayNumber, type IsoDate } from '../model/iso-date.ts';
import { labelOf, type Label, type NodeId } from '../model/node-id.ts';
import type { NodeRecord } from '../model/nodes.ts';
import {
  isRelationId,
  isWorkingRecord,
  qualifierOf,
  relationRule,
  viaOf,
  WORKING_KINDS,
  type RelationKind,
  type RelationRecord,
} from '../model/relations.ts';
import { NO_DAY, type LoggedChange, type RelationColumns, type Store } from '../store/store.ts';
import { RelationTable, type RelationRow } from './relation-table.ts';

/** What the network keeps of a node: enough for shape and time; the rest is in the store. */
export interface NetworkNode {
  readonly id: NodeId;
  readonly label: Label;
  /** The day number of an event, question or answer, or a cluster's or collaboration's first; NO_DAY where it has none. */
  readonly day: number;
  /** The day number a cluster or collaboration ended before; NO_DAY where it has no end. */
  readonly until: number;
  /** Whether an event's attendance was returned; undefined where nobody said. */
  readonly attendanceReturned?: boolean | undefined;
  /** The kind of an event, organisation, cluster or collaboration. */
  readonly kind?: string | undefined;
  readonly region?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** More changes than this are read anew rather than followed one by one. */
const MOST_CHANGES_FOLLOWED = 50_000;

/**
 * The image of the network that questions of shape are answered from: nodes by dense numbers,
 * relations as typed columns. Built in one pass over the store, kept current from its change log.
 * A view of a date is a question to it, never a copy.
 */
export class Network {
  private version = -1;
  private changed = 0;
  private nodeList: (NetworkNode | undefined)[] = [];
  private numberOf = new Map<NodeId, number>();
  private tables = new Map<RelationKind, RelationTable>();
  private refreshing: Promise<void> | undefined;
  private refreshingNext: Promise<void> | undefined;

  private constructor(private readonly store: Store) {}

  static async open(store: Store): Promise<Network> {
    const network = new Network(store);
    await network.read();
    return network;
  }

  /** The version of the store that the image shows. */
  get shownVersion(): number {
    return this.version;
  }

  /** Counts the times that anything here became different: what Kith writes for itself, as rounds and suggestions, is not here. */
  get shapeVersion(): number {
    return this.changed;
  }

  /** Every node number is below this; numbers of removed nodes stay unused. */
  get nodeCount(): number {
    return this.nodeList.length;
  }

  node(number: number): NetworkNode | undefined {
    return this.nodeList[number];
  }

  /** The number of a node, or undefined when there is none with this id. */
  number(id: NodeId): number | undefined {
    return this.numberOf.get(id);
  }

  /** The numbers of all nodes of a kind, in the order of their ids. */
  numbersOf(label: Label): number[] {
    const numbers: number[] = [];
    this.nodeList.forEach((node, number) => node?.label === label && numbers.push(number));
    return numbers.sort((a, b) => (this.nodeList[a]!.id < this.nodeList[b]!.id ? -1 : 1));
  }

  relations(kind: RelationKind): RelationTable {
    let table = this.tables.get(kind);
    if (!table) this.tables.set(kind, (table = new RelationTable(this.nodeList)));
    return table;
  }

  /** Follows the store's change log to its end, as it is when this is called. Costs one look at the version when nothing changed. */
  refresh(): Promise<void> {
    if (this.refreshing) {
      // What is under way may have looked at the version before the last write: whoever asks meanwhile shares the next.
      this.refreshingNext ??= this.refreshing.catch(() => undefined).then(() => {
        this.refreshingNext = undefined;
        return this.refresh();
      });
      return this.refreshingNext;
    }
    this.refreshing = this.follow().finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  private async follow(): Promise<void> {
    const latest = await this.store.version();
    if (latest === this.version) return;
    const changes: LoggedChange[] = [];
    for await (const change of this.store.changesSince(this.version, { until: latest })) {
      if (changes.push(change) > MOST_CHANGES_FOLLOWED) return this.read();
    }
    const shaping = changes.filter(({ record }) => !isWorkingRecord(record));
    for (const change of shaping) this.apply(change);
    if (shaping.length > 0) this.changed++;
    this.version = latest;
  }

  private async read(): Promise<void> {
    const fresh = new Network(this.store);
    fresh.version = await this.store.version();
    const numberOfOrdinal = new Map<number, number>();
    for await (const batch of this.store.stream({ withoutRest: true })) {
      fresh.version = batch.version;
      if ('nodes' in batch) {
        batch.nodes.forEach((node, i) => {
          if (!isWorkingRecord(node.id)) numberOfOrdinal.set(batch.ordinals[i]!, fresh.putNode(node));
        });
      } else if (!WORKING_KINDS.includes(batch.relations.kind)) {
        fresh.addColumns(batch.relations, numberOfOrdinal);
      }
    }
    Object.assign(this, { version: fresh.version, changed: this.changed + 1, nodeList: fresh.nodeList, numberOf: fresh.numberOf, tables: fresh.tables });
  }

  private addColumns(columns: RelationColumns, numberOfOrdinal: ReadonlyMap<number, number>): void {
    const table = this.relations(columns.kind);
    const number = (ordinal: number) => (ordinal < 0 ? -1 : (numberOfOrdinal.get(ordinal) ?? -1));
    for (let i = 0; i < columns.size; i++) {
      table.add({
        start: number(columns.start[i]!),
        end: number(columns.end[i]!),
        via: number(columns.via[i]!),
        from: columns.from[i]!,
        to: columns.to[i]!,
        word: columns.word[i],
      });
    }
  }

  private apply({ record, before, after }: LoggedChange): void {
    if (isRelationId(record)) {
      const kept = (after ?? before) as RelationRecord;
      const table = this.relations(kept.kind);
      const sameWord = relationRule(kept.kind).qualifier !== undefined;
      if (after) table.put(this.rowOf(kept), sameWord);
      else table.remove(this.rowOf(kept), sameWord);
    } else if (after) {
      this.putNode(after as NodeRecord);
    } else {
      const number = this.numberOf.get(record);
      if (number !== undefined) this.nodeList[number] = undefined;
      this.numberOf.delete(record);
    }
  }

  private putNode(record: NodeRecord): number {
    let number = this.numberOf.get(record.id);
    if (number === undefined) {
      number = this.nodeList.length;
      this.numberOf.set(record.id, number);
    }
    this.nodeList[number] = networkNode(record);
    return number;
  }

  private rowOf(relation: RelationRecord): RelationRow {
    const via = viaOf(relation);
    return {
      start: this.numberOf.get(relation.start) ?? -1,
      end: this.numberOf.get(relation.end) ?? -1,
      via: via === undefined ? -1 : (this.numberOf.get(via) ?? -1),
      from: day(relation.from),
      to: day(relation.to),
      word: relation.kind === 'ATTENDED' ? relation.as : qualifierOf(relation),
    };
  }
}

const day = (date: IsoDate | undefined): number => (date === undefined ? NO_DAY : dayNumber(date));

function networkNode(record: NodeRecord): NetworkNode {
  const label = labelOf(record.id)!;
  const { date, from, to, kind, region, lat, lon, attendanceReturned } = record as Partial<
    Record<'kind' | 'region', string> & Record<'date' | 'from' | 'to', IsoDate> & Record<'lat' | 'lon', number>
  > & { attendanceReturned?: boolean };
  return { id: record.id, label, day: day(date ?? from), until: day(to), kind, region, lat, lon, attendanceReturned };
}
