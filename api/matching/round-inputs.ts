import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { PresetName } from '../../graph/matching/affinity/presets.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { FeatureWeightInput, KeepApartInput, LeaveOutInput, PoolInput } from './draft-inputs.ts';
import { PresetWord } from './words.ts';

@InputType('RoundRulesInput', { description: 'The hard rules that an organiser sets; what is left out stays as it is.' })
export class RoundRulesInput {
  @Field(() => Int, { nullable: true, description: 'Months for which nobody is paired with the same one again. Usually 24.' })
  monthsApart?: number | null;

  @Field(() => Int, { nullable: true, description: 'Commitments that leave no room for another. Usually 3.' })
  mostCommitments?: number | null;

  @Field(() => Float, { nullable: true, description: 'Kilometres apart at most. Null: however far.' })
  withinKm?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Leave as few alone as can be before looking for the best total. Usually true.' })
  nobodyLeftOut?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'One pair may take in a third where somebody would be left over. Usually true.' })
  trio?: boolean | null;
}

@InputType('DraftBuddyRoundInput', { description: 'What buddy round to draft.' })
export class DraftBuddyRoundInput {
  @Field(() => String, { nullable: true, description: 'What to call it. Default: what it draws from.' })
  name?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is for. Default: today.' })
  at?: IsoDate | null;

  @Field(() => PoolInput, { description: 'Whom to draw from.' })
  pool!: PoolInput;

  @Field(() => PresetWord, { nullable: true, description: 'What matters most. Usually NEW_IDEAS.' })
  preset?: PresetName | null;

  @Field(() => [FeatureWeightInput], { nullable: true, description: 'Weights one by one, instead of a preset.' })
  weights?: FeatureWeightInput[] | null;

  @Field(() => RoundRulesInput, { nullable: true, description: 'Rules other than the usual ones.' })
  rules?: RoundRulesInput | null;
}

@InputType('AdjustBuddyRoundInput', { description: 'What to change of a draft: undo or redo alone, else all that is given, in this order. Everybody is paired off anew.' })
export class AdjustBuddyRoundInput {
  @Field(() => Boolean, { nullable: true, description: 'Take the last step back.' })
  undo?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Do again what was taken back last.' })
  redo?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Decide nothing new: pair everybody off as the records are by now.' })
  anew?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What to call it.' })
  name?: string | null;

  @Field(() => PresetWord, { nullable: true, description: 'What matters most.' })
  preset?: PresetName | null;

  @Field(() => [FeatureWeightInput], { nullable: true, description: 'Weights one by one.' })
  weights?: FeatureWeightInput[] | null;

  @Field(() => RoundRulesInput, { nullable: true, description: 'Rules to change.' })
  rules?: RoundRulesInput | null;

  @Field(() => [[ID]], { nullable: true, description: 'Groups to lock no longer.' })
  unlock?: string[][] | null;

  @Field(() => [[ID]], { nullable: true, description: 'Pairs to keep apart no longer.' })
  allow?: string[][] | null;

  @Field(() => [ID], { nullable: true, description: 'Those left out to take in again.' })
  takeIn?: string[] | null;

  @Field(() => [LeaveOutInput], { nullable: true, description: 'Those to leave out.' })
  leaveOut?: LeaveOutInput[] | null;

  @Field(() => [KeepApartInput], { nullable: true, description: 'Pairs to keep apart.' })
  keepApart?: KeepApartInput[] | null;

  @Field(() => [[ID]], { nullable: true, description: 'Twos or threes to keep together; earlier locks of the same people are undone.' })
  lock?: string[][] | null;
}
