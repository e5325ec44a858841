import { fromDayNumber, type IsoDate } from '../../model/iso-date.ts';
import type { Label, NodeId } from '../../model/node-id.ts';
import { nameOf, type NodeRecord } from '../../model/nodes.ts';
import { holdsAt } from '../../model/period.ts';
import { relationId, relationRule, type RelationKind } from '../../model/relations.ts';
import { NO_DAY, type RelationColumns, type Store } from '../../store/store.ts';

export type Value = string | number | boolean;

/** A node as every export shows it. `type` is its kind of record: Area, Person … */
export interface ExportNode {
  readonly id: NodeId;
  readonly type: Label;
  /** Null for a person whose name is not known. */
  readonly name: string | null;
  readonly [field: string]: Value | null;
}

/** A relation as every export shows it. */
export interface ExportEdge {
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly kind: RelationKind;
  readonly [field: string]: Value;
}

export type ExportBatch = { readonly nodes: readonly ExportNode[] } | { readonly edges: readonly ExportEdge[] };

/** The records of the programme; rounds, plans, suggestions and imports are Kith's own working records. */
export const EXPORTED_LABELS: readonly Label[] = [
  'Area',
  'Person',
  'Organisation',
  'Topic',
  'Event',
  'Cluster',
  'Question',
  'Answer',
  'Collaboration',
  'Indicator',
];

/**
 * Everything that holds on a day, nodes first, whoever may be shown. Records without a period
 * always hold; events and answers hold from their date on, attendances with their event; a relation
 * holds while both its ends do. Every format is written from these batches.
 */
export async function* networkContents(store: Store, at: IsoDate): AsyncGenerator<ExportBatch> {
  const idOf = new Map<number, NodeId>();
  const held = new Set<NodeId>();
  for await (const batch of store.stream({ labels: EXPORTED_LABELS })) {
    if ('nodes' in batch) {
      const nodes = batch.nodes.filter((node) => nodeHoldsAt(node, at));
      for (const { id } of nodes) held.add(id);
      batch.nodes.forEach(({ id }, i) => idOf.set(batch.ordinals[i] ?? -1, id));
      yield { nodes: nodes.map(exportNode) };
    } else {
      yield { edges: edgesOf(batch.relations, idOf, held, at) };
    }
  }
}

function nodeHoldsAt(node: NodeRecord, at: IsoDate): boolean {
  if (node.label === 'Event' || node.label === 'Answer') return holdsAt({ from: node.date }, at);
  if (node.label === 'Cluster' || node.label === 'Collaboration') return holdsAt(node, at);
  return true;
}

function exportNode(node: NodeRecord): ExportNode {
  const { id, label, source, ...fields } = node;
  return { id, type: label, ...(fields as Record<string, Value>), name: nameOf(node) ?? null, ...originOf(source) };
}

/** The third record an edge names, as the cluster that paired two buddies, may be over; it is told all the same. */
function edgesOf(
  columns: RelationColumns,
  idOf: ReadonlyMap<number, NodeId>,
  held: ReadonlySet<NodeId>,
  at: IsoDate,
): ExportEdge[] {
  const edges: ExportEdge[] = [];
  for (let i = 0; i < columns.size; i += 1) {
    const source = idOf.get(columns.start[i] ?? -1);
    const target = idOf.get(columns.end[i] ?? -1);
    const period = { from: dayOf(columns.from[i]), to: dayOf(columns.to[i]) };
    if (!source || !target || !held.has(source) || !held.has(target)) continue;
    if (holdsAt(period, at)) edges.push(edgeOf(columns, i, source, target, period, idOf));
  }
  return edges;
}

function edgeOf(
  { kind, word, via, rest }: RelationColumns,
  i: number,
  source: NodeId,
  target: NodeId,
  { from, to }: { readonly from: IsoDate | undefined; readonly to: IsoDate | undefined },
  idOf: ReadonlyMap<number, NodeId>,
): ExportEdge {
  const { qualifier, via: third } = relationRule(kind);
  const named = word[i];
  const thirdId = idOf.get(via[i] ?? -1);
  const fields = {
    kind,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(qualifier && named !== undefined ? { [qualifier]: named } : {}),
    ...(third && thirdId ? { [third.field]: thirdId } : {}),
    ...restOf(rest?.[i]),
  };
  return { id: relationId({ ...fields, start: source, end: target }), source, target, ...fields };
}

function restOf(rest: Readonly<Record<string, unknown>> = {}): Record<string, Value> {
  const { source, ...fields } = rest as Record<string, Value>;
  return { ...fields, ...originOf(source) };
}

/** In an export, an edge's `source` is where it starts; what a record was taken from has a name of its own. */
const originOf = (source: Value | undefined): Record<string, Value> => (source === undefined ? {} : { provenanceSource: source });

const dayOf = (day: number | undefined): IsoDate | undefined =>
  day === undefined || day === NO_DAY ? undefined : fromDayNumber(day);
