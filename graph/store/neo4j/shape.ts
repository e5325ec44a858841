import { labelOf, LABELS, type Label, type NodeId } from '../../model/node-id.ts';
import { NODE_FIELDS, type NodeRecord } from '../../model/nodes.ts';
import {
  qualifierOf,
  relationId,
  relationRule,
  type RelationKind,
  type RelationRecord,
} from '../../model/relations.ts';
import { LONGEST_QUALIFIER } from './properties.ts';

/** Values of a record's fields in the order its shape gives them; null where it has none. */
export type Values = readonly unknown[];

/**
 * The fields in which records cross the wire, as a list of values: without the names repeated for
 * each record, and without the properties that are only for sorting and finding, which takes a
 * fifth off the time of a large page.
 */
export class Shape {
  constructor(readonly fields: readonly string[]) {}

  /** The list in Cypher, of a node or relation. */
  of(variable: string): string {
    return `[${this.fields.map((field) => `${variable}.${field}`).join(', ')}]`;
  }

  /** The fields that have a value. */
  read(values: Values): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (let i = 0; i < this.fields.length; i++) {
      const value = values[i];
      if (value !== null) record[this.fields[i]!] = value;
    }
    return record;
  }
}

const ON_EVERY_RECORD = ['id', 'provenance', 'source'];

export function shapeOfNodes(labels: readonly Label[]): Shape {
  const own = labels.flatMap((label) => Object.keys(NODE_FIELDS[label]));
  return new Shape([...new Set([...ON_EVERY_RECORD, ...own])]);
}

export const ANY_NODE = shapeOfNodes(LABELS);

export function shapeOfRelations(kind: RelationKind): Shape {
  const { fields, period } = relationRule(kind);
  return new Shape([...ON_EVERY_RECORD, ...(period ? ['from', 'to'] : []), ...Object.keys(fields)]);
}

/** A node this store wrote; it was checked on the way in. */
export function nodeOf(shape: Shape, values: Values): NodeRecord {
  const node = shape.read(values);
  node['label'] = labelOf(node['id'] as NodeId);
  return node as unknown as NodeRecord;
}

/** A relation this store wrote; its id tells kind and ends. (The id was checked when it was written.) */
export function relationOf(shape: Shape, values: Values): RelationRecord {
  const fields = shape.read(values);
  const [kind, start, end] = (fields['id'] as string).split('|', 3);
  fields['kind'] = kind;
  fields['start'] = start;
  fields['end'] = end;
  const relation = fields as unknown as RelationRecord;
  const isLong = (qualifierOf(relation)?.length ?? 0) > LONGEST_QUALIFIER;
  return isLong ? { ...relation, id: relationId(relation) } : relation;
}
