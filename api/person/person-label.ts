import type { IsoDate } from '../../graph/model/iso-date.ts';
import { isLabel, nameOf, type NodeRecord } from '../../graph/model/nodes.ts';
import { shownName, unnamedLabel } from '../../graph/services/person-label.ts';
import { ALL } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import { maySeeNames } from '../viewer/identity.ts';

/** A person's name, or undefined where this viewer may not see it. */
export const visibleName = (person: NodeRecord<'Person'>, context: Context): string | undefined =>
  shownName(person, maySeeNames(context.viewer));

/** What this viewer calls a person: the name, or “someone from” the area they stand for on a day. */
export async function personLabel(
  person: NodeRecord<'Person'>,
  at: IsoDate,
  context: Context,
): Promise<string> {
  const name = visibleName(person, context);
  if (name !== undefined) return name;
  const roles = await context.loaders.related(person.id, { kind: 'HOLDS_ROLE', direction: 'out', first: ALL });
  return unnamedLabel(roles.items, at);
}

/** What this viewer calls any record. */
export async function recordLabel(node: NodeRecord, at: IsoDate, context: Context): Promise<string> {
  return isLabel(node, 'Person') ? personLabel(node, at, context) : (nameOf(node) ?? node.id);
}
