import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EventKind, Role } from '../../graph/model/vocabulary.ts';
import { connection } from '../connection/connection.ts';
import { NetworkSummaryType } from '../network/network.ts';
import { EventKindWord, RoleWord } from '../schema/words.ts';
import { wordEnum } from '../schema/word-enum.ts';

export type CentralMeasure = 'betweenness' | 'degree' | 'strength';
const CentralMeasureWord = wordEnum<CentralMeasure>('CentralMeasure', 'By what a party is central.', {
  betweenness: 'It sits on many shortest ways.',
  degree: 'It has many ties.',
  strength: 'Its ties are strong.',
});

@InputType('RemovalInput', { description: 'What to imagine away; all that is named goes.' })
export class RemovalInput {
  @Field(() => [ID], { nullable: true, description: 'These parties, in this order.' })
  parties?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Then so many of the most central ones, 0 to 500, looking anew after each where the network allows.' })
  mostCentral?: number | null;

  @Field(() => CentralMeasureWord, { nullable: true, defaultValue: 'betweenness', description: 'Central by what.' })
  by?: CentralMeasure | null;

  @Field(() => [RoleWord], { nullable: true, description: 'Everybody who holds one of these roles on the day.' })
  roles?: Role[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Everybody who ever led an event.' })
  facilitators?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Everybody whom this organisation employs on the day.' })
  employedBy?: string | null;

  @Field(() => [EventKindWord], { nullable: true, description: 'All events of these kinds.' })
  eventKinds?: EventKind[] | null;

  @Field(() => String, { nullable: true, description: 'Events whose name contains this, whatever its case: a series, say.' })
  events?: string | null;
}

@ObjectType('ResilienceStep', { simpleResolvers: true, description: 'What is left after one more party is gone.' })
export class ResilienceStep {
  @Field(() => Int, { description: 'How many parties are gone.' })
  removed!: number;

  @Field(() => Int, { description: 'Parts that no tie joins.' })
  components!: number;

  @Field(() => Int, { description: 'Parties in the largest part.' })
  largestComponent!: number;

  @Field(() => Float, { description: 'The share of the others left that a party can reach, on average.' })
  reach!: number;

  @Field(() => Int, { description: 'Parties left without a tie.' })
  isolates!: number;
}

@ObjectType('Resilience', { simpleResolvers: true,
  description: 'A network before and after something was imagined away. People who are no parties take their attendance with them.',
})
export class Resilience {
  @Field(() => Int, { description: 'People whose attendance is left out, at levels where they are no parties.' })
  removedPeople!: number;

  @Field(() => Int, { description: 'Events left out.' })
  removedEvents!: number;

  @Field(() => NetworkSummaryType, { description: 'The network as it is.' })
  before!: unknown;

  @Field(() => NetworkSummaryType, { description: 'What remains, without the parties that are gone.' })
  after!: unknown;
}

@ObjectType('SuccessionTie', { simpleResolvers: true, description: 'A living tie of two areas that rests on one person.' })
export class SuccessionTie {
  @Field(() => Float, { description: 'Its strength.' })
  before!: number;

  @Field(() => Float, { description: 'What is left of it without the events at which that person alone stood for their area; below 0.10.' })
  after!: number;
}

@ObjectType('Succession', { simpleResolvers: true, description: 'A person on whom living ties of areas rest.' })
export class SuccessionType {
  @Field(() => Int, { description: 'How many ties would no longer be living.' })
  tiesLost!: number;

  @Field(() => Float, { description: 'The strength they would lose together.' })
  strengthLost!: number;
}

export const SuccessionConnection = connection({ name: 'Succession', of: 'people on whom ties rest' }, () => SuccessionType);
