import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Level } from '../../graph/network/level.ts';
import type { PreviewMeasure } from '../../graph/services/matching/preview.ts';
import { LevelWord } from '../tie/tie-words.ts';
import { PreviewMeasureWord } from './words.ts';

@ObjectType('PreviewFigure', { simpleResolvers: true, description: 'One figure of the whole network, before and after.' })
export class PreviewFigureType {
  @Field(() => PreviewMeasureWord, { description: 'What is measured.' })
  measure!: PreviewMeasure;

  @Field(() => String, { description: 'What to call it on a screen.' })
  text!: string;

  @Field(() => Float, { description: 'As it is.' })
  before!: number;

  @Field(() => Float, { description: 'As it would be.' })
  after!: number;

  @Field(() => Float, { description: 'After less before.' })
  difference!: number;
}

@ObjectType('PreviewTie', { simpleResolvers: true, description: 'A living tie among those a draft is about, or one it would make.' })
export class PreviewTieType {
  @Field(() => ID, { description: 'The one, by the lesser id.' })
  a!: string;

  @Field(() => ID, { description: 'The other.' })
  b!: string;

  @Field(() => Float, { description: 'Its strength as it is; below 0.10: not living.' })
  before!: number;

  @Field(() => Float, { description: 'Its strength as it would be.' })
  after!: number;

  @Field(() => Boolean, { description: 'Whether it would be living and is not.' })
  isNew!: boolean;
}

@ObjectType('PreviewParty', { simpleResolvers: true, description: 'One that a draft is about.' })
export class PreviewPartyType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its region. Null: not known, or several.' })
  region?: string | undefined;

  @Field(() => Int, { description: 'Living ties to anybody, as they are.' })
  tiesBefore!: number;

  @Field(() => Int, { description: 'Living ties to anybody, as they would be.' })
  tiesAfter!: number;
}

@ObjectType('PreviewLoad', { simpleResolvers: true, description: 'How much somebody would have to do: those for whom it changes, or who have no room already.' })
export class PreviewLoadType {
  @Field(() => Int, { description: 'Commitments as they are.' })
  before!: number;

  @Field(() => Int, { description: 'Commitments as they would be.' })
  after!: number;

  @Field(() => Int, { description: 'As many leave no room for another.' })
  most!: number;
}

@ObjectType('Preview', { simpleResolvers: true, description: 'What a draft would do to the network of the whole programme.' })
export class PreviewType {
  @Field(() => LevelWord, { description: 'What the network is made of.' })
  level!: Level;

  @Field(() => String, { description: 'What is assumed of everybody who is introduced.' })
  assumed!: string;

  @Field(() => [PreviewFigureType], { description: 'The whole in figures.' })
  figures!: unknown[];

  @Field(() => [PreviewTieType], { description: 'Ties among those it is about.' })
  ties!: unknown[];

  @Field(() => [PreviewPartyType], { description: 'Those it is about, introduced or not.' })
  parties!: unknown[];

  @Field(() => [PreviewLoadType], { description: 'The load on people.' })
  load!: unknown[];
}
