import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { DraftPool } from '../../graph/services/matching/drafts/draft-state.ts';
import { Area } from '../area/area.ts';
import { Cluster } from '../cluster/cluster.ts';
import type { Context } from '../context.ts';
import { LABEL, Node } from '../record/node.ts';
import { Topic } from '../topic/topic.ts';
import { BestFit, DraftStepType, KeptApartType, PoolType, UnmatchedType } from './draft.ts';
import type { DraftStepValue, KeptApartValue, UnmatchedValue } from './draft-value.ts';
import { labelOfId } from './names.ts';
import { PlanGroupType } from './plan-group.ts';
import { poolText } from './pool-asked.ts';
import { ExclusionType } from './suggestion.ts';

interface Shown {
  readonly id: NodeId;
  readonly at: IsoDate;
}

@ObjectType('BestGroup', { simpleResolvers: true, description: 'The group an area would fit best.' })
class BestGroup {
  @Field(() => PlanGroupType, { description: 'The group.' })
  group!: unknown;

  @Field(() => Float, { description: 'How well, 0 to 1.' })
  score!: number;
}

@Resolver(() => PoolType)
export class PoolResolver {
  @FieldResolver(() => Cluster, { nullable: true, description: 'Only from this cluster.' })
  cluster(@Root() { cluster }: DraftPool, @Ctx() { loaders }: Context) {
    return cluster && loaders.node(cluster);
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'Only those who need or offer this topic.' })
  topic(@Root() { topic }: DraftPool, @Ctx() { loaders }: Context) {
    return topic && loaders.node(topic);
  }

  @FieldResolver(() => String, { description: 'In words.' })
  text(@Root() { pool }: { readonly pool: DraftPool }, @Ctx() context: Context): Promise<string> {
    return poolText(context, pool);
  }
}

@Resolver(() => UnmatchedType)
export class UnmatchedResolver {
  @FieldResolver(() => Node, { description: 'The person or area.' })
  node(@Root() { id }: UnmatchedValue, @Ctx() { loaders }: Context) {
    return loaders.node(id);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { id, at }: UnmatchedValue, @Ctx() context: Context): Promise<string> {
    return labelOfId(context, id, at);
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The area they stand for.' })
  area(@Root() { area }: UnmatchedValue, @Ctx() { loaders }: Context) {
    return area && loaders.node(area);
  }

  @FieldResolver(() => [ExclusionType], { description: 'The rules that keep them out, the weightiest first.' })
  exclusions(@Root() { exclusions }: UnmatchedValue) {
    return exclusions;
  }

  @FieldResolver(() => BestFit, { nullable: true, description: 'Who would fit them best, were they let in. Null: nobody, or it is a cluster plan.' })
  bestFit(@Root() { bestFit, at }: UnmatchedValue): (Shown & { readonly score: number }) | undefined {
    return bestFit && { ...bestFit, at };
  }

  @FieldResolver(() => BestGroup, { nullable: true, description: 'The group of a cluster plan that an area would fit best, were it let in. Null: it is a buddy round.' })
  bestGroup(@Root() { bestGroup }: UnmatchedValue): BestGroup | undefined {
    return bestGroup;
  }
}

@Resolver(() => BestFit)
export class BestFitResolver {
  @FieldResolver(() => Node, { description: 'The person or area.' })
  node(@Root() { id }: Shown, @Ctx() { loaders }: Context) {
    return loaders.node(id);
  }

  @FieldResolver(() => String, LABEL)
  label(@Root() { id, at }: Shown, @Ctx() context: Context): Promise<string> {
    return labelOfId(context, id, at);
  }
}

@Resolver(() => KeptApartType)
export class KeptApartResolver {
  @FieldResolver(() => [Node], { description: 'The two.' })
  members(@Root() { members }: KeptApartValue, @Ctx() { loaders }: Context) {
    return loaders.nodes(members);
  }

  @FieldResolver(() => [String], { description: 'What to call them.' })
  labels(@Root() { members, at }: KeptApartValue, @Ctx() context: Context): Promise<string[]> {
    return Promise.all(members.map((id) => labelOfId(context, id, at)));
  }
}

@Resolver(() => DraftStepType)
export class DraftStepResolver {
  @FieldResolver(() => String, { description: 'In words.' })
  text(@Root() { say }: DraftStepValue): Promise<string> {
    return say();
  }
}
