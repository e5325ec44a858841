import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { Role } from '../../graph/model/vocabulary.ts';
import { ClusterConnection } from '../cluster/cluster-connections.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { AtArgs, PageAtArgs, PeriodPageArgs } from '../connection/page-args.ts';
import { pageOfList } from '../connection/page-of-list.ts';
import { conditions, dayOf, oneOf, relatedNodes, relatedPage } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import { EventsOfArgs } from '../event/event-args.ts';
import { eventsAsked } from '../event/events-asked.ts';
import { EventConnection } from '../event/event-connections.ts';
import { Organisation } from '../organisation/organisation.ts';
import { QuestionConnection } from '../question/question-connections.ts';
import { RoleWord } from '../schema/words.ts';
import { Topic } from '../topic/topic.ts';
import {
  AreaCollaborationsConnection,
  AreaHostedConnection,
  AreaLtosConnection,
  AreaPartnersConnection,
  AreaPeopleConnection,
  ContextFigure,
  NeedsConnection,
  OffersConnection,
} from './area-connections.ts';
import { clustersOfArea, contextOfArea, eventsOfArea, questionsOfArea, topicsOfArea } from './area-links.ts';
import { Area } from './area.ts';

type AreaRecord = NodeRecord<'Area'>;

@ArgsType()
class AreaPeopleArgs extends PeriodPageArgs {
  @Field(() => [RoleWord], { nullable: true, description: 'In one of these roles only.' })
  role?: Role[] | null;
}

@Resolver(() => Area)
export class AreaLinksResolver {
  @FieldResolver(() => AreaPeopleConnection.type, {
    complexity: pageCost,
    description: 'Who holds which role here. Somebody with two roles is listed twice.',
  })
  people(@Root() { id }: AreaRecord, @Args(() => AreaPeopleArgs) args: AreaPeopleArgs, @Ctx() context: Context) {
    const fields = conditions({ role: oneOf(args.role) });
    return relatedPage(context, id, { kind: 'HOLDS_ROLE', direction: 'in', fields }, args);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The Locally Trusted Organisation, which holds the area’s money. Null: none is recorded for the day.',
  })
  async lto(@Root() { id }: AreaRecord, @Args(() => AtArgs) args: AtArgs, @Ctx() context: Context) {
    const at = dayOf(args, context);
    const [lto] = await relatedNodes(context, id, { kind: 'ADMINISTERS', direction: 'in', at });
    return lto;
  }

  @FieldResolver(() => AreaLtosConnection.type, {
    complexity: pageCost,
    description: 'Locally Trusted Organisations, which hold the area’s money; several over time.',
  })
  ltos(@Root() { id }: AreaRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'ADMINISTERS', direction: 'in' }, args);
  }

  @FieldResolver(() => AreaPartnersConnection.type, {
    complexity: pageCost,
    description: 'Organisations that support the area.',
  })
  partners(@Root() { id }: AreaRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'SUPPORTS', direction: 'in' }, args);
  }

  @FieldResolver(() => NeedsConnection.type, { complexity: pageCost, description: 'Topics the area needs help with.' })
  needs(@Root() { id }: AreaRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'NEEDS', direction: 'out' }, args);
  }

  @FieldResolver(() => OffersConnection.type, {
    complexity: pageCost,
    description: 'Topics the area has experience of and can help with.',
  })
  offers(@Root() { id }: AreaRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'OFFERS', direction: 'out' }, args);
  }

  @FieldResolver(() => [Topic], { complexity: listCost, description: 'Topics the area needs or offers, by name.' })
  topics(@Root() { id }: AreaRecord, @Args(() => AtArgs) args: AtArgs, @Ctx() context: Context) {
    return topicsOfArea(context, id, dayOf(args, context));
  }

  @FieldResolver(() => EventConnection.type, {
    complexity: pageCost,
    description: 'Events the area hosted or was represented at, latest first.',
  })
  async events(@Root() { id }: AreaRecord, @Args(() => EventsOfArgs) args: EventsOfArgs, @Ctx() context: Context) {
    return pageOfList(await eventsOfArea(context, id, args), args);
  }

  @FieldResolver(() => AreaHostedConnection.type, {
    complexity: pageCost,
    description: 'Events the area hosted, latest first.',
  })
  hosted(@Root() { id }: AreaRecord, @Args(() => EventsOfArgs) args: EventsOfArgs, @Ctx() context: Context) {
    return relatedPage(context, id, eventsAsked('HOSTED', 'out', args, context), args);
  }

  @FieldResolver(() => ClusterConnection.type, {
    complexity: pageCost,
    description: 'Clusters in which somebody represents the area.',
  })
  async clusters(@Root() { id }: AreaRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    const at = args.history ? undefined : dayOf(args, context);
    return pageOfList(await clustersOfArea(context, id, at), args);
  }

  @FieldResolver(() => QuestionConnection.type, {
    complexity: pageCost,
    description: 'Questions asked by those who are members, chairs, workers or volunteers here, latest first.',
  })
  async questions(@Root() { id }: AreaRecord, @Args(() => PageAtArgs) args: PageAtArgs, @Ctx() context: Context) {
    return pageOfList(await questionsOfArea(context, id, dayOf(args, context)), args);
  }

  @FieldResolver(() => AreaCollaborationsConnection.type, {
    complexity: pageCost,
    description: 'Joint work the area takes part in.',
  })
  collaborations(@Root() { id }: AreaRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'PARTNER_IN', direction: 'out' }, args);
  }

  @FieldResolver(() => [ContextFigure], {
    complexity: listCost,
    description: 'Published figures about the area, by indicator and year.',
  })
  context(@Root() { id }: AreaRecord, @Ctx() context: Context): Promise<ContextFigure[]> {
    return contextOfArea(context, id);
  }
}
