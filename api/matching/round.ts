import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PresetName } from '../../graph/matching/affinity/presets.ts';
import type { DraftStatus } from '../../graph/model/vocabulary.ts';
import { connection } from '../connection/connection.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { FeatureWeight, PoolType } from './draft.ts';
import { DraftStatusWord, PresetWord } from './words.ts';

@ObjectType('RoundRules', { simpleResolvers: true, description: 'The hard rules that an organiser sets.' })
export class RoundRulesType {
  @Field(() => Int, { description: 'Months for which nobody is paired with the same one again.' })
  monthsApart!: number;

  @Field(() => Int, { description: 'Commitments that leave no room for another.' })
  mostCommitments!: number;

  @Field(() => Float, { nullable: true, description: 'Kilometres apart at most. Null: however far.' })
  withinKm?: number | undefined;

  @Field(() => Boolean, { description: 'Whether to leave as few alone as can be before looking for the best total.' })
  nobodyLeftOut!: boolean;

  @Field(() => Boolean, { description: 'Whether one pair may take in a third where somebody would be left over.' })
  trio!: boolean;
}

@ObjectType('RoundBrief', { simpleResolvers: true, description: 'What was asked for.' })
export class RoundBrief {
  @Field(() => PresetWord, { nullable: true, description: 'The starting point of the weights. Null: they were set one by one.' })
  preset?: PresetName | undefined;

  @Field(() => [FeatureWeight], { description: 'What counts, and how much.' })
  weights!: FeatureWeight[];

  @Field(() => PoolType, { description: 'Whom it draws from.' })
  pool!: unknown;

  @Field(() => RoundRulesType, { description: 'The rules that hold.' })
  rules!: RoundRulesType;
}

@ObjectType('BuddyRound', { simpleResolvers: true, description: 'A set of buddy suggestions that staff draft, adjust, propose and follow up.' })
export class BuddyRoundType {
  @Field(() => ID, { description: 'As round:019….' })
  id!: string;

  @Field(() => String, { description: 'What staff call it.' })
  name!: string;

  @Field(() => DraftStatusWord, { description: 'How far it is.' })
  status!: DraftStatus;

  @Field(() => DateScalar, { description: 'The day it is drafted for: roles, ties and commitments are those of that day.' })
  at!: string;

  @Field(() => Int, { description: 'Counts the times it was changed; hand it back as ifVersion.' })
  version!: number;
}

export const BuddyRoundConnection = connection({ name: 'BuddyRound', of: 'buddy rounds' }, () => BuddyRoundType);
