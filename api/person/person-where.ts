import type { IsoDate } from '../../graph/model/iso-date.ts';
import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Where } from '../../graph/store/store.ts';
import { conditions, oneOf } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import { checkSteward, maySeeNames } from '../viewer/identity.ts';
import type { PersonFilter } from './person-filter.ts';

/**
 * What a person must fulfil, in the store's words. Whoever may not see every name finds by words
 * only those whose names they may see: else the list would tell what it hides.
 */
export async function personWhere(filter: PersonFilter, at: IsoDate, context: Context): Promise<Where> {
  if (filter.consent) checkSteward(context.viewer, 'ask for people by their consent');
  const listedOnly = Boolean(filter.text) && !maySeeNames(context.viewer);
  return {
    text: filter.text ?? undefined,
    ids: filter.ids?.map((id) => nodeId('Person', id)),
    fields: conditions({ consent: listedOnly ? { in: ['yes'] } : oneOf(filter.consent) }),
    related: await relatedConditions(filter, at, context),
  };
}

async function relatedConditions(
  { role, area, cluster, event, employer, needs, offers }: PersonFilter,
  at: IsoDate,
  { store }: Context,
): Promise<RelatedCondition[]> {
  const related: RelatedCondition[] = [];
  if (isGiven(role) || isGiven(area)) {
    const ids = isGiven(area) ? [parseNodeId(area)] : undefined;
    related.push({ kind: 'HOLDS_ROLE', direction: 'out', ids, at, fields: conditions({ role: oneOf(role) }) });
  }
  if (isGiven(cluster)) related.push({ kind: 'MEMBER_OF', direction: 'out', ids: [parseNodeId(cluster)], at });
  if (isGiven(event)) related.push({ kind: 'ATTENDED', direction: 'out', ids: [parseNodeId(event)] });
  if (isGiven(employer)) related.push({ kind: 'EMPLOYS', direction: 'in', ids: [parseNodeId(employer)], at });
  if (isGiven(needs)) related.push({ kind: 'NEEDS', direction: 'out', ids: await topicAndNarrower(store, parseNodeId(needs)), at });
  if (isGiven(offers)) related.push({ kind: 'OFFERS', direction: 'out', ids: await topicAndNarrower(store, parseNodeId(offers)), at });
  return related;
}
