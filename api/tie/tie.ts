import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connection } from '../connection/connection.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { BandWord, ChangeKindWord, InteractionKindWord } from './tie-words.ts';

@ObjectType('Receipt', { simpleResolvers: true, description: 'One interaction’s share in a tie’s strength.' })
export class ReceiptType {
  @Field(() => DateScalar, { description: 'The day of the interaction.' })
  date!: string;

  @Field(() => InteractionKindWord, { description: 'What it was.' })
  kind!: string;

  @Field(() => Int, { description: 'How many parties took part.' })
  parties!: number;

  @Field(() => Float, { description: 'What it adds to the strength on the day asked of.' })
  contribution!: number;

  @Field(() => Float, { description: 'What it added on its own day.' })
  contributionWhenNew!: number;
}

export const ReceiptConnection = connection({ name: 'Receipt', of: 'receipts' }, () => ReceiptType);

@ObjectType('TiePoint', { simpleResolvers: true, description: 'The strength of a tie on a day.' })
export class TiePoint {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => Float, { description: 'The strength on it.' })
  strength!: number;
}

@ObjectType('TieConfidence', { simpleResolvers: true, description: 'How much of what two parties may have shared is on record.' })
export class TieConfidenceType {
  @Field(() => Int, { description: 'Events that both were at, or should have been at while nobody said who came.' })
  events!: number;

  @Field(() => Int, { description: 'How many of them have no full attendance: a missing tie may be a missing record.' })
  missing!: number;

  @Field(() => Float, { nullable: true, description: 'The share with attendance on record, 0 to 1. Null: there was no such event.' })
  share?: number | undefined;
}

/** What every form of a tie says. */
@ObjectType({ simpleResolvers: true })
export abstract class TieFigures {
  @Field(() => Float, { description: 'One meeting of the two alone on the day counts 1.' })
  strength!: number;

  @Field(() => BandWord, { description: 'Strength in a word.' })
  band!: string;

  @Field(() => Int, { description: 'How many interactions it is made of.' })
  interactionCount!: number;
}

@ObjectType('Tie', { simpleResolvers: true,
  description: 'What the interactions between two parties add up to on a day. Always derived, never stored.',
})
export class Tie extends TieFigures {
  @Field(() => DateScalar, { description: 'The day it is of.' })
  at!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first interaction. Null: none is on record up to the day.' })
  firstContact?: string | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last interaction. Null: none is on record up to the day.' })
  lastContact?: string | undefined;
}

export const TieConnection = connection({ name: 'Tie', of: 'ties' }, () => Tie);

@ObjectType('TieChange', { simpleResolvers: true, description: 'What became of a tie between two days.' })
export class TieChangeType {
  @Field(() => ChangeKindWord, { description: 'What became of it.' })
  change!: string;

  @Field(() => Float, { description: 'Its strength on the earlier day.' })
  before!: number;

  @Field(() => Float, { description: 'Its strength on the later day.' })
  after!: number;
}

export const TieChangeConnection = connection({ name: 'TieChange', of: 'changes of ties' }, () => TieChangeType);

@ObjectType('InteractionKindWeight', { simpleResolvers: true, description: 'What one kind of interaction counts unless a question says otherwise.' })
export class InteractionKindWeight {
  @Field(() => InteractionKindWord, { description: 'The kind.' })
  kind!: string;

  @Field(() => Float, { description: 'What one interaction of the two alone counts on its day.' })
  weight!: number;

  @Field(() => String, { description: 'Why it counts that.' })
  reason!: string;
}
