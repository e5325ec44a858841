import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Where } from '../../graph/store/store.ts';
import { begunBy } from '../connection/begun-by.ts';
import { conditions, dayOf, oneOf } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import type { ClusterListArgs } from './cluster-filter.ts';

/** What a cluster must fulfil, in the store's words. */
export async function clusterWhere(args: ClusterListArgs, context: Context): Promise<Where> {
  const filter = args.filter ?? {};
  const at = dayOf(args, context);
  const related: RelatedCondition[] = [];
  if (isGiven(filter.topic)) {
    const ids = await topicAndNarrower(context.store, parseNodeId(filter.topic));
    related.push({ kind: 'ABOUT', direction: 'out', ids });
  }
  if (isGiven(filter.area)) related.push({ kind: 'MEMBER_OF', direction: 'in', via: [parseNodeId(filter.area)], at });
  if (isGiven(filter.person)) related.push({ kind: 'MEMBER_OF', direction: 'in', ids: [parseNodeId(filter.person)], at });
  const named = filter.ids?.map((id) => nodeId('Cluster', id));
  const begun = args.at ? await begunBy(context.store, 'Cluster', args.at) : undefined;
  return {
    text: filter.text ?? undefined,
    ids: named && begun ? named.filter((id) => begun.includes(id)) : (named ?? begun),
    fields: conditions({ kind: oneOf(filter.kind) }),
    related,
  };
}
