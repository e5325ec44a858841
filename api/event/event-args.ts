import { ArgsType, Field } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { EventKind } from '../../graph/model/vocabulary.ts';
import { PageArgs } from '../connection/page-args.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { EventKindWord } from '../schema/words.ts';

/** A page of the events of something, latest first. */
@ArgsType()
export class EventsOfArgs extends PageArgs {
  @Field(() => [EventKindWord], { nullable: true, description: 'Of these kinds only.' })
  kind?: EventKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Before this day.' })
  to?: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'As of this day: later events are not shown. Default: today, unless from or to are given.',
  })
  at?: IsoDate | null;
}
