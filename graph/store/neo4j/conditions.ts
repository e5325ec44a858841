import type { Label } from '../../model/node-id.ts';
import { relationRule } from '../../model/relations.ts';
import { checkNodeField, checkRelationField } from '../known-fields.ts';
import type { Direction, FieldCondition, RelatedCondition, Where } from '../store.ts';
import { WORDS_INDEX } from './schema.ts';
import { matchOf, type WordMatch } from './words.ts';

/**
 * Conditions in Cypher with the values they name. The same shape of question makes the same text,
 * so that the database plans it once; names of fields are checked against the model's.
 */
export class Conditions {
  readonly parts: string[] = [];
  readonly parameters: Record<string, unknown> = {};
  private count = 0;

  add(...parts: readonly string[]): this {
    this.parts.push(...parts);
    return this;
  }

  /** A name for one more value. */
  value(value: unknown): string {
    const name = `p${this.count++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** `WHERE …`, or nothing. */
  get where(): string {
    return whereAll(this.parts);
  }
}

export const whereAll = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : `WHERE ${parts.map((part) => `(${part})`).join(' AND ')}`;

export const ARROWS: Record<Direction, readonly [string, string]> = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] };

/**
 * Finds the nodes `n` of a kind that meet the conditions, beginning where there are fewest: at the
 * words, else at the other end of a relation whose nodes are named, else at all of the kind.
 */
export function matchNodes(conditions: Conditions, label: Label, where: Where): string {
  const related = [...(where.related ?? [])];
  let opening = `MATCH (n:${label})`;
  if (where.text !== undefined) {
    const words = matchOf(where.text);
    if (words === undefined) conditions.add('false');
    else {
      opening = callWords(conditions, words);
      conditions.add(`n:${label}`);
    }
  } else if (!where.ids) {
    const named = related.findIndex(({ ids, none }) => ids && !none);
    const [start] = named < 0 ? [] : related.splice(named, 1);
    if (start) opening = fromOtherEnd(conditions, label, start);
  }
  addNodeConditions(conditions, label, { ...where, related });
  return opening;
}

export function callWords(conditions: Conditions, { query, further }: WordMatch): string {
  if (further.length > 0) {
    const every = `all(word IN ${conditions.value(further)} WHERE (' ' + n._words) CONTAINS (' ' + word))`;
    conditions.add(every);
  }
  return `CALL db.index.fulltext.queryNodes('${WORDS_INDEX}', ${conditions.value(query)}) YIELD node AS n`;
}

function fromOtherEnd(conditions: Conditions, label: Label, wanted: RelatedCondition): string {
  const [left, right] = ARROWS[wanted.direction];
  const inner = relationConditions(conditions, 'r', wanted);
  return `
    MATCH (o:Record) WHERE o.id IN ${conditions.value(wanted.ids)}
    MATCH (n:${label})${left}[r:${wanted.kind}]${right}(o) ${whereAll(inner)}
    WITH DISTINCT n`;
}

function addNodeConditions(conditions: Conditions, label: Label, where: Where): void {
  if (where.ids) conditions.add('n:Record', `n.id IN ${conditions.value(where.ids)}`);
  for (const [field, condition] of Object.entries(where.fields ?? {})) {
    checkNodeField([label], field);
    conditions.add(...fieldConditions(conditions, `n.${field}`, condition));
  }
  if (where.near) {
    conditions.add(`${distanceText(conditions, where.near)} <= ${conditions.value(where.near.km)}`);
  }
  for (const related of where.related ?? []) conditions.add(hasRelation(conditions, related));
}

function hasRelation(conditions: Conditions, wanted: RelatedCondition): string {
  const [left, right] = ARROWS[wanted.direction];
  const inner = relationConditions(conditions, 'r', wanted);
  if (wanted.ids) inner.push(`o.id IN ${conditions.value(wanted.ids)}`);
  const exists = `EXISTS { MATCH (n)${left}[r:${wanted.kind}]${right}(o) ${whereAll(inner)} }`;
  return wanted.none ? `NOT ${exists}` : exists;
}

type OfRelation = Pick<RelatedCondition, 'kind' | 'at' | 'fields' | 'via'>;

/** Conditions on a relation's own fields and period. */
export function relationConditions(conditions: Conditions, r: string, wanted: OfRelation): string[] {
  const { period, via } = relationRule(wanted.kind);
  const parts: string[] = [];
  if (wanted.at !== undefined && period) parts.push(...holdsAt(r, conditions.value(wanted.at)));
  for (const [field, condition] of Object.entries(wanted.fields ?? {})) {
    checkRelationField(wanted.kind, field);
    parts.push(...fieldConditions(conditions, `${r}.${field}`, condition));
  }
  if (wanted.via) parts.push(via ? `${r}.${via.field} IN ${conditions.value(wanted.via)}` : 'false');
  return parts;
}

/** Conditions on the node `o` at the other end. */
export function otherConditions(
  conditions: Conditions,
  labels: readonly Label[],
  fields: Readonly<Record<string, FieldCondition>> = {},
): string[] {
  return Object.entries(fields).flatMap(([field, condition]) => {
    checkNodeField(labels, field);
    return fieldConditions(conditions, `o.${field}`, condition);
  });
}

const holdsAt = (r: string, day: string): string[] => [
  `${r}.from IS NULL OR ${r}.from <= ${day}`,
  `${r}.to IS NULL OR ${r}.to > ${day}`,
];

function fieldConditions(conditions: Conditions, field: string, condition: FieldCondition): string[] {
  if ('absent' in condition) return [`${field} IS ${condition.absent ? '' : 'NOT '}NULL`];
  if ('in' in condition) return [`${field} IN ${conditions.value(condition.in)}`];
  const bounds = [`${field} IS NOT NULL`];
  if (condition.from !== undefined) bounds.push(`${field} >= ${conditions.value(condition.from)}`);
  if (condition.to !== undefined) bounds.push(`${field} < ${conditions.value(condition.to)}`);
  return bounds;
}

/** Mean radius of the Earth, as in the model's own `distanceKm`, so that both stores measure alike. */
const EARTH_RADIUS_KM = 6371.0088;

/** Great-circle kilometres from a point to the node `n` (haversine); null where it has no position. */
export function distanceText(conditions: Conditions, { lat, lon }: { readonly lat: number; readonly lon: number }): string {
  const [toLat, toLon] = [conditions.value(lat), conditions.value(lon)];
  const half =
    `haversin(radians(n.lat - ${toLat})) + ` +
    `cos(radians(n.lat)) * cos(radians(${toLat})) * haversin(radians(n.lon - ${toLon}))`;
  return `[half IN [${half}] | ${2 * EARTH_RADIUS_KM} * asin(sqrt(CASE WHEN half > 1 THEN 1 ELSE half END))][0]`;
}

