import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Response } from '../../graph/services/matching/respond.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { ResponseWord } from './words.ts';

@InputType('RespondInput', { description: 'What somebody made of a suggestion.' })
export class RespondInput {
  @Field(() => ID, { description: 'The suggestion.' })
  suggestion!: string;

  @Field(() => ResponseWord, { description: 'What they made of it.' })
  response!: Response;

  @Field(() => ID, { nullable: true, description: 'Whose answer it is, to accept or decline. May be left out where only one can be meant.' })
  member?: string | null;

  @Field(() => String, { nullable: true, description: 'The reason, in their words. It feeds the next draft.' })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'With a decline: not to be approached before this day.' })
  notBefore?: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'What they agreed to do.' })
  action?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a peer or collaborator: the day it was worked out for. Default: today.' })
  at?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of it, not yet to come nor before what is known. Default: today.' })
  date?: IsoDate | null;
}
