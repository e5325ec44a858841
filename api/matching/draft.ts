import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { FeatureName } from '../../graph/matching/affinity/feature.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { FeatureWord } from './words.ts';

@ObjectType('FeatureWeight', { simpleResolvers: true, description: 'How much a feature counts.' })
export class FeatureWeight {
  @Field(() => FeatureWord, { description: 'The feature.' })
  feature!: FeatureName;

  @Field(() => Float, { description: '0 to 100; weights count as shares of their sum.' })
  weight!: number;
}

@ObjectType('Pool', { simpleResolvers: true, description: 'Whom a draft draws from.' })
export class PoolType {
  @Field(() => [String], { description: 'Only from these regions. Empty: from all.' })
  regions!: readonly string[];

  @Field(() => Boolean, { description: 'Whether it draws from all there are, as far as nothing else narrows it.' })
  everyone!: boolean;

  @Field(() => Int, { description: 'How many were added by hand.' })
  byHand!: number;
}

@ObjectType('Unmatched', { simpleResolvers: true, description: 'Somebody of the pool who is in no suggestion, and why.' })
export class UnmatchedType {}

@ObjectType('BestFit', { simpleResolvers: true, description: 'Who would fit somebody best.' })
export class BestFit {
  @Field(() => Float, { description: 'How well, 0 to 1.' })
  score!: number;
}

@ObjectType('KeptApart', { simpleResolvers: true, description: 'Two whom staff keep apart, or together.' })
export class KeptApartType {
  @Field(() => String, { nullable: true, description: 'Why.' })
  why?: string | undefined;

  @Field(() => String, { description: 'Who said so.' })
  by!: string;

  @Field(() => DateScalar, { description: 'When.' })
  date!: string;
}

@ObjectType('DraftStep', { simpleResolvers: true, description: 'One step in drafting, which can be taken back.' })
export class DraftStepType {
  @Field(() => String, { description: 'Who took it.' })
  by!: string;

  @Field(() => DateScalar, { description: 'When.' })
  date!: string;
}
