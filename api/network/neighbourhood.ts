import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../record/node.ts';
import { RelationKindWord } from '../record/relation-kind-word.ts';
import { DateScalar } from '../schema/date-scalar.ts';

@ObjectType('NeighbourhoodNode', { simpleResolvers: true, description: 'A record near the one asked about.' })
export class NeighbourhoodNode {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'How many steps away it is; 0 for the one asked about.' })
  steps!: number;

  @Field(() => Node, { description: 'The record.' })
  node!: unknown;
}

@ObjectType('NeighbourhoodLink', { simpleResolvers: true, description: 'A relation between two records of a neighbourhood.' })
export class NeighbourhoodLink {
  @Field(() => RelationKindWord, { description: 'What it says.' })
  kind!: string;

  @Field(() => ID, { description: 'Id of the record it goes out from.' })
  start!: string;

  @Field(() => ID, { description: 'Id of the record it goes to.' })
  end!: string;
}

@ObjectType('Neighbourhood', { simpleResolvers: true, description: 'Everything within some steps of a record on a day.' })
export class Neighbourhood {
  @Field(() => DateScalar, { description: 'The day it is of.' })
  at!: string;

  @Field(() => [NeighbourhoodNode], { description: 'Records, nearest first.' })
  nodes!: NeighbourhoodNode[];

  @Field(() => [NeighbourhoodLink], { description: 'Relations among them.' })
  links!: NeighbourhoodLink[];

  @Field(() => Boolean, { description: 'Whether there is more than the limit asked for.' })
  truncated!: boolean;
}

@ObjectType('PathStep', { simpleResolvers: true, description: 'One record on the way.' })
export class PathStep {
  @Field(() => Node, { description: 'The record.' })
  node!: unknown;

  @Field(() => RelationKindWord, {
    nullable: true,
    description: 'The relation by which it follows from the record before. Null for the first.',
  })
  relation?: string | undefined;
}

@ObjectType('Path', { simpleResolvers: true, description: 'A shortest way between two records on a day.' })
export class Path {
  @Field(() => DateScalar, { description: 'The day it is of.' })
  at!: string;

  @Field(() => Int, { description: 'Relations on the way.' })
  length!: number;

  @Field(() => [PathStep], { description: 'Records from the first to the last.' })
  steps!: PathStep[];
}
