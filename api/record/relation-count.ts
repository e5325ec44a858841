import { Field, Int, ObjectType } from 'type-graphql';
import type { RelationKind } from '../../graph/model/relations.ts';
import type { RelationPlace } from '../../graph/services/relation-counts.ts';
import { wordEnum } from '../schema/word-enum.ts';
import { RelationKindWord } from './relation-kind-word.ts';

export const RelationPlaceWord = wordEnum<RelationPlace>('RelationPlace', 'Where a record stands in a relation.', {
  start: 'The relation goes out from it, and is removed with it.',
  end: 'The relation goes to it, and is removed with it.',
  via: 'The relation names it as third; it stays without that name when the record is removed.',
});

@ObjectType('RelationCount', { simpleResolvers: true, description: 'How many relations of a kind a record stands in.' })
export class RelationCountType {
  @Field(() => RelationKindWord, { description: 'What they say.' })
  kind!: RelationKind;

  @Field(() => RelationPlaceWord, { description: 'Where the record stands in them.' })
  place!: RelationPlace;

  @Field(() => Int, { description: 'How many, of whatever time; 1 or more.' })
  count!: number;
}
