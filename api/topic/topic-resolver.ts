import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Label, NodeId } from '../../graph/model/node-id.ts';
import { isLabel, type NodeRecord } from '../../graph/model/nodes.ts';
import { ClusterConnection } from '../cluster/cluster-connections.ts';
import { CollaborationConnection } from '../collaboration/collaboration-connections.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PageArgs, PeriodPageArgs } from '../connection/page-args.ts';
import { pageOfList } from '../connection/page-of-list.ts';
import { dateCondition, dateFits, foundPage, relatedNodes, relatedPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { EventsOfArgs } from '../event/event-args.ts';
import { EventConnection } from '../event/event-connections.ts';
import { QuestionConnection } from '../question/question-connections.ts';
import { LABEL } from '../record/node.ts';
import { byName, latestFirst } from '../record/order.ts';
import { recordOf } from '../record/read-record.ts';
import { TopicConnection, TopicNeededByConnection, TopicOfferedByConnection } from './topic-connections.ts';
import { TopicListArgs } from './topic-filter.ts';
import { topicWhere } from './topic-where.ts';
import { Topic } from './topic.ts';

type TopicRecord = NodeRecord<'Topic'>;

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: 'One topic. Null: there is none with this id.' })
  topic(@Arg('id', () => ID, { description: 'As topic:housing.' }) id: string, @Ctx() context: Context) {
    return recordOf(context, 'Topic', id);
  }

  @Query(() => TopicConnection.type, { complexity: pageCost, description: 'Subjects that areas need help with or know about.' })
  async topics(@Args(() => TopicListArgs) args: TopicListArgs, @Ctx() context: Context) {
    const where = await topicWhere(context.store, args.filter ?? {});
    return foundPage(context, { label: 'Topic', where, order: orderOf(args.sort, ['name'], { by: 'name' }) }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() topic: TopicRecord) {
    return topic.name;
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics that take this one in, by name.' })
  broader(@Root() { id }: TopicRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'NARROWER_THAN', direction: 'out' });
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics that belong to this one, by name.' })
  narrower(@Root() { id }: TopicRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'NARROWER_THAN', direction: 'in' });
  }

  @FieldResolver(() => TopicNeededByConnection.type, { complexity: pageCost, description: 'Who needs help with it.' })
  neededBy(@Root() { id }: TopicRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'NEEDS', direction: 'in' }, args);
  }

  @FieldResolver(() => TopicOfferedByConnection.type, { complexity: pageCost, description: 'Who has experience of it.' })
  offeredBy(@Root() { id }: TopicRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'OFFERS', direction: 'in' }, args);
  }

  @FieldResolver(() => EventConnection.type, { complexity: pageCost, description: 'Events about it, latest first.' })
  async events(@Root() { id }: TopicRecord, @Args(() => EventsOfArgs) args: EventsOfArgs, @Ctx() context: Context) {
    const days = dateCondition(args, context.today);
    const events = (await about(context, id, 'Event')).filter(
      ({ date, kind }) => dateFits(date, days) && (!args.kind || args.kind.includes(kind)),
    );
    return pageOfList(events.sort(latestFirst), args);
  }

  @FieldResolver(() => ClusterConnection.type, { complexity: pageCost, description: 'Clusters about it, by name.' })
  async clusters(@Root() { id }: TopicRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return pageOfList((await about(context, id, 'Cluster')).sort(byName), args);
  }

  @FieldResolver(() => QuestionConnection.type, { complexity: pageCost, description: 'Questions about it, latest first.' })
  async questions(@Root() { id }: TopicRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return pageOfList((await about(context, id, 'Question')).sort(latestFirst), args);
  }

  @FieldResolver(() => CollaborationConnection.type, { complexity: pageCost, description: 'Joint work on it, by name.' })
  async collaborations(@Root() { id }: TopicRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return pageOfList((await about(context, id, 'Collaboration')).sort(byName), args);
  }
}

/** Records of one kind that are about a topic; all kinds are read in one call. */
async function about<L extends Label>(
  context: Context,
  topic: NodeId,
  label: L,
): Promise<Extract<NodeRecord, { label: L }>[]> {
  const nodes = await relatedNodes(context, topic, { kind: 'ABOUT', direction: 'in' });
  return nodes.filter((node): node is Extract<NodeRecord, { label: L }> => isLabel(node, label));
}
