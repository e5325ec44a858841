import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType('Progress', { simpleResolvers: true, description: 'How far long work is.' })
export class Progress {
  @Field(() => ID, { description: 'The id that was given for it.' })
  id!: string;

  @Field(() => String, { description: 'What is being done, in words.' })
  stage!: string;

  @Field(() => Float, { nullable: true, description: 'The share that is done, 0 to 1. Null: that cannot be told.' })
  done?: number;

  @Field(() => Float, { nullable: true, description: 'Of a search: the best score found so far.' })
  best?: number;

  @Field(() => Float, { nullable: true, description: 'Of a search: how far that may be from the best there is, as a share of it.' })
  gap?: number;

  @Field(() => Boolean, { description: 'Whether it has ended, well or not. Nothing comes after that.' })
  finished!: boolean;
}
