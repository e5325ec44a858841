import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { Area } from '../area/area.ts';
import { Cluster } from '../cluster/cluster.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PageArgs } from '../connection/page-args.ts';
import type { RelationEdgeValue } from '../connection/relation-edge-value.ts';
import { ALL, conditions, foundPage, oneOf, relatedNodes, relatedPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { representedAt } from '../network/represented-at.ts';
import { byName } from '../record/order.ts';
import { recordOf } from '../record/read-record.ts';
import { AttendedAsWord } from '../schema/words.ts';
import { Topic } from '../topic/topic.ts';
import { AttendanceConnection, AttendanceEdge, EventConnection } from './event-connections.ts';
import { EventListArgs } from './event-filter.ts';
import { eventWhere } from './event-where.ts';
import { Evaluation, Event } from './event.ts';
import { representedArea } from './represented-area.ts';

type EventRecord = NodeRecord<'Event'>;

@ArgsType()
class AttendanceArgs extends PageArgs {
  @Field(() => [AttendedAsWord], { nullable: true, description: 'Who took part in one of these ways only.' })
  as?: string[] | null;
}

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'One event. Null: there is none with this id.' })
  event(@Arg('id', () => ID, { description: 'As event:spring-2019.' }) id: string, @Ctx() context: Context) {
    return recordOf(context, 'Event', id);
  }

  @Query(() => EventConnection.type, { complexity: pageCost, description: 'Occasions that brought people together.' })
  async events(@Args(() => EventListArgs) args: EventListArgs, @Ctx() context: Context) {
    const where = await eventWhere(args, context);
    const order = orderOf(args.sort, ['date', 'name', 'distance'], { by: 'date', descending: true }, where);
    return foundPage(context, { label: 'Event', where, order }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() event: EventRecord) {
    return event.name;
  }

  @FieldResolver(() => String, { description: 'Its kind in words.' })
  kindLabel(@Root() event: EventRecord) {
    return event.kind;
  }

  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'What the evaluation forms said. Null: none are recorded.',
  })
  evaluation(@Root() event: EventRecord) {
    const { responses, excellent, gotEverything, networkingMostUseful } = event;
    const known = [responses, excellent, gotEverything, networkingMostUseful].some((count) => count !== undefined);
    return known ? event : undefined;
  }

  @FieldResolver(() => AttendanceConnection.type, { complexity: pageCost, description: 'Who was there, by name.' })
  attendance(@Root() { id }: EventRecord, @Args(() => AttendanceArgs) args: AttendanceArgs, @Ctx() context: Context) {
    const fields = conditions({ as: oneOf(args.as) });
    return relatedPage(context, id, { kind: 'ATTENDED', direction: 'in', fields }, args);
  }

  @FieldResolver(() => [Area], { complexity: listCost, description: 'Areas represented or hosting, by name.' })
  async areas(@Root() { id }: EventRecord, @Ctx() context: Context) {
    const areas = await context.loaders.nodes(await representedAt(context, id));
    return [...areas].sort(byName);
  }

  @FieldResolver(() => [Area], { complexity: listCost, description: 'Areas that hosted it.' })
  hosts(@Root() { id }: EventRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'HOSTED', direction: 'in' });
  }

  @FieldResolver(() => Cluster, { nullable: true, description: 'The cluster it was a session of. Null: none.' })
  async cluster(@Root() { id }: EventRecord, @Ctx() context: Context) {
    const [cluster] = await relatedNodes(context, id, { kind: 'SESSION_OF', direction: 'out' });
    return cluster;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Which session of its cluster it was, from 1.' })
  async sessionNumber(@Root() { id }: EventRecord, @Ctx() context: Context) {
    const { items } = await context.loaders.related(id, { kind: 'SESSION_OF', direction: 'out', first: ALL });
    const relation = items[0]?.relation;
    return relation?.kind === 'SESSION_OF' ? relation.number : undefined;
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics it was about.' })
  topics(@Root() { id }: EventRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'ABOUT', direction: 'out' });
  }
}

@Resolver(() => AttendanceEdge)
export class AttendanceEdgeResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area the person represented there. Null: none.' })
  area(@Root() { record }: RelationEdgeValue, @Ctx() context: Context) {
    return representedArea(record, context);
  }
}
