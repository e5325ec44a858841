import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { EventKind } from '../../graph/model/vocabulary.ts';
import { Near } from '../connection/near.ts';
import { PageArgs } from '../connection/page-args.ts';
import { Sort } from '../connection/sort.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { EventKindWord } from '../schema/words.ts';

@InputType('EventFilter', { description: 'Which events; every condition given must hold.' })
export class EventFilter {
  @Field(() => String, { nullable: true, description: 'Words that the name or place must hold.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These events only.' })
  ids?: string[] | null;

  @Field(() => [EventKindWord], { nullable: true, description: 'Of one of these kinds.' })
  kind?: EventKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Before this day.' })
  to?: IsoDate | null;

  @Field(() => Near, { nullable: true, description: 'Within a distance of a point.' })
  near?: Near | null;

  @Field(() => ID, { nullable: true, description: 'About this topic or a narrower one.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'A session of this cluster.' })
  cluster?: string | null;

  @Field(() => ID, { nullable: true, description: 'This area was represented there, or hosted it.' })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: 'This person was there.' })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: 'Hosted by this area.' })
  host?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the list of who came was returned.' })
  attendanceReturned?: boolean | null;
}

@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Which events. Default: all.' })
  filter?: EventFilter | null;

  @Field(() => Sort, { nullable: true, description: 'In which order. Default: latest first.' })
  sort?: Sort | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'As of this day: later events are not shown. Default: today, unless the filter has from or to.',
  })
  at?: IsoDate | null;
}
