import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../record/node.ts';
import { DateTimeScalar } from '../schema/date-time-scalar.ts';

@ObjectType('ImportBatch', { simpleResolvers: true, implements: Node, description: 'One import of tables, which can be undone.' })
export class ImportBatch {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Who imported it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  at!: string;

  @Field(() => [String], { description: 'The files it was read from.' })
  files!: string[];

  @Field(() => Int, { description: 'Rows read.' })
  rows!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone. Null: it still stands.' })
  undone?: string;
}
