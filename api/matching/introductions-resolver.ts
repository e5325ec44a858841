import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { SuggestionKind } from '../../graph/model/vocabulary.ts';
import { pageCost } from '../connection/cost.ts';
import { pageSize } from '../connection/page-args.ts';
import type { Context } from '../context.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { AT } from '../tie/tie-args.ts';
import { exposureAsked, introductionsAsked } from './introductions.ts';
import { SuggestionType } from './suggestion.ts';
import { SuggestionKindWord } from './words.ts';

@ObjectType('Exposure', { simpleResolvers: true, description: 'How evenly suggestions are spread over those who could be suggested.' })
export class ExposureType {
  @Field(() => Int, { description: 'Those who could be suggested.' })
  candidates!: number;

  @Field(() => Int, { description: 'Those who are suggested to anybody.' })
  suggested!: number;

  @Field(() => Int, { description: 'The most lists that one stands in.' })
  most!: number;

  @Field(() => Float, { description: 'Gini coefficient of the number of lists each stands in: 0 all alike, towards 1 all to one.' })
  gini!: number;
}

const FIRST = { nullable: true, defaultValue: 5, description: 'How many, 0 to 100.' };

@Resolver()
export class IntroductionsResolver {
  @Query(() => [SuggestionType], {
    complexity: pageCost,
    description: 'Areas and people that face, or have solved, the same issue: near or similar, with the warm path to them. Only people who agreed to be suggested.',
  })
  peers(
    @Arg('of', () => ID, { description: 'Id of an area, a person or a question.' }) of: string,
    @Arg('topic', () => ID, { nullable: true, description: 'Only those who face or have solved this topic or a narrower one.' }) topic: string | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('first', () => Int, FIRST) first: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return introductionsAsked(context, 'peer', { of, topic, at: at ?? context.today, first });
  }

  @Query(() => [SuggestionType], {
    complexity: pageCost,
    description: 'Areas and people to work with: without a living tie yet, likely to get in touch by whom both know, with topics in common, and a bridge to others.',
  })
  collaborators(
    @Arg('of', () => ID, { description: 'Id of an area or a person.' }) of: string,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Arg('first', () => Int, FIRST) first: number | null | undefined,
    @Ctx() context: Context,
  ) {
    return introductionsAsked(context, 'collaborator', { of, at: at ?? context.today, first });
  }

  @Query(() => ExposureType, { complexity: 100, description: 'How evenly areas are suggested to each other as peers or collaborators: never the same few to all.' })
  exposure(
    @Arg('kind', () => SuggestionKindWord, { description: 'PEER or COLLABORATOR.' }) kind: SuggestionKind,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'How many of each list are looked at, 0 to 20.' }) first: number | null | undefined,
    @Arg('at', () => DateScalar, AT) at: IsoDate | null | undefined,
    @Ctx() context: Context,
  ) {
    return exposureAsked(context, kind, pageSize(first), at ?? context.today);
  }
}
