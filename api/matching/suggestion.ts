import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { FeatureName } from '../../graph/matching/affinity/feature.ts';
import type { RuleName } from '../../graph/matching/rules/rule.ts';
import type { SuggestionKind, SuggestionStatus } from '../../graph/model/vocabulary.ts';
import { connection } from '../connection/connection.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { FeatureWord, RuleWord, SuggestionKindWord, SuggestionStatusWord } from './words.ts';

@ObjectType('ReasonFigure', { simpleResolvers: true, description: 'A published figure of two places, side by side.' })
export class ReasonFigure {
  @Field(() => Float, { description: 'Of the first.' })
  a!: number;

  @Field(() => Float, { description: 'Of the second.' })
  b!: number;

  @Field(() => Float, { description: 'How alike they are by it, 0 to 1.' })
  closeness!: number;
}

@ObjectType('Reason', { simpleResolvers: true, description: 'One way in which they fit, or do not, in a sentence both can read.' })
export class Reason {
  @Field(() => FeatureWord, { description: 'What was looked at.' })
  feature!: FeatureName;

  @Field(() => Float, { nullable: true, description: '0 to 1. Null: not recorded; it counted as the average.' })
  value?: number | undefined;

  @Field(() => Float, { description: 'The value as it counted, 0 to 1: the average where it is not recorded. Times its weight, reasons add up to the score.' })
  counted!: number;

  @Field(() => Float, { description: 'What it counted for, as a share of the whole. 0: shown, not counted.' })
  weight!: number;
}

@ObjectType('Exclusion', { simpleResolvers: true, description: 'A rule that stands against somebody or a suggestion.' })
export class ExclusionType {
  @Field(() => RuleWord, { description: 'The rule.' })
  rule!: RuleName;

  @Field(() => String, { description: 'What stands against it, in words.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What would change it. Null: nothing would.' })
  wouldChange?: string | undefined;
}

@ObjectType('Gift', { simpleResolvers: true, description: 'What one could help the other with.' })
export class Gift {}

@ObjectType('SuggestionMember', { simpleResolvers: true, description: 'Somebody a suggestion is about.' })
export class SuggestionMemberType {}

@ObjectType('SuggestionStep', { simpleResolvers: true, description: 'One thing that became of a suggestion.' })
export class SuggestionStepType {
  @Field(() => SuggestionStatusWord, { description: 'What.' })
  status!: SuggestionStatus;

  @Field(() => DateScalar, { description: 'When.' })
  date!: string;

  @Field(() => String, { description: 'Who recorded it.' })
  by!: string;
}

@ObjectType('Suggestion', { simpleResolvers: true, description: 'Some who should meet, and why: an introduction, never a verdict.' })
export class SuggestionType {
  @Field(() => ID, { description: 'Stays the same as long as it is about the same; a group of a plan whoever is in it.' })
  id!: string;

  @Field(() => SuggestionKindWord, { description: 'What sort of meeting.' })
  kind!: SuggestionKind;

  @Field(() => SuggestionStatusWord, { description: 'What became of it.' })
  status!: SuggestionStatus;

  @Field(() => DateScalar, { description: 'The day it was worked out for.' })
  date!: string;

  @Field(() => Float, { description: 'How well they fit, 0 to 1: the weighted sum of the features; of a group the mean over its areas and pairs.' })
  score!: number;

  @Field(() => Boolean, { description: 'Whether staff keep them, all of them, together whatever else changes.' })
  locked!: boolean;

  @Field(() => String, { nullable: true, description: 'What they agreed to do.' })
  action?: string | undefined;
}

export const SuggestionConnection = connection({ name: 'Suggestion', of: 'suggestions' }, () => SuggestionType);

