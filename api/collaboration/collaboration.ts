import { Field, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { CollaborationKindWord } from '../schema/words.ts';

@ObjectType('Collaboration', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'Joint work of two or more areas.',
})
export class Collaboration {
  @Field(() => String, { nullable: true, description: 'What it is called. Null: not recorded.' })
  name?: string;

  @Field(() => CollaborationKindWord, { description: 'What sort of joint work it is.' })
  kind!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day. Null: not known.' })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day after its last. Null: it still runs.' })
  to?: string;
}
