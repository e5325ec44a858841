import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { labelOf, type NodeId } from '../../model/node-id.ts';
import { nameOf, type NodeRecord } from '../../model/nodes.ts';
import {
  isRelationId,
  parseRelationId,
  qualifierOf,
  relationId,
  type RecordId,
  type RelationRecord,
} from '../../model/relations.ts';
import { searchTextOf, sortTextOf, wordsOf } from '../search-text.ts';

/** A node's or relation's properties as the driver gives them. */
export type Properties = Readonly<Record<string, unknown>>;

/** Properties of ours, not of the record: what it is sorted and found by, and its ordinal. */
const isOurs = (property: string): boolean => property.startsWith('_');

/** An index entry holds some 8 kB, an offer may be longer. */
const LONGEST_QUALIFIER = 200;

/**
 * The id as the database keeps it: the record's own, with a very long qualifier replaced by its digest
 * so that it fits in an index. The qualifier is a field of the relation too, so nothing is lost.
 */
export function storedId(id: RecordId): string {
  if (!isRelationId(id)) return id;
  const { kind, start, end, from = '', qualifier = '' } = parseRelationId(id);
  if (qualifier.length <= LONGEST_QUALIFIER) return id;
  return `${kind}|${start}|${end}|${from}|sha256:${createHash('sha256').update(qualifier).digest('hex')}`;
}

/** JavaScript has one kind of number, Neo4j two: whole numbers that are exact go as integers. */
function propertyOf(value: unknown): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value as number) : value;
}

function propertiesOf(record: object, left: ReadonlySet<string>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    if (!left.has(field)) properties[field] = propertyOf(value);
  }
  return properties;
}

const LABEL = new Set(['label']);
const ENDS = new Set(['id', 'kind', 'start', 'end']);

/** What a node is stored as, beside its labels and its ordinal. */
export function nodeProperties(node: NodeRecord): Record<string, unknown> {
  const shortName = 'shortName' in node ? node.shortName : undefined;
  return {
    ...propertiesOf(node, LABEL),
    _sort: sortTextOf(node),
    _words: searchTextOf(node),
    _called: wordsOf(nameOf(node) ?? '').join(' '),
    _calledShort: shortName === undefined ? null : wordsOf(shortName).join(' '),
  };
}

/** What a relation is stored as; its kind and ends are the relationship's own. */
export const relationProperties = (relation: RelationRecord): Record<string, unknown> => ({
  ...propertiesOf(relation, ENDS),
  id: storedId(relation.id),
});

/** The changes that turn one set of properties into another, as SET += takes them. */
export function propertiesToSet(before: Properties, after: Properties): Record<string, unknown> {
  const gone = Object.keys(before).filter((property) => !(property in after));
  return { ...after, ...Object.fromEntries(gone.map((property) => [property, null])) };
}

/** A node this store wrote; it was checked on the way in. */
export function nodeOf(properties: Properties): NodeRecord {
  const node: Record<string, unknown> = { label: labelOf(properties['id'] as NodeId) };
  for (const property in properties) if (!isOurs(property)) node[property] = properties[property];
  return node as unknown as NodeRecord;
}

/** A relation this store wrote; its id tells kind and ends. */
export function relationOf(properties: Properties): RelationRecord {
  const stored = properties['id'] as string;
  const { kind, start, end } = parseRelationId(stored);
  const relation = { ...properties, kind, start, end } as unknown as RelationRecord;
  const long = (qualifierOf(relation)?.length ?? 0) > LONGEST_QUALIFIER;
  return long ? { ...relation, id: relationId(relation) } : relation;
}
