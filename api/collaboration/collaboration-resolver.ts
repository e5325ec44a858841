import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { PeriodPageArgs } from '../connection/page-args.ts';
import { foundPage, relatedNodes, relatedPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { Topic } from '../topic/topic.ts';
import { CollaborationConnection, CollaborationPartnersConnection } from './collaboration-connections.ts';
import { CollaborationListArgs } from './collaboration-filter.ts';
import { collaborationWhere } from './collaboration-where.ts';
import { Collaboration } from './collaboration.ts';

type CollaborationRecord = NodeRecord<'Collaboration'>;

@Resolver(() => Collaboration)
export class CollaborationResolver {
  @Query(() => CollaborationConnection.type, { complexity: pageCost, description: 'Joint work of areas.' })
  async collaborations(@Args(() => CollaborationListArgs) args: CollaborationListArgs, @Ctx() context: Context) {
    const where = await collaborationWhere(context.store, args);
    const order = orderOf(args.sort, ['name'], { by: 'name' });
    return foundPage(context, { label: 'Collaboration', where, order }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() collaboration: CollaborationRecord) {
    return collaboration.name ?? `A ${collaboration.kind} without a name`;
  }

  @FieldResolver(() => String, { description: 'Its kind in words.' })
  kindLabel(@Root() collaboration: CollaborationRecord) {
    return collaboration.kind;
  }

  @FieldResolver(() => CollaborationPartnersConnection.type, { complexity: pageCost, description: 'Areas that take part.' })
  partners(
    @Root() { id }: CollaborationRecord,
    @Args(() => PeriodPageArgs) args: PeriodPageArgs,
    @Ctx() context: Context,
  ) {
    return relatedPage(context, id, { kind: 'PARTNER_IN', direction: 'in' }, args);
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics it is about.' })
  topics(@Root() { id }: CollaborationRecord, @Ctx() context: Context) {
    return relatedNodes(context, id, { kind: 'ABOUT', direction: 'out' });
  }
}
