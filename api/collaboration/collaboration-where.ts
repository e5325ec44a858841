import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Store, Where } from '../../graph/store/store.ts';
import { conditions, oneOf } from '../connection/read-page.ts';
import type { CollaborationListArgs } from './collaboration-filter.ts';

/** What a collaboration must fulfil, in the store's words. */
export async function collaborationWhere(store: Store, args: CollaborationListArgs): Promise<Where> {
  const { text, ids, kind, topic, area } = args.filter ?? {};
  const related: RelatedCondition[] = [];
  if (topic) related.push({ kind: 'ABOUT', direction: 'out', ids: await topicAndNarrower(store, parseNodeId(topic)) });
  if (area) {
    related.push({ kind: 'PARTNER_IN', direction: 'in', ids: [parseNodeId(area)], at: args.at ?? undefined });
  }
  return {
    text: text ?? undefined,
    ids: ids?.map((id) => nodeId('Collaboration', id)),
    fields: conditions({ kind: oneOf(kind) }),
    related,
  };
}
