import { Field, Float, ID, InputType } from 'type-graphql';
import type { FeatureName } from '../../graph/matching/affinity/feature.ts';
import { FeatureWord } from './words.ts';

@InputType('FeatureWeightInput', { description: 'How much a feature counts.' })
export class FeatureWeightInput {
  @Field(() => FeatureWord, { description: 'The feature.' })
  feature!: FeatureName;

  @Field(() => Float, { description: '0 to 100; weights count as shares of their sum.' })
  weight!: number;
}

@InputType('PoolInput', { description: 'Whom to draw from. Conditions narrow each other; those by hand are added whatever the conditions.' })
export class PoolInput {
  @Field(() => Boolean, { nullable: true, description: 'All areas, for a cluster plan, as far as nothing else narrows them.' })
  everyone?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'People who have been in this cluster; areas that have somebody in it.' })
  cluster?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those who need or offer this topic or a narrower one.' })
  topic?: string | null;

  @Field(() => [String], { nullable: true, description: 'Those of these regions.' })
  regions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People to add by hand, to a buddy round.' })
  people?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Areas to add by hand, to a cluster plan.' })
  areas?: string[] | null;
}

@InputType('LeaveOutInput', { description: 'Whom to leave out of a draft.' })
export class LeaveOutInput {
  @Field(() => ID, { description: 'The person or area.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  why?: string | null;
}

@InputType('KeepApartInput', { description: 'Whom to keep apart.' })
export class KeepApartInput {
  @Field(() => [ID], { description: 'Two of the pool.' })
  members!: string[];

  @Field(() => String, { nullable: true, description: 'Why.' })
  why?: string | null;
}
