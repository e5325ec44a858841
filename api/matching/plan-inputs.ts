import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { PresetName } from '../../graph/matching/affinity/presets.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { FeatureWeightInput, KeepApartInput, LeaveOutInput, PoolInput } from './draft-inputs.ts';
import { VenueInput } from './plan-group.ts';
import { PlanRulesInput } from './plan-rules.ts';
import { PresetWord } from './words.ts';

@InputType('PlanGroupInput', { description: 'A cluster to be filled.' })
export class PlanGroupInput {
  @Field(() => String, { nullable: true, description: 'What to call it. Default: its topic, or its number.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The topic it learns about.' })
  topic?: string | null;

  @Field(() => VenueInput, { nullable: true, description: 'Where it would meet.' })
  venue?: VenueInput | null;

  @Field(() => ID, { nullable: true, description: 'The area where it would meet, instead of a venue.' })
  venueArea?: string | null;

  @Field(() => Int, { nullable: true, description: 'Fewest areas, 2 to 100. Default: one fewer than if all were alike.' })
  least?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most areas, 2 to 100. Default: one more than if all were alike.' })
  most?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most people. Default: as many as come.' })
  seats?: number | null;
}

@InputType('PlanGroupChangeInput', { description: 'A change of one group; what is left out stays as it is, null takes it away.' })
export class PlanGroupChangeInput extends PlanGroupInput {
  @Field(() => ID, { nullable: true, description: 'Which. Left out: a new group, with its least and most.' })
  id?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Remove it.' })
  remove?: boolean | null;
}

@InputType('PlanPlaceInput', { description: 'An area in a group.' })
export class PlanPlaceInput {
  @Field(() => ID, { description: 'The area.' })
  area!: string;

  @Field(() => ID, { description: 'Id of the group within the plan.' })
  group!: string;
}

@InputType('DraftClusterPlanInput', { description: 'What cluster plan to draft: groups one by one, or groupCount of them alike.' })
export class DraftClusterPlanInput {
  @Field(() => String, { nullable: true, description: 'What to call it. Default: what it draws from.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is for. Default: today.' })
  at?: IsoDate | null;

  @Field(() => PoolInput, { description: 'The areas to draw from.' })
  pool!: PoolInput;

  @Field(() => [PlanGroupInput], { nullable: true, description: 'The groups, one by one; at most 100.' })
  groups?: PlanGroupInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many groups, alike, 1 to 100.' })
  groupCount?: number | null;

  @Field(() => [ID], { nullable: true, description: 'What they learn about, in turn. Default: what the pool needs most. Empty: nothing, and only how well areas fit each other counts.' })
  topics?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Fewest areas in each group that says nothing else.' })
  least?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most areas in each group that says nothing else.' })
  most?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most people in each group that says nothing else.' })
  seats?: number | null;

  @Field(() => PlanRulesInput, { nullable: true, description: 'Rules other than the usual ones.' })
  rules?: PlanRulesInput | null;

  @Field(() => PresetWord, { nullable: true, description: 'What matters in how well areas fit each other. Usually SAME_BOAT.' })
  preset?: PresetName | null;

  @Field(() => [FeatureWeightInput], { nullable: true, description: 'Weights one by one, instead of a preset.' })
  weights?: FeatureWeightInput[] | null;

  @Field(() => Float, { nullable: true, description: 'How much it counts how well areas fit each other, beside what they need: 0 to 1. Usually 0.5.' })
  pairWeight?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seconds to search for, 1 to 60. Usually 10.' })
  timeLimitSeconds?: number | null;
}

@InputType('AdjustClusterPlanInput', { description: 'What to change of a draft: undo or redo alone, else all that is given, in this order.' })
export class AdjustClusterPlanInput {
  @Field(() => Boolean, { nullable: true, description: 'Take the last step back: all is as it was, at once.' })
  undo?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Do again what was taken back last.' })
  redo?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: work the groups out anew. False: everybody stays but for what is moved, at once; where that breaks a rule, nothing is changed and clashes says why. ' +
      'Left out: anew, unless what is asked holds already.',
  })
  solve?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What to call it.' })
  name?: string | null;

  @Field(() => PresetWord, { nullable: true, description: 'What matters in how well areas fit each other.' })
  preset?: PresetName | null;

  @Field(() => [FeatureWeightInput], { nullable: true, description: 'Weights one by one.' })
  weights?: FeatureWeightInput[] | null;

  @Field(() => Float, { nullable: true, description: 'How much it counts how well areas fit each other, 0 to 1.' })
  pairWeight?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seconds to search for, 1 to 60.' })
  timeLimitSeconds?: number | null;

  @Field(() => PlanRulesInput, { nullable: true, description: 'Rules to change.' })
  rules?: PlanRulesInput | null;

  @Field(() => [PlanGroupChangeInput], { nullable: true, description: 'Groups to change, add or remove.' })
  groups?: PlanGroupChangeInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Areas whose place is free again.' })
  unlock?: string[] | null;

  @Field(() => [[ID]], { nullable: true, description: 'Two areas to keep apart no longer, or an area and a group it may be in again.' })
  allow?: string[][] | null;

  @Field(() => [[ID]], { nullable: true, description: 'Two areas to keep together no longer.' })
  separate?: string[][] | null;

  @Field(() => [ID], { nullable: true, description: 'Those left out to take in again.' })
  takeIn?: string[] | null;

  @Field(() => [LeaveOutInput], { nullable: true, description: 'Areas to leave out.' })
  leaveOut?: LeaveOutInput[] | null;

  @Field(() => [KeepApartInput], { nullable: true, description: 'Two areas never in one group.' })
  keepApart?: KeepApartInput[] | null;

  @Field(() => [KeepApartInput], { nullable: true, description: 'Two areas in one group, or both left out.' })
  together?: KeepApartInput[] | null;

  @Field(() => [PlanPlaceInput], { nullable: true, description: 'Groups an area must not be in.' })
  forbid?: PlanPlaceInput[] | null;

  @Field(() => [PlanPlaceInput], { nullable: true, description: 'Areas to keep in a group.' })
  lock?: PlanPlaceInput[] | null;

  @Field(() => [PlanPlaceInput], { nullable: true, description: 'Areas to put into another group, and to keep there.' })
  move?: PlanPlaceInput[] | null;
}
