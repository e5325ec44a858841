import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { isLabel, type NodeRecord } from '../../graph/model/nodes.ts';
import { REPRESENTING_ROLES } from '../../graph/model/vocabulary.ts';
import { ALL, dateCondition, dateFits, relatedNodes } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import type { EventsOfArgs } from '../event/event-args.ts';
import { representedAt } from '../network/represented-at.ts';
import { byName, latestFirst } from '../record/order.ts';
import type { ContextFigure } from './area-connections.ts';

/** Topics an area needs or offers on a day, by name. */
export async function topicsOfArea(context: Context, area: NodeId, at: IsoDate): Promise<NodeRecord[]> {
  const [needs, offers] = await Promise.all([
    relatedNodes(context, area, { kind: 'NEEDS', direction: 'out', at }),
    relatedNodes(context, area, { kind: 'OFFERS', direction: 'out', at }),
  ]);
  return distinct([...needs, ...offers]).sort(byName);
}

/** Events an area hosted or was represented at, latest first. */
export async function eventsOfArea(
  context: Context,
  area: NodeId,
  args: EventsOfArgs,
): Promise<NodeRecord<'Event'>[]> {
  const events = await context.loaders.nodes(await representedAt(context, area));
  const days = dateCondition(args, context.today);
  return events
    .filter((event) => isLabel(event, 'Event'))
    .filter((event) => dateFits(event.date, days) && (!args.kind || args.kind.includes(event.kind)))
    .sort(latestFirst);
}

/** Clusters in which somebody represents an area on a day, or ever; by name. */
export async function clustersOfArea(
  context: Context,
  area: NodeId,
  at: IsoDate | undefined,
): Promise<NodeRecord[]> {
  const { items } = await context.loaders.related(area, { kind: 'MEMBER_OF', direction: 'via', at, first: ALL });
  const ids = new Set(items.map(({ relation }) => relation.end));
  return [...(await context.loaders.nodes([...ids]))].sort(byName);
}

/** Questions asked until a day by those who stand for an area on it, latest first. */
export async function questionsOfArea(
  context: Context,
  area: NodeId,
  at: IsoDate,
): Promise<NodeRecord<'Question'>[]> {
  const fields = { role: { in: REPRESENTING_ROLES } };
  const people = await relatedNodes(context, area, { kind: 'HOLDS_ROLE', direction: 'in', at, fields });
  const asked = await Promise.all(
    distinct(people).map(({ id }) => relatedNodes(context, id, { kind: 'ASKED', direction: 'out' })),
  );
  return distinct(asked.flat())
    .filter((question) => isLabel(question, 'Question'))
    .filter(({ date }) => date === undefined || date <= at)
    .sort(latestFirst);
}

/** Published figures about an area, by indicator and year. */
export async function contextOfArea(context: Context, area: NodeId): Promise<ContextFigure[]> {
  const { items } = await context.loaders.related(area, { kind: 'MEASURED_BY', direction: 'out', first: ALL });
  return items.flatMap(({ relation, node }) => {
    if (relation.kind !== 'MEASURED_BY' || !isLabel(node, 'Indicator')) return [];
    const { from, to, value, provenance, source } = relation;
    return [{ id: node.id, indicator: node.name, year: from?.slice(0, 4), value, from, to, provenance, source }];
  });
}

const distinct = <T extends NodeRecord>(nodes: readonly T[]): T[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];
