import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { nameOf, type NodeRecord } from '../../model/nodes.ts';
import {
  isRelationId,
  parseRelationId,
  type RecordId,
  type RelationRecord,
} from '../../model/relations.ts';
import { searchTextOf, sortTextOf, wordsOf } from '../search-text.ts';

/** What a node or relation is stored as. Properties that begin with `_` are ours, not the record's. */
export type Properties = Readonly<Record<string, unknown>>;

/** An index entry holds some 8 kB, an offer may be longer. */
export const LONGEST_QUALIFIER = 200;

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
export function nodeProperties(node: NodeRecord): Properties {
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
export const relationProperties = (relation: RelationRecord): Properties => ({
  ...propertiesOf(relation, ENDS),
  id: storedId(relation.id),
});

/** The changes that turn one set of properties into another, as SET += takes them. */
export function propertiesToSet(before: Properties, after: Properties): Record<string, unknown> {
  const gone = Object.keys(before).filter((property) => !(property in after));
  return { ...after, ...Object.fromEntries(gone.map((property) => [property, null])) };
}
