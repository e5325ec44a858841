import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { Area } from '../area/area.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { AtArgs, PeriodPageArgs } from '../connection/page-args.ts';
import type { RelationEdgeValue } from '../connection/relation-edge-value.ts';
import { ALL, dayOf, foundPage, relatedNodes, relatedPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { EventsOfArgs } from '../event/event-args.ts';
import { eventsAsked } from '../event/events-asked.ts';
import { Organisation } from '../organisation/organisation.ts';
import { LABEL } from '../record/node.ts';
import { byName } from '../record/order.ts';
import { recordOf } from '../record/read-record.ts';
import { Topic } from '../topic/topic.ts';
import {
  ClusterConnection,
  ClusterMembersConnection,
  ClusterMembersEdge,
  ClusterSessionsConnection,
} from './cluster-connections.ts';
import { ClusterListArgs } from './cluster-filter.ts';
import { clusterWhere } from './cluster-where.ts';
import { Cluster } from './cluster.ts';

type ClusterRecord = NodeRecord<'Cluster'>;

@Resolver(() => Cluster)
export class ClusterResolver {
  @Query(() => Cluster, { nullable: true, description: 'One cluster. Null: there is none with this id.' })
  cluster(@Arg('id', () => ID, { description: 'As cluster:legacy-south.' }) id: string, @Ctx() context: Context) {
    return recordOf(context, 'Cluster', id);
  }

  @Query(() => ClusterConnection.type, { complexity: pageCost, description: 'Groups that learn together.' })
  async clusters(@Args(() => ClusterListArgs) args: ClusterListArgs, @Ctx() context: Context) {
    const where = await clusterWhere(args, context);
    return foundPage(context, { label: 'Cluster', where, order: orderOf(args.sort, ['name'], { by: 'name' }) }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() cluster: ClusterRecord) {
    return cluster.name;
  }

  @FieldResolver(() => String, { description: 'Its kind in words.' })
  kindLabel(@Root() cluster: ClusterRecord) {
    return cluster.kind;
  }

  @FieldResolver(() => ClusterMembersConnection.type, { complexity: pageCost, description: 'Who belongs to it.' })
  members(@Root() { id }: ClusterRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'MEMBER_OF', direction: 'in' }, args);
  }

  @FieldResolver(() => [Area], { complexity: listCost, description: 'Areas represented in it on the day, by name.' })
  async areas(@Root() { id }: ClusterRecord, @Args(() => AtArgs) args: AtArgs, @Ctx() context: Context) {
    const at = dayOf(args, context);
    const { items } = await context.loaders.related(id, { kind: 'MEMBER_OF', direction: 'in', at, first: ALL });
    const areas = items.map(({ relation }) => (relation.kind === 'MEMBER_OF' ? relation.area : undefined));
    const known = new Set(areas.filter((area) => area !== undefined));
    return [...(await context.loaders.nodes([...known]))].sort(byName);
  }

  @FieldResolver(() => ClusterSessionsConnection.type, { complexity: pageCost, description: 'Its sessions, latest first.' })
  sessions(@Root() { id }: ClusterRecord, @Args(() => EventsOfArgs) args: EventsOfArgs, @Ctx() context: Context) {
    return relatedPage(context, id, eventsAsked('SESSION_OF', 'in', args, context), args);
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics it is about.' })
  topics(@Root() { id }: ClusterRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'ABOUT', direction: 'out' });
  }

  @FieldResolver(() => [Organisation], { complexity: listCost, description: 'Organisations that facilitate it.' })
  facilitators(@Root() { id }: ClusterRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'FACILITATES', direction: 'in' });
  }
}

@Resolver(() => ClusterMembersEdge)
export class ClusterMembersEdgeResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area the person represents in the cluster.' })
  area(@Root() { record }: RelationEdgeValue, @Ctx() context: Context) {
    return record.kind === 'MEMBER_OF' && record.area ? context.loaders.node(record.area) : undefined;
  }
}
