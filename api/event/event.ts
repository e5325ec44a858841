import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { EventKindWord } from '../schema/words.ts';

@ObjectType('Event', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'An occasion that brought people together on a date.',
})
export class Event {
  @Field(() => String, { description: 'What it was called.' })
  name!: string;

  @Field(() => EventKindWord, { description: 'What sort of occasion it was.' })
  kind!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was held. Null: not recorded.' })
  date?: string;

  @Field(() => String, { nullable: true, description: 'Where it was held, in words.' })
  place?: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north of the venue.' })
  lat?: number;

  @Field(() => Float, { nullable: true, description: 'Degrees east of the venue.' })
  lon?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the list of who came was returned. False or null: who came is not recorded in full.',
  })
  attendanceReturned?: boolean;
}

@ObjectType('Evaluation', { simpleResolvers: true, description: 'What an event’s evaluation forms said, as counts of forms.' })
export class Evaluation {
  @Field(() => Int, { nullable: true, description: 'Forms returned.' })
  responses?: number;

  @Field(() => Int, { nullable: true, description: 'Forms that rated the event excellent.' })
  excellent?: number;

  @Field(() => Int, { nullable: true, description: 'Forms that said they got everything they wanted.' })
  gotEverything?: number;

  @Field(() => Int, { nullable: true, description: 'Forms that named networking as most useful.' })
  networkingMostUseful?: number;
}
