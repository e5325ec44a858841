import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { OffersConnection } from '../area/area-connections.ts';
import { pageCost } from '../connection/cost.ts';
import { PageArgs, PeriodPageArgs } from '../connection/page-args.ts';
import { dayOf, foundPage, relatedPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { recordOf } from '../record/read-record.ts';
import {
  OrganisationAreasConnection,
  OrganisationClustersConnection,
  OrganisationConnection,
  OrganisationEmployeesConnection,
  OrganisationSupportsConnection,
} from './organisation-connections.ts';
import { OrganisationListArgs } from './organisation-filter.ts';
import { organisationWhere } from './organisation-where.ts';
import { Organisation } from './organisation.ts';

type OrganisationRecord = NodeRecord<'Organisation'>;

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'One organisation. Null: there is none with this id.' })
  organisation(
    @Arg('id', () => ID, { description: 'As organisation:local-trust.' }) id: string,
    @Ctx() context: Context,
  ) {
    return recordOf(context, 'Organisation', id);
  }

  @Query(() => OrganisationConnection.type, { complexity: pageCost, description: 'Organisations round the programme.' })
  async organisations(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    const where = await organisationWhere(context.store, args.filter ?? {}, dayOf(args, context));
    const order = orderOf(args.sort, ['name'], { by: 'name' });
    return foundPage(context, { label: 'Organisation', where, order }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() organisation: OrganisationRecord) {
    return organisation.name;
  }

  @FieldResolver(() => String, { description: 'Its kind in words.' })
  kindLabel(@Root() organisation: OrganisationRecord) {
    return organisation.kind;
  }

  @FieldResolver(() => OrganisationAreasConnection.type, {
    complexity: pageCost,
    description: 'Areas whose money it holds, as their Locally Trusted Organisation.',
  })
  areas(@Root() { id }: OrganisationRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'ADMINISTERS', direction: 'out' }, args);
  }

  @FieldResolver(() => OrganisationSupportsConnection.type, { complexity: pageCost, description: 'Areas it supports.' })
  supports(@Root() { id }: OrganisationRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'SUPPORTS', direction: 'out' }, args);
  }

  @FieldResolver(() => OrganisationEmployeesConnection.type, { complexity: pageCost, description: 'People it employs.' })
  employees(@Root() { id }: OrganisationRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'EMPLOYS', direction: 'out' }, args);
  }

  @FieldResolver(() => OrganisationClustersConnection.type, {
    complexity: pageCost,
    description: 'Clusters it facilitates.',
  })
  clusters(@Root() { id }: OrganisationRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'FACILITATES', direction: 'out' }, args);
  }

  @FieldResolver(() => OffersConnection.type, { complexity: pageCost, description: 'Topics it has experience of.' })
  offers(@Root() { id }: OrganisationRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'OFFERS', direction: 'out' }, args);
  }
}
