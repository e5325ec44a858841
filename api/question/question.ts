import { Field, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';

@ObjectType('Question', { simpleResolvers: true, implements: [Node, SearchResult], description: 'A “How do I…?” that somebody asked.' })
export class Question {
  @Field(() => String, { nullable: true, description: 'The question as it was asked. Null: not recorded.' })
  text?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was asked.' })
  date?: string;
}
