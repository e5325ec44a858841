import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Positions } from '../../graph/services/views/positions.ts';
import { connection } from '../connection/connection.ts';
import { DateTimeScalar } from '../schema/date-time-scalar.ts';

/** What reading up to 5,000 positions is reckoned to cost. */
const POSITIONS_COST = 10;

@ObjectType('View', { simpleResolvers: true, description: 'A screen as somebody left it, under a name. It holds an address: what is read through it follows the rights of whoever opens it.' })
export class ViewType {
  @Field(() => ID, { description: 'As view:k7m2p9qd; the explorer opens it at /v/k7m2p9qd.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description?: string | undefined;

  @Field(() => String, { description: 'The address of its screen within the explorer, as /map?show=unlinked.' })
  path!: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    complexity: POSITIONS_COST,
    description: 'Where records were put by hand: x and y by id, as { "area:cars-area-together": [0.5, -1.2] }. Null: nowhere in particular.',
  })
  positions?: Positions | undefined;

  @Field(() => String, { description: 'Who saved it, as the change log names them.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When it was saved first.' })
  saved!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was changed last. Null: it is as it was saved.' })
  updated?: string | undefined;

  @Field(() => Int, { description: 'Counts the times it was changed; hand it back as ifVersion.' })
  version!: number;
}

export const ViewConnection = connection({ name: 'View', of: 'saved views' }, () => ViewType);
