import { Field, Int, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { ClusterKindWord } from '../schema/words.ts';

@ObjectType('Cluster', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'A group that learns together over a year in about four sessions.',
})
export class Cluster {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => ClusterKindWord, { description: 'What it is made around.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Named members an area may have at once. Null: no limit.' })
  seatsPerArea?: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day. Null: not known.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day after its last. Null: it still runs.' })
  to?: string;
}
