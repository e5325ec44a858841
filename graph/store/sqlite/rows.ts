import type { NodeRecord } from '../../model/nodes.ts';
import { relationId, relationRule, type RelationKind, type RelationRecord } from '../../model/relations.ts';

export interface NodeRow {
  readonly record: string;
}

export interface RelationRow {
  readonly kind: RelationKind;
  readonly start_id: string;
  readonly end_id: string;
  readonly via_id: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly qualifier: string;
  readonly rest: string;
}

/** The columns of a RelationRow, where `r` is the relation and `s`, `e`, `v` its nodes. */
export const RELATION_COLUMNS = `r.kind, s.id AS start_id, e.id AS end_id, v.id AS via_id, r."from", r."to", r.qualifier, r.rest`;

/** A row this store wrote; it was checked on the way in. */
export const nodeOf = (row: NodeRow): NodeRecord => JSON.parse(row.record) as NodeRecord;

export function relationOf(row: RelationRow): RelationRecord {
  const { qualifier, via } = relationRule(row.kind);
  const relation: Record<string, unknown> = { kind: row.kind, start: row.start_id, end: row.end_id };
  if (row.from !== '') relation['from'] = row.from;
  if (row.to !== null) relation['to'] = row.to;
  if (qualifier && row.qualifier !== '') relation[qualifier] = row.qualifier;
  if (via && row.via_id !== null) relation[via.field] = row.via_id;
  Object.assign(relation, JSON.parse(row.rest));
  relation['id'] = relationId(relation as unknown as RelationRecord);
  return relation as unknown as RelationRecord;
}

/** The fields of a relation that have no column of their own, as JSON. */
export function restOf(relation: RelationRecord): string {
  const { qualifier, via } = relationRule(relation.kind);
  const columns = new Set(['id', 'kind', 'start', 'end', 'from', 'to', qualifier, via?.field]);
  return JSON.stringify(relation, (key, value: unknown) => (columns.has(key) ? undefined : value));
}
