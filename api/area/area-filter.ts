import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Role } from '../../graph/model/vocabulary.ts';
import { Near } from '../connection/near.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { RoleWord } from '../schema/words.ts';

@InputType('AreaFilter', { description: 'Which areas; every condition given must hold.' })
export class AreaFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name, local authority or place must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These areas only.' })
  ids?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these regions.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these local authorities.' })
  localAuthority?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'By the sea, or not.' })
  coastal?: boolean | null;

  @Field(() => Near, { nullable: true, description: 'Within a distance of a point.' })
  near?: Near | null;

  @Field(() => ID, { nullable: true, description: 'Needs or offers this topic or a narrower one.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'Needs this topic or a narrower one.' })
  needs?: string | null;

  @Field(() => ID, { nullable: true, description: 'Offers this topic or a narrower one.' })
  offers?: string | null;

  @Field(() => ID, { nullable: true, description: 'Administered by this organisation.' })
  lto?: string | null;

  @Field(() => ID, { nullable: true, description: 'Supported by this organisation.' })
  partner?: string | null;

  @Field(() => ID, { nullable: true, description: 'Has a member in this cluster.' })
  cluster?: string | null;

  @Field(() => ID, { nullable: true, description: 'Takes part in this collaboration.' })
  collaboration?: string | null;

  @Field(() => [RoleWord], { nullable: true, description: 'Has somebody in one of these roles.' })
  role?: Role[] | null;
}

@ArgsType()
export class AreaListArgs extends PageArgs {
  @Field(() => AreaFilter, { nullable: true, description: 'Which areas. Default: all.' })
  filter?: AreaFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: by name.' })
  sort?: Sort | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which conditions must hold. Default: today.' })
  at?: IsoDate | null;
}
