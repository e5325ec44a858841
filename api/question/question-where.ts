import { isGiven } from '../../graph/model/given.ts';
import { nodeId, parseNodeId } from '../../graph/model/node-id.ts';
import { topicAndNarrower } from '../../graph/services/topic-tree.ts';
import type { RelatedCondition, Where } from '../../graph/store/store.ts';
import { conditions, dateCondition } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import type { QuestionListArgs } from './question-filter.ts';

/** What a question must fulfil, in the store's words. */
export async function questionWhere(args: QuestionListArgs, context: Context): Promise<Where> {
  const { text, ids, topic, person, answered } = args.filter ?? {};
  const related: RelatedCondition[] = [];
  if (isGiven(topic)) {
    const topics = await topicAndNarrower(context.store, parseNodeId(topic));
    related.push({ kind: 'ABOUT', direction: 'out', ids: topics });
  }
  if (isGiven(person)) related.push({ kind: 'ASKED', direction: 'in', ids: [parseNodeId(person)] });
  if (typeof answered === 'boolean') related.push({ kind: 'ANSWERS', direction: 'in', none: !answered });
  return {
    text: text ?? undefined,
    ids: ids?.map((id) => nodeId('Question', id)),
    fields: args.at ? conditions({ date: dateCondition(args, context.today) }) : undefined,
    related,
  };
}
