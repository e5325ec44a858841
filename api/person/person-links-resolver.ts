import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import type { Role } from '../../graph/model/vocabulary.ts';
import { NeedsConnection, OffersConnection } from '../area/area-connections.ts';
import { Area } from '../area/area.ts';
import { Cluster } from '../cluster/cluster.ts';
import { listCost, pageCost } from '../connection/cost.ts';
import { AtArgs, PageAtArgs, PeriodPageArgs } from '../connection/page-args.ts';
import type { RelationEdgeValue } from '../connection/relation-edge-value.ts';
import { conditions, dateCondition, dayOf, oneOf, relatedNodes, relatedPage } from '../connection/read-page.ts';
import type { Context } from '../context.ts';
import { EventsOfArgs } from '../event/event-args.ts';
import { eventsAsked } from '../event/events-asked.ts';
import { representedArea } from '../event/represented-area.ts';
import { PersonAnswersConnection, PersonQuestionsConnection } from '../question/question-connections.ts';
import { byName } from '../record/order.ts';
import { RoleWord } from '../schema/words.ts';
import {
  PersonBuddiesConnection,
  PersonBuddiesEdge,
  PersonClustersConnection,
  PersonClustersEdge,
  PersonEmployersConnection,
  PersonEventsConnection,
  PersonEventsEdge,
  PersonRolesConnection,
} from './person-connections.ts';
import { Person } from './person.ts';

type PersonRecord = NodeRecord<'Person'>;

@ArgsType()
class PersonRolesArgs extends PeriodPageArgs {
  @Field(() => [RoleWord], { nullable: true, description: 'These roles only.' })
  role?: Role[] | null;
}

@Resolver(() => Person)
export class PersonLinksResolver {
  @FieldResolver(() => PersonRolesConnection.type, { complexity: pageCost, description: 'Roles held in areas.' })
  roles(@Root() { id }: PersonRecord, @Args(() => PersonRolesArgs) args: PersonRolesArgs, @Ctx() context: Context) {
    const fields = conditions({ role: oneOf(args.role) });
    return relatedPage(context, id, { kind: 'HOLDS_ROLE', direction: 'out', fields }, args);
  }

  @FieldResolver(() => [Area], { complexity: listCost, description: 'Areas in which the person holds any role, by name.' })
  async areas(@Root() { id }: PersonRecord, @Args(() => AtArgs) args: AtArgs, @Ctx() context: Context) {
    const at = dayOf(args, context);
    const areas = await relatedNodes(context, id, { kind: 'HOLDS_ROLE', direction: 'out', at });
    return [...new Set(areas)].sort(byName);
  }

  @FieldResolver(() => PersonEventsConnection.type, {
    complexity: pageCost,
    description: 'Events the person was at, latest first.',
  })
  events(@Root() { id }: PersonRecord, @Args(() => EventsOfArgs) args: EventsOfArgs, @Ctx() context: Context) {
    return relatedPage(context, id, eventsAsked('ATTENDED', 'out', args, context), args);
  }

  @FieldResolver(() => PersonClustersConnection.type, { complexity: pageCost, description: 'Clusters the person belongs to.' })
  clusters(@Root() { id }: PersonRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'MEMBER_OF', direction: 'out' }, args);
  }

  @FieldResolver(() => PersonBuddiesConnection.type, { complexity: pageCost, description: 'Buddies of the person.' })
  buddies(@Root() { id }: PersonRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'BUDDY_OF', direction: 'both' }, args);
  }

  @FieldResolver(() => PersonQuestionsConnection.type, { complexity: pageCost, description: 'Questions asked, latest first.' })
  questions(@Root() { id }: PersonRecord, @Args(() => PageAtArgs) args: PageAtArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'ASKED', direction: 'out', ...latestUntil(args, context) }, args);
  }

  @FieldResolver(() => PersonAnswersConnection.type, { complexity: pageCost, description: 'Answers given, latest first.' })
  answers(@Root() { id }: PersonRecord, @Args(() => PageAtArgs) args: PageAtArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'GAVE', direction: 'out', ...latestUntil(args, context) }, args);
  }

  @FieldResolver(() => PersonEmployersConnection.type, {
    complexity: pageCost,
    description: 'Organisations that employ the person.',
  })
  employers(@Root() { id }: PersonRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'EMPLOYS', direction: 'in' }, args);
  }

  @FieldResolver(() => NeedsConnection.type, { complexity: pageCost, description: 'Topics the person needs help with.' })
  needs(@Root() { id }: PersonRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'NEEDS', direction: 'out' }, args);
  }

  @FieldResolver(() => OffersConnection.type, { complexity: pageCost, description: 'Topics the person has experience of.' })
  offers(@Root() { id }: PersonRecord, @Args(() => PeriodPageArgs) args: PeriodPageArgs, @Ctx() context: Context) {
    return relatedPage(context, id, { kind: 'OFFERS', direction: 'out' }, args);
  }
}

/** Latest first; when asked as of a day, what came later is left out. */
const latestUntil = (args: PageAtArgs, context: Context) => ({
  order: { by: 'date', descending: true } as const,
  other: args.at ? { date: dateCondition(args, context.today) } : undefined,
});

@Resolver(() => PersonEventsEdge)
export class PersonEventsEdgeResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area the person represented there. Null: none.' })
  area(@Root() { record }: RelationEdgeValue, @Ctx() context: Context) {
    return representedArea(record, context);
  }
}

@Resolver(() => PersonClustersEdge)
export class PersonClustersEdgeResolver {
  @FieldResolver(() => Area, { nullable: true, description: 'The area the person represents in the cluster.' })
  area(@Root() { record }: RelationEdgeValue, @Ctx() context: Context) {
    return record.kind === 'MEMBER_OF' && record.area ? context.loaders.node(record.area) : undefined;
  }
}

@Resolver(() => PersonBuddiesEdge)
export class PersonBuddiesEdgeResolver {
  @FieldResolver(() => Cluster, { nullable: true, description: 'The cluster that brought the buddies together.' })
  cluster(@Root() { record }: RelationEdgeValue, @Ctx() context: Context) {
    return record.kind === 'BUDDY_OF' && record.cluster ? context.loaders.node(record.cluster) : undefined;
  }
}
