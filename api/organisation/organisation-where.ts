import type { IsoDate } from '../../graph/model/iso-date.ts';
import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Store, Where } from '../../graph/store/store.ts';
import { conditions, oneOf } from '../connection/read-page.ts';
import type { OrganisationFilter } from './organisation-filter.ts';

/** What an organisation must fulfil, in the store's words. */
export async function organisationWhere(store: Store, filter: OrganisationFilter, at: IsoDate): Promise<Where> {
  const { lto, partner, administers, supports, topic } = filter;
  const related: RelatedCondition[] = [];
  if (typeof lto === 'boolean') related.push({ kind: 'ADMINISTERS', direction: 'out', at, none: !lto });
  if (typeof partner === 'boolean') related.push({ kind: 'SUPPORTS', direction: 'out', at, none: !partner });
  if (isGiven(administers)) related.push({ kind: 'ADMINISTERS', direction: 'out', ids: [parseNodeId(administers)], at });
  if (isGiven(supports)) related.push({ kind: 'SUPPORTS', direction: 'out', ids: [parseNodeId(supports)], at });
  if (isGiven(topic)) {
    related.push({ kind: 'OFFERS', direction: 'out', ids: await topicAndNarrower(store, parseNodeId(topic)), at });
  }
  return {
    text: filter.text ?? undefined,
    ids: filter.ids?.map((id) => nodeId('Organisation', id)),
    fields: conditions({ kind: oneOf(filter.kind) }),
    related,
  };
}
