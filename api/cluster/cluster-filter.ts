import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { ClusterKindWord } from '../schema/words.ts';

@InputType('ClusterFilter', { description: 'Which clusters; every condition given must hold.' })
export class ClusterFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These clusters only.' })
  ids?: string[] | null;

  @Field(() => [ClusterKindWord], { nullable: true, description: 'Of one of these kinds.' })
  kind?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'About this topic or a narrower one.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'Has a member who represents this area on the day.' })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: 'This person is a member on the day.' })
  person?: string | null;
}

@ArgsType()
export class ClusterListArgs extends PageArgs {
  @Field(() => ClusterFilter, { nullable: true, description: 'Which clusters. Default: all, past ones too.' })
  filter?: ClusterFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: by name.' })
  sort?: Sort | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which memberships must hold; when given, clusters that begin later are not shown.',
  })
  at?: IsoDate | null;
}
