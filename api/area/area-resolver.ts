import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { pageCost } from '../connection/cost.ts';
import type { PageValue } from '../connection/page-value.ts';
import { dayOf, foundPage } from '../connection/read-page.ts';
import { orderOf } from '../connection/sort.ts';
import type { Context } from '../context.ts';
import { LABEL } from '../record/node.ts';
import { recordOf } from '../record/read-record.ts';
import { AreaConnection } from './area-connections.ts';
import { AreaListArgs } from './area-filter.ts';
import { areaWhere } from './area-where.ts';
import { Area } from './area.ts';

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => Area, { nullable: true, description: 'One area. Null: there is none with this id.' })
  area(
    @Arg('id', () => ID, { description: 'As area:cars-area-together.' }) id: string,
    @Ctx() context: Context,
  ): Promise<NodeRecord<'Area'> | undefined> {
    return recordOf(context, 'Area', id);
  }

  @Query(() => AreaConnection.type, { complexity: pageCost, description: 'Areas of the programme.' })
  async areas(@Args(() => AreaListArgs) args: AreaListArgs, @Ctx() context: Context): Promise<PageValue> {
    const where = await areaWhere(context.store, args.filter ?? {}, dayOf(args, context));
    const order = orderOf(args.sort, ['name', 'region', 'distance'], { by: 'name' }, where);
    return foundPage(context, { label: 'Area', where, order }, args);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() area: NodeRecord<'Area'>): string {
    return area.name;
  }
}
