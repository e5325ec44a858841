import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId, type NodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Where } from '../../graph/store/store.ts';
import { nearOf } from '../connection/near.ts';
import { conditions, dateCondition, oneOf } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import { representedAt } from '../network/represented-at.ts';
import type { EventFilter, EventListArgs } from './event-filter.ts';

/** What an event must fulfil, in the store's words. */
export async function eventWhere(args: EventListArgs, context: Context): Promise<Where> {
  const filter = args.filter ?? {};
  const { attendanceReturned } = filter;
  return {
    text: filter.text ?? undefined,
    ids: await eventIds(filter, context),
    near: nearOf(filter.near),
    fields: conditions({
      kind: oneOf(filter.kind),
      date: dateCondition({ from: filter.from, to: filter.to, at: args.at }, context.today),
      attendanceReturned: typeof attendanceReturned === 'boolean' ? { in: [attendanceReturned] } : undefined,
    }),
    related: await relatedConditions(filter, context),
  };
}

async function relatedConditions(
  { topic, cluster, person, host }: EventFilter,
  { store }: Context,
): Promise<RelatedCondition[]> {
  const related: RelatedCondition[] = [];
  if (isGiven(topic)) related.push({ kind: 'ABOUT', direction: 'out', ids: await topicAndNarrower(store, parseNodeId(topic)) });
  if (isGiven(cluster)) related.push({ kind: 'SESSION_OF', direction: 'out', ids: [parseNodeId(cluster)] });
  if (isGiven(person)) related.push({ kind: 'ATTENDED', direction: 'in', ids: [parseNodeId(person)] });
  if (isGiven(host)) related.push({ kind: 'HOSTED', direction: 'in', ids: [parseNodeId(host)] });
  return related;
}

async function eventIds(filter: EventFilter, context: Context): Promise<readonly NodeId[] | undefined> {
  const named = filter.ids?.map((id) => nodeId('Event', id));
  if (!isGiven(filter.area)) return named;
  const ofArea = new Set(await representedAt(context, parseNodeId(filter.area)));
  return named ? named.filter((id) => ofArea.has(id)) : [...ofArea];
}
