import { relationRule, type RelationKind } from '../../model/relations.ts';
import { checkNodeField, checkRelationField } from '../known-fields.ts';
import { wordsOf } from '../search-text.ts';
import type { FieldCondition, RelatedCondition, Where } from '../store.ts';
import type { Label } from '../../model/node-id.ts';
import type { Parameters } from './connection.ts';

/** A condition in SQL with the values it names. Statement texts stay few: values are parameters. */
export class Conditions {
  readonly parts: string[] = [];
  readonly parameters: Record<string, string | number | null> = {};
  private count = 0;

  add(sql: string, parameters: Parameters = {}): this {
    this.parts.push(sql);
    Object.assign(this.parameters, parameters);
    return this;
  }

  /** A name for one more value. */
  value(value: string | number | null): string {
    const name = `p${this.count++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A name for a list of values, to stand behind IN. */
  list(values: readonly (string | number)[]): string {
    return `(SELECT value FROM json_each(${this.value(JSON.stringify(values))}))`;
  }

  get sql(): string {
    return this.parts.length === 0 ? '1' : this.parts.map((part) => `(${part})`).join(' AND ');
  }
}

const NODE_COLUMNS = new Set(['kind', 'region', 'date', 'lat', 'lon']);

/** What `find` and `count` ask of a node `node`. */
export function addNodeConditions(conditions: Conditions, label: Label, where: Where): void {
  conditions.add(`node.label = ${conditions.value(label)}`);
  if (where.ids) conditions.add(`node.id IN ${conditions.list(where.ids)}`);
  if (where.text !== undefined) conditions.add(textCondition(conditions, where.text));
  for (const [field, condition] of Object.entries(where.fields ?? {})) {
    checkNodeField([label], field);
    conditions.add(fieldCondition(conditions, nodeColumn('node', field), condition));
  }
  if (where.near) {
    const { lat, lon, km } = where.near;
    conditions.add(
      `node.lat IS NOT NULL AND node.lon IS NOT NULL AND ${distanceSql(conditions, 'node', { lat, lon })} <= ${conditions.value(km)}`,
    );
  }
  for (const related of where.related ?? []) conditions.add(relatedCondition(conditions, related));
}

export const distanceSql = (
  conditions: Conditions,
  node: string,
  { lat, lon }: { lat: number; lon: number },
): string => `distance_km(${node}.lat, ${node}.lon, ${conditions.value(lat)}, ${conditions.value(lon)})`;

/** The full-text query for nodes that hold words beginning so; undefined when there is no word. */
export function matchOf(text: string): string | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : words.map((word) => `"${word}"*`).join(' ');
}

function textCondition(conditions: Conditions, text: string): string {
  const match = matchOf(text);
  if (match === undefined) return '0';
  return `node.n IN (SELECT rowid FROM words WHERE words MATCH ${conditions.value(match)})`;
}

export const nodeColumn = (node: string, field: string): string =>
  NODE_COLUMNS.has(field) ? `${node}."${field}"` : `json_extract(${node}.record, '$.${field}')`;

export function relationColumn(relation: string, kind: RelationKind, field: string): string {
  const { qualifier, via } = relationRule(kind);
  if (field === 'from' || field === qualifier) {
    return `nullif(${relation}.${field === 'from' ? '"from"' : 'qualifier'}, '')`;
  }
  if (field === 'to') return `${relation}."to"`;
  if (field === via?.field) return `(SELECT id FROM node WHERE n = ${relation}.via)`;
  return `json_extract(${relation}.rest, '$.${field}')`;
}

export function fieldCondition(conditions: Conditions, column: string, condition: FieldCondition): string {
  if ('absent' in condition) return `${column} IS ${condition.absent ? '' : 'NOT '}NULL`;
  if ('in' in condition) {
    const values = condition.in.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    return `${column} IN ${conditions.list(values)}`;
  }
  const bounds = [`${column} IS NOT NULL`];
  if (condition.from !== undefined) bounds.push(`${column} >= ${conditions.value(condition.from)}`);
  if (condition.to !== undefined) bounds.push(`${column} < ${conditions.value(condition.to)}`);
  return bounds.join(' AND ');
}

/** True of relation rows that hold on a day; a missing end or start does not stop them. */
export function atCondition(conditions: Conditions, relation: string, at: string): string {
  const day = conditions.value(at);
  return `${relation}."from" <= ${day} AND (${relation}."to" IS NULL OR ${relation}."to" > ${day})`;
}

function relatedCondition(conditions: Conditions, wanted: RelatedCondition): string {
  const inner: string[] = [`r.kind = ${conditions.value(wanted.kind)}`];
  if (wanted.at !== undefined) inner.push(atCondition(conditions, 'r', wanted.at));
  for (const [field, condition] of Object.entries(wanted.fields ?? {})) {
    checkRelationField(wanted.kind, field);
    inner.push(fieldCondition(conditions, relationColumn('r', wanted.kind, field), condition));
  }
  if (wanted.via) inner.push(`r.via IN (SELECT n FROM node WHERE id IN ${conditions.list(wanted.via)})`);
  const side = (own: string, other: string) => {
    const ids = wanted.ids
      ? ` AND r.${other} IN (SELECT n FROM node WHERE id IN ${conditions.list(wanted.ids)})`
      : '';
    return `SELECT r.${own} FROM relation r WHERE ${inner.join(' AND ')}${ids}`;
  };
  const out = side('start', '"end"');
  const back = side('"end"', 'start');
  const either = wanted.direction === 'out' ? out : wanted.direction === 'in' ? back : `${out} UNION ${back}`;
  return `node.n ${wanted.none ? 'NOT IN' : 'IN'} (${either})`;
}
