import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { RelationRecord } from '../../graph/model/relations.ts';
import { areaRepresented } from '../../graph/services/represented-area.ts';
import { ALL } from '../connection/read-page.ts';
import type { Context } from '../context.ts';

/** The area a person represented at an event, by the record or by their roles that day. */
export async function representedArea(
  attendance: RelationRecord,
  context: Context,
): Promise<NodeRecord | undefined> {
  if (attendance.kind !== 'ATTENDED') return undefined;
  if (attendance.area) return context.loaders.node(attendance.area);
  const [event, roles] = await Promise.all([
    context.loaders.node(attendance.end),
    context.loaders.related(attendance.start, { kind: 'HOLDS_ROLE', direction: 'out', first: ALL }),
  ]);
  const held = roles.items.map(({ relation }) => relation).filter((one) => one.kind === 'HOLDS_ROLE');
  const area = areaRepresented(attendance, held, event?.label === 'Event' ? event.date : undefined);
  return area && context.loaders.node(area);
}
