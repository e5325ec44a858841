import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { LevelWord } from '../tie/tie-words.ts';

@ObjectType('BackTestResult', { simpleResolvers: true, description: 'How well one method would have foretold who met next.' })
export class BackTestResult {
  @Field(() => String, { description: 'Its name in full.' })
  method!: string;

  @Field(() => Boolean, { description: 'Whether it is one from the literature that ours must beat.' })
  baseline!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Area under the curve: how often, of two pairs of whom one met later, that one was ranked above; 0.5 is chance. Null: cannot be told.',
  })
  auc?: number;

  @Field(() => Float, { nullable: true, description: 'Where 95 in 100 such intervals hold the true figure: its lower end. Null: too few parties or events to tell.' })
  aucLow?: number;

  @Field(() => Float, { nullable: true, description: 'Its upper end.' })
  aucHigh?: number;

  @Field(() => Float, { nullable: true, description: 'The same among pairs with an acquaintance in common.' })
  aucTwoSteps?: number;

  @Field(() => Float, { nullable: true, description: 'The lower end of its interval.' })
  aucTwoStepsLow?: number;

  @Field(() => Float, { nullable: true, description: 'The upper end of its interval.' })
  aucTwoStepsHigh?: number;

  @Field(() => Float, { nullable: true, description: 'Of the `k` pairs ranked first, the share that met later.' })
  precisionAtK?: number;

  @Field(() => Int, { description: 'As many as met later.' })
  k!: number;

  @Field(() => Int, { description: 'Pairs who had not met before the cutoff and met since.' })
  positives!: number;

  @Field(() => Int, { description: 'All pairs who had not met before the cutoff.' })
  pairs!: number;
}

@ObjectType('BackTestChoice', { simpleResolvers: true, description: 'A method that somebody took over for suggestions.' })
export class BackTestChoice {
  @Field(() => LevelWord, { description: 'Between whom it suggests.' })
  level!: string;

  @Field(() => ID, { description: 'Name of the method.' })
  method!: string;

  @Field(() => DateScalar, { description: 'The day it was taken over.' })
  date!: IsoDate;

  @Field(() => String, { description: 'Who took it over, as the change log names them.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'The back-test it was taken from.' })
  source?: string;
}

@ObjectType('BackTest', { simpleResolvers: true, description: 'How well suggestions would have foretold who met from a day on, were all that came after it not known.' })
export class BackTestType {
  @Field(() => LevelWord, { description: 'Who meets.' })
  level!: string;

  @Field(() => DateScalar, { description: 'The first day that was hidden.' })
  cutoff!: IsoDate;

  @Field(() => Int, { description: 'Parties seen at an event before the cutoff.' })
  parties!: number;

  @Field(() => Float, { nullable: true, description: 'Of the pairs that had met before, the share that met again. Null: none had.' })
  persistence?: number;

  @Field(() => String, { description: 'What was found, in plain words.' })
  summary!: string;

  @Field(() => ID, { description: 'The method that did best among pairs with an acquaintance in common; the one in use where nothing could be told.' })
  best!: string;

  @Field(() => [BackTestResult], { description: 'Each method: those from the literature first, then ours.' })
  results!: BackTestResult[];
}
