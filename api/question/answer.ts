import { Field, ObjectType } from 'type-graphql';
import { Node, SearchResult } from '../record/node.ts';
import { DateScalar } from '../schema/date-scalar.ts';

@ObjectType('Answer', { simpleResolvers: true, implements: [Node, SearchResult], description: 'What somebody said to a question.' })
export class Answer {
  @Field(() => String, { nullable: true, description: 'The answer. Null: only that it was given is recorded.' })
  text?: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was given.' })
  date?: string;
}
