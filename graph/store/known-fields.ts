import { badInput } from '../model/kith-error.ts';
import type { Label } from '../model/node-id.ts';
import { NODE_FIELDS } from '../model/nodes.ts';
import { relationRule, type RelationKind } from '../model/relations.ts';

/** The names that may stand in a statement's text; everything else is a parameter. */
const ON_EVERY_RECORD = ['provenance', 'source'];

/** @throws KithError BAD_INPUT unless one of these kinds of node has such a field. */
export function checkNodeField(labels: readonly Label[], field: string): void {
  if (ON_EVERY_RECORD.includes(field) || labels.some((label) => Object.hasOwn(NODE_FIELDS[label], field))) return;
  throw badInput(`${labels.join(' or ')} has no field "${field}" to ask for.`);
}

/** @throws KithError BAD_INPUT unless relations of the kind have such a field. */
export function checkRelationField(kind: RelationKind, field: string): void {
  const { fields, period } = relationRule(kind);
  const known = [...ON_EVERY_RECORD, ...Object.keys(fields), ...(period ? ['from', 'to'] : [])];
  if (!known.includes(field)) throw badInput(`${kind} has no field "${field}" to ask for.`);
}

/** The kinds of node that can stand at the other end of a relation. */
export function otherLabels(kind: RelationKind, direction: 'out' | 'in' | 'both' | 'via'): readonly Label[] {
  const { start, end } = relationRule(kind);
  if (direction === 'out') return end;
  return direction === 'both' ? [...new Set([...start, ...end])] : start;
}
