import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Store, Where } from '../../graph/store/store.ts';
import { begunBy } from '../connection/begun-by.ts';
import { conditions, oneOf } from '../connection/read-page.ts';
import type { CollaborationListArgs } from './collaboration-filter.ts';

/** What a collaboration must fulfil, in the store's words. */
export async function collaborationWhere(store: Store, args: CollaborationListArgs): Promise<Where> {
  const { text, ids, kind, topic, area } = args.filter ?? {};
  const related: RelatedCondition[] = [];
  if (isGiven(topic)) related.push({ kind: 'ABOUT', direction: 'out', ids: await topicAndNarrower(store, parseNodeId(topic)) });
  if (isGiven(area)) {
    related.push({ kind: 'PARTNER_IN', direction: 'in', ids: [parseNodeId(area)], at: args.at ?? undefined });
  }
  const named = ids?.map((id) => nodeId('Collaboration', id));
  const begun = args.at ? await begunBy(store, 'Collaboration', args.at) : undefined;
  return {
    text: text ?? undefined,
    ids: named && begun ? named.filter((id) => begun.includes(id)) : (named ?? begun),
    fields: conditions({ kind: oneOf(kind) }),
    related,
  };
}
