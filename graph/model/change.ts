import { badInput } from './kith-error.ts';
import { labelOf, type NodeId } from './node-id.ts';
import { NODE_SCHEMAS, type NodePatch, type NodeRecord } from './nodes.ts';
import {
  RELATION_SCHEMAS,
  relationId,
  relationRule,
  RELATIONS,
  type RecordId,
  type RelationPatch,
  type RelationRecord,
} from './relations.ts';

/** One wish for the store: set a node, set a relation, or remove either (a node with its relations). */
export type Change =
  | { readonly node: NodePatch }
  | { readonly relation: RelationPatch }
  | { readonly remove: RecordId };

type Loose = Record<string, unknown>;

function merge(before: Loose | undefined, patch: Loose): Loose {
  const after: Loose = { provenance: 'fact', ...before };
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete after[field];
    else if (value !== undefined) after[field] = value;
  }
  return after;
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}
interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function checked<T>(schema: Schema<T>, record: Loose, id: string): T {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message, keys }) => {
    if (keys) return { said: `has no field ${keys.map((key) => `"${key}"`).join(', ')}` };
    const field = String(path[0] ?? '');
    const value = record[field];
    const why = value === undefined ? 'is missing' : `${shown(value)} ${message}`;
    return { said: `${field} ${why}`, of: [field, why] as const };
  });
  const fields = Object.fromEntries(faults.flatMap(({ of }) => (of ? [of] : [])));
  throw badInput(`${id}: ${faults.map(({ said }) => said).join('; ')}.`, fields);
}

const LONGEST_SHOWN = 200;
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function checkPeriod(record: { readonly from?: string; readonly to?: string }, id: string): void {
  if (record.from !== undefined && record.to !== undefined && record.from >= record.to) {
    throw badInput(`${id}: from ${record.from} must be before to ${record.to}.`, { to: `${record.to} must be after ${record.from}, the day it began` });
  }
}

/** The node after a patch, its own rules checked. @throws KithError BAD_INPUT naming field and value. */
export function patchedNode(before: NodeRecord | undefined, patch: NodePatch): NodeRecord {
  const label = labelOf(patch.id);
  if (!label) throw badInput(`"${patch.id}" is not an id. An id looks like area:cars-area-together.`);
  const record = checked<NodeRecord>(
    NODE_SCHEMAS[label] as Schema<NodeRecord>,
    { ...merge(before, patch), label },
    patch.id,
  );
  checkPeriod(record as { from?: string; to?: string }, patch.id);
  return record;
}

/** The relation after a patch, its own rules checked. @throws KithError BAD_INPUT naming field and value. */
export function patchedRelation(before: RelationRecord | undefined, patch: RelationPatch): RelationRecord {
  checkKind(patch);
  checkEnd(patch, 'start');
  checkEnd(patch, 'end');
  const id = relationId(patch as Parameters<typeof relationId>[0]);
  if (patch.start === patch.end) throw badInput(`${id}: ${sayItself(patch)}`);
  const record = checked<RelationRecord>(
    RELATION_SCHEMAS[patch.kind] as Schema<RelationRecord>,
    { ...merge(before, patch), id },
    id,
  );
  checkPeriod(record, id);
  return record;
}

/** @throws KithError BAD_INPUT unless the patch is of a known kind. */
export function checkKind({ kind }: RelationPatch): void {
  if (!Object.hasOwn(RELATIONS, kind)) throw badInput(`"${String(kind)}" is not a kind of relation.`);
}

function checkEnd(patch: RelationPatch, side: 'start' | 'end'): void {
  const label = labelOf(patch[side]);
  const allowed = relationRule(patch.kind)[side];
  if (!label || !allowed.includes(label)) {
    throw badInput(
      `${patch.kind}: ${side} "${patch[side]}" must be the id of ${allowed.map((one) => one.toLowerCase()).join(' or ')}.`,
    );
  }
}

const sayItself = ({ kind, start }: RelationPatch): string =>
  kind === 'BUDDY_OF' ? `nobody is their own buddy (${start}).` : `${start} cannot be narrower than itself.`;

/** True when two records say the same, whatever the order of their fields. */
export function sameRecord(a: object | undefined, b: object | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const fields = Object.keys(a);
  if (fields.length !== Object.keys(b).length) return false;
  return fields.every((field) => sameValue((a as Loose)[field], (b as Loose)[field]));
}

const sameValue = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((value, i) => value === b[i])
    : a === b;

export const missingNode = (id: NodeId, relation: { readonly id: string }): string =>
  `${relation.id}: there is no ${id}. Record it first.`;
