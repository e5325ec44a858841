import { Field, Float, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import { badInput } from '../../graph/model/kith-error.ts';
import { parseNodeId, type NodeId } from '../../graph/model/node-id.ts';
import type { InteractionKind } from '../../graph/network/interaction-kinds.ts';
import { DEFAULT_HALF_LIFE_DAYS, type SizeDiscount, type TieOptions } from '../../graph/ties/tie-options.ts';
import { DateScalar } from '../schema/date-scalar.ts';
import { EndsWord, InteractionKindWord, SizeDiscountWord, type Ends } from './tie-words.ts';

@InputType('KindWeightInput', { description: 'What one kind of interaction counts.' })
export class KindWeightInput {
  @Field(() => InteractionKindWord, { description: 'The kind.' })
  kind!: InteractionKind;

  @Field(() => Float, { description: 'What one interaction of the two alone counts on its day, 0 to 1,000.' })
  weight!: number;
}

@InputType('TieOptions', { description: 'How strength is reckoned: s = Σ weight · 1/(n − 1) · 2^(−age/half-life).' })
export class TieOptionsInput {
  @Field(() => Float, {
    nullable: true,
    defaultValue: DEFAULT_HALF_LIFE_DAYS,
    description: 'Days after which an interaction counts half; more than 0.',
  })
  halfLifeDays?: number | null;

  @Field(() => SizeDiscountWord, { nullable: true, defaultValue: 'newman', description: 'How an interaction is shared among its parties.' })
  sizeDiscount?: SizeDiscount | null;

  @Field(() => [KindWeightInput], { nullable: true, description: 'Weights that differ from those of interactionKinds.' })
  kindWeights?: KindWeightInput[] | null;
}

/** The same options in the words of the graph. Of a kind named twice the last one counts. */
export const tieOptionsOf = (input: TieOptionsInput | null | undefined): TieOptions => ({
  halfLifeDays: input?.halfLifeDays ?? undefined,
  sizeDiscount: input?.sizeDiscount ?? undefined,
  kindWeights: Object.fromEntries((input?.kindWeights ?? []).map(({ kind, weight }) => [kind, weight])),
});

/** A group picked one by one. */
const MOST_IDS = 500;

/** The ids of a filter. @throws KithError BAD_INPUT for none, too many, or what is no id. */
export function someIds(ids: readonly string[]): NodeId[] {
  if (ids.length === 0 || ids.length > MOST_IDS) throw badInput(`filter.ids has ${ids.length} ids. Give 1 to ${MOST_IDS}.`, { ids: `Give 1 to ${MOST_IDS}.` });
  return ids.map((id) => parseNodeId(id));
}

@InputType('TieFilter', { description: 'Which ties are meant; all conditions must hold.' })
export class TieFilter {
  @Field(() => [ID], { nullable: true, description: `These parties, of the level asked for; 1 to ${MOST_IDS} ids.` })
  ids?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Parties in these regions; people by their areas, organisations by those they work for.' })
  regions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Parties that need or offer this topic or a narrower one on the day.' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'Parties that are members of this cluster on the day.' })
  cluster?: string | null;

  @Field(() => [InteractionKindWord], { nullable: true, description: 'Evidence of these kinds only.' })
  kinds?: InteractionKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Evidence from this day on only.' })
  since?: IsoDate | null;

  @Field(() => EndsWord, { nullable: true, defaultValue: 'both', description: 'Whether both ends must be such parties. With `of`, only the other end is asked.' })
  ends?: Ends | null;
}
