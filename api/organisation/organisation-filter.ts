import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { OrganisationKindWord } from '../schema/words.ts';

@InputType('OrganisationFilter', { description: 'Which organisations; every condition given must hold.' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These organisations only.' })
  ids?: string[] | null;

  @Field(() => [OrganisationKindWord], { nullable: true, description: 'Of one of these kinds.' })
  kind?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Holds the money of at least one area, or of none.' })
  lto?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Supports at least one area, or none.' })
  partner?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Holds this area’s money.' })
  administers?: string | null;

  @Field(() => ID, { nullable: true, description: 'Supports this area.' })
  supports?: string | null;

  @Field(() => ID, { nullable: true, description: 'Offers this topic or a narrower one.' })
  topic?: string | null;
}

@ArgsType()
export class OrganisationListArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations. Default: all.' })
  filter?: OrganisationFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: by name.' })
  sort?: Sort | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which conditions must hold. Default: today.' })
  at?: IsoDate | null;
}
