import { nameOf, type NodeRecord } from '../../model/nodes.ts';
import type { RelationRecord } from '../../model/relations.ts';

type AnyRecord = NodeRecord | RelationRecord;

/** A change in one line: `changed person:p1: consent "yes" becomes "no"`. */
export function sayChange(before: AnyRecord | undefined, after: AnyRecord): string {
  if (!before) return `new ${title(after)}`;
  const was = before as unknown as Record<string, unknown>;
  const is = after as unknown as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
  const said = fields.map((field) => `${field} ${value(was[field])} becomes ${value(is[field])}`);
  return `changed ${title(after)}${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
}

export const sayRemoval = (relation: RelationRecord): string => `removed ${title(relation)}`;

function title(record: AnyRecord): string {
  if ('kind' in record && 'start' in record) {
    const from = 'from' in record && record.from ? ` from ${record.from}` : '';
    return `${record.start} ${record.kind} ${record.end}${from}`;
  }
  const name = nameOf(record as NodeRecord);
  return name === undefined ? record.id : `${record.id} (${name.slice(0, 60)})`;
}

const value = (one: unknown): string => (one === undefined ? 'nothing' : JSON.stringify(one));
