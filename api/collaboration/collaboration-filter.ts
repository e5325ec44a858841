import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { CollaborationKindWord } from '../schema/words.ts';

@InputType('CollaborationFilter', { description: 'Which collaborations; every condition given must hold.' })
export class CollaborationFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These collaborations only.' })
  ids?: string[] | null;

  @Field(() => [CollaborationKindWord], { nullable: true, description: 'Of one of these kinds.' })
  kind?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'About this topic or a narrower one.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'This area takes part.' })
  area?: string | null;
}

@ArgsType()
export class CollaborationListArgs extends PageArgs {
  @Field(() => CollaborationFilter, { nullable: true, description: 'Which collaborations. Default: all.' })
  filter?: CollaborationFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: by name.' })
  sort?: Sort | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which an area must take part, where one is asked for; what begins later is not shown. Default: any day.',
  })
  at?: IsoDate | null;
}
