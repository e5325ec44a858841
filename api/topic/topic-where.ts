import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { Store, Where } from '../../graph/store/store.ts';
import type { TopicFilter } from './topic-filter.ts';

/** What a topic must fulfil, in the store's words. */
export async function topicWhere(store: Store, { text, ids, within, top }: TopicFilter): Promise<Where> {
  const named = ids?.map((id) => nodeId('Topic', id));
  const inside = isGiven(within) ? await topicAndNarrower(store, parseNodeId(within)) : undefined;
  return {
    text: text ?? undefined,
    ids: named && inside ? named.filter((id) => inside.includes(id)) : (named ?? inside),
    related: typeof top === 'boolean' ? [{ kind: 'NARROWER_THAN', direction: 'out', none: top }] : undefined,
  };
}
