import { Field, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';
import { OrganisationKindWord } from '../schema/words.ts';

@ObjectType('Organisation', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'A Locally Trusted Organisation (LTO), support partner, funder or public body.',
})
export class Organisation {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => OrganisationKindWord, { description: 'What sort of organisation it is.' })
  kind!: string;
}
