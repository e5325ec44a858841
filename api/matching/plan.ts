import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PresetName } from '../../graph/matching/affinity/presets.ts';
import type { DraftStatus } from '../../graph/model/vocabulary.ts';
import type { PlanStop } from '../../graph/services/matching/plans/plan-state.ts';
import { connection } from '../connection/connection.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { FeatureWeight, PoolType } from './draft.ts';
import { PlanRulesType } from './plan-rules.ts';
import { DraftStatusWord, PlanStopWord, PresetWord } from './words.ts';

@ObjectType('PlanBrief', { simpleResolvers: true, description: 'What was asked for.' })
export class PlanBrief {
  @Field(() => PoolType, { description: 'The areas it draws from.' })
  pool!: unknown;

  @Field(() => PresetWord, { nullable: true, description: 'The starting point of the weights. Null: they were set one by one.' })
  preset?: PresetName | undefined;

  @Field(() => [FeatureWeight], { description: 'What counts in how well areas fit each other, and how much.' })
  weights!: FeatureWeight[];

  @Field(() => Float, { description: 'How much that counts beside what areas need, 0 to 1; where no group has a topic it is all there is.' })
  pairWeight!: number;

  @Field(() => PlanRulesType, { description: 'The rules that hold.' })
  rules!: PlanRulesType;

  @Field(() => Int, { description: 'Seconds it is searched for.' })
  timeLimitSeconds!: number;
}

@ObjectType('PlanOutcome', { simpleResolvers: true, description: 'What the search for a plan came to.' })
export class PlanOutcome {
  @Field(() => Float, { description: 'What it is worth: (1 − pairWeight) · sum of what areas need + pairWeight · sum over pairs · 2 ⁄ (mean size − 1). About 1 for each area at most.' })
  objective!: number;

  @Field(() => Float, { nullable: true, description: 'No plan is worth more. Null: not known.' })
  bound?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'How far below it, as a part of the objective. Null: not known.' })
  gap?: number | undefined;

  @Field(() => Float, { description: 'How long it took.' })
  seconds!: number;

  @Field(() => PlanStopWord, { description: 'Why it ended.' })
  stopped!: PlanStop;
}

@ObjectType('Clash', { simpleResolvers: true, description: 'Something that cannot be beside the rest.' })
export class Clash {
  @Field(() => String, { description: 'In words, with the figures.' })
  text!: string;

  @Field(() => Float, { description: 'By how much: areas, people or regions too many or too few.' })
  by!: number;
}

@ObjectType('PlanPlace', { simpleResolvers: true, description: 'An area and a group.' })
export class PlanPlace {}

@ObjectType('ClusterPlan', { simpleResolvers: true, description: 'Which areas learn together: suggestions that staff draft, adjust, propose and follow up.' })
export class ClusterPlanType {
  @Field(() => ID, { description: 'As plan:019….' })
  id!: string;

  @Field(() => String, { description: 'What staff call it.' })
  name!: string;

  @Field(() => DraftStatusWord, { description: 'How far it is.' })
  status!: DraftStatus;

  @Field(() => DateScalar, { description: 'The day it is drafted for: needs, offers and ties are those of that day.' })
  at!: string;

  @Field(() => Int, { description: 'Counts the times it was changed; hand it back as ifVersion.' })
  version!: number;
}

export const ClusterPlanConnection = connection({ name: 'ClusterPlan', of: 'cluster plans' }, () => ClusterPlanType);
