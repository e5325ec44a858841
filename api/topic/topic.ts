import { Field, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';

@ObjectType('Topic', { simpleResolvers: true,
  implements: [Node, SearchResult],
  description: 'A subject that areas need help with or know about, in a hierarchy of broader and narrower ones.',
})
export class Topic {
  @Field(() => String, { description: 'The topic in words.' })
  name!: string;
}
