import { Arg, Args, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Level } from '../../graph/network/level.ts';
import { partyId } from '../../graph/ties/tie-question.ts';
import { pageCost, wholeCost } from '../connection/cost.ts';
import { PageArgs, pageSize } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { Node } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { AT, FILTER, MIN_STRENGTH, NETWORK_LEVEL, OPTIONS } from '../tie/tie-args.ts';
import { TieFilter, TieOptionsInput } from '../tie/tie-inputs.ts';
import { LevelWord } from '../tie/tie-words.ts';
import { resilienceOf, successionsListed, type ResilienceValue, type SuccessionTieValue, type SuccessionValue } from './resilience-answers.ts';
import { RemovalInput, Resilience, ResilienceStep, SuccessionConnection, SuccessionTie, SuccessionType } from './resilience.ts';

@Resolver(() => Resilience)
export class ResilienceResolver {
  @Query(() => Resilience, {
    complexity: wholeCost,
    description: 'What remains of a network’s reach and parts when some parties, people or events are imagined away.',
  })
  resilience(
    @Arg('level', () => LevelWord, NETWORK_LEVEL) level: Level | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Arg('minStrength', () => Float, MIN_STRENGTH) minStrength: number | null | undefined,
    @Arg('filter', () => TieFilter, FILTER) filter: TieFilter | null | undefined,
    @Arg('remove', () => RemovalInput, { description: 'What to imagine away.' }) remove: RemovalInput,
    @Ctx() context: Context,
  ) {
    return resilienceOf(context, { level: level ?? 'area', at: at ?? context.today, options, minStrength, filter, remove });
  }

  @FieldResolver(() => [Node], { description: 'The parties that are gone, in the order in which they went.' })
  removed(@Root() { question, removed }: ResilienceValue, @Ctx() { loaders }: Context) {
    return loaders.nodes(removed.map((place) => partyId(question, place)));
  }

  @FieldResolver(() => [ResilienceStep], { description: 'Once events and attendance are gone, and then after each party.' })
  steps(@Root() { question, steps }: ResilienceValue) {
    return steps.map(({ place, ...figures }, removed) => ({ ...figures, removed, question, place }));
  }
}

@Resolver(() => ResilienceStep)
export class ResilienceStepResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The party that went at this step. Null: the start.' })
  node(@Root() { question, place }: { question: ResilienceValue['question']; place: number | undefined }, @Ctx() { loaders }: Context) {
    return place === undefined ? undefined : loaders.node(partyId(question, place));
  }
}

@Resolver(() => SuccessionType)
export class SuccessionResolver {
  @Query(() => SuccessionConnection.type, {
    complexity: pageCost,
    description: 'People on whom living ties of areas rest: when they leave, these ties need somebody else. Most ties first.',
  })
  succession(
    @Arg('person', () => ID, { nullable: true, description: 'Only this person. Default: all on whom a tie rests.' }) person: string | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('options', () => TieOptionsInput, OPTIONS) options: TieOptionsInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return successionsListed(context, { person, at: at ?? context.today, options }, page);
  }

  @FieldResolver(() => Node, { description: 'The person.' })
  person(@Root() { question, person }: SuccessionValue, @Ctx() { loaders }: Context) {
    return loaders.node(question.network.node(person)!.id);
  }

  @FieldResolver(() => Int, { description: 'How many ties would no longer be living.' })
  tiesLost(@Root() { ties }: SuccessionValue): number {
    return ties.length;
  }

  @FieldResolver(() => [SuccessionTie], { complexity: pageCost, description: 'These ties, the strongest first.' })
  ties(
    @Root() { question, ties }: SuccessionValue,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many at most, 0 to 100.' }) first: number | null | undefined,
  ): SuccessionTieValue[] {
    return ties.slice(0, pageSize(first)).map((tie) => ({ ...tie, question }));
  }
}

@Resolver(() => SuccessionTie)
export class SuccessionTieResolver {
  @FieldResolver(() => Node, { description: 'The one area.' })
  a(@Root() { question, a }: SuccessionTieValue, @Ctx() { loaders }: Context) {
    return loaders.node(partyId(question, a));
  }

  @FieldResolver(() => Node, { description: 'The other area.' })
  b(@Root() { question, b }: SuccessionTieValue, @Ctx() { loaders }: Context) {
    return loaders.node(partyId(question, b));
  }
}
