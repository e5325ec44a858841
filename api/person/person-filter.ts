import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Consent, Role } from '../../graph/model/vocabulary.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { ConsentWord, RoleWord } from '../schema/words.ts';

@InputType('PersonFilter', { description: 'Which people; every condition given must hold.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words that the name must hold. Except for stewards, only people who agreed to be listed are found.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These people only.' })
  ids?: string[] | null;

  @Field(() => [RoleWord], { nullable: true, description: 'Holds one of these roles.' })
  role?: Role[] | null;

  @Field(() => ID, { nullable: true, description: 'Holds a role in this area.' })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: 'Belongs to this cluster.' })
  cluster?: string | null;

  @Field(() => ID, { nullable: true, description: 'Was at this event.' })
  event?: string | null;

  @Field(() => ID, { nullable: true, description: 'Is employed by this organisation.' })
  employer?: string | null;

  @Field(() => ID, { nullable: true, description: 'Needs this topic or a narrower one.' })
  needs?: string | null;

  @Field(() => ID, { nullable: true, description: 'Offers this topic or a narrower one.' })
  offers?: string | null;

  @Field(() => [ConsentWord], { nullable: true, description: 'Has said one of these. For stewards only.' })
  consent?: Consent[] | null;
}

@ArgsType()
export class PersonListArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people. Default: all.' })
  filter?: PersonFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: by name; who is not listed comes last.' })
  sort?: Sort | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which conditions must hold. Default: today.' })
  at?: IsoDate | null;
}
