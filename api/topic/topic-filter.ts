import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';

@InputType('TopicFilter', { description: 'Which topics; every condition given must hold.' })
export class TopicFilter {
  @Field(() => String, { nullable: true, description: 'Words that the topic must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These topics only.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'This topic and everything narrower.' })
  within?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only topics without a broader one. False: only those with.' })
  top?: boolean | null;
}

@ArgsType()
export class TopicListArgs extends PageArgs {
  @Field(() => TopicFilter, { nullable: true, description: 'Which topics. Default: all.' })
  filter?: TopicFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: by name.' })
  sort?: Sort | null;
}
