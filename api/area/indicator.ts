import { Field, ObjectType } from 'type-graphql';
import { Node } from '../record/node.ts';

@ObjectType('Indicator', { simpleResolvers: true, implements: Node, description: 'A figure by which places are compared.' })
export class Indicator {
  @Field(() => String, { description: 'The figure in words, with its unit.' })
  name!: string;
}
