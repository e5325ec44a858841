import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';

@InputType('QuestionFilter', { description: 'Which questions; every condition given must hold.' })
export class QuestionFilter {
  @Field(() => String, { nullable: true, description: 'Words that the question must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These questions only.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'About this topic or a narrower one.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'Asked by this person.' })
  person?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Has an answer, or has none.' })
  answered?: boolean | null;
}

@ArgsType()
export class QuestionListArgs extends PageArgs {
  @Field(() => QuestionFilter, { nullable: true, description: 'Which questions. Default: all.' })
  filter?: QuestionFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: latest first.' })
  sort?: Sort | null;

  @Field(() => DateScalar, { nullable: true, description: 'As of this day: later questions are not shown.' })
  at?: IsoDate | null;
}
