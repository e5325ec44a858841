import { badInput } from '../model/kith-error.ts';
import { INTERACTION_KINDS, type InteractionKind } from '../network/interaction-kinds.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';

export const SIZE_DISCOUNTS = ['newman', 'none'] as const;
/** How an interaction is shared among those present: `newman` 1/(n−1), `none` 1 whatever their number. */
export type SizeDiscount = (typeof SIZE_DISCOUNTS)[number];

/** What a question may say about how strength is reckoned. */
export interface TieOptions {
  /** Days after which an interaction counts half. Default 365. */
  readonly halfLifeDays?: number | undefined;
  /** Default `newman`. */
  readonly sizeDiscount?: SizeDiscount | undefined;
  /** Weights that differ from the usual ones. */
  readonly kindWeights?: Readonly<Partial<Record<InteractionKind, number>>> | undefined;
}

export const DEFAULT_HALF_LIFE_DAYS = 365;
const MOST_HALF_LIFE_DAYS = 36_525;
const MOST_WEIGHT = 1_000;

/** Options that are whole and checked. */
export interface Reckoning {
  readonly halfLifeDays: number;
  readonly sizeDiscount: SizeDiscount;
  /** Weight by place in INTERACTION_KINDS. */
  readonly weights: Float64Array;
}

/** @throws KithError BAD_INPUT naming the option, its value and what would be right. */
export function reckoning({ halfLifeDays = DEFAULT_HALF_LIFE_DAYS, sizeDiscount = 'newman', kindWeights = {} }: TieOptions = {}): Reckoning {
  if (!(halfLifeDays > 0 && halfLifeDays <= MOST_HALF_LIFE_DAYS)) {
    throw badInput(`halfLifeDays ${halfLifeDays} must be more than 0 and at most ${MOST_HALF_LIFE_DAYS} days.`);
  }
  if (!SIZE_DISCOUNTS.includes(sizeDiscount)) {
    throw badInput(`sizeDiscount "${String(sizeDiscount)}" must be one of: ${SIZE_DISCOUNTS.join(', ')}.`);
  }
  const weights = Float64Array.from(INTERACTION_KINDS, (kind) => {
    const weight = kindWeights[kind] ?? KIND_WEIGHTS[kind].weight;
    if (!(weight >= 0 && weight <= MOST_WEIGHT)) throw badInput(`The weight ${weight} of "${kind}" must be from 0 to ${MOST_WEIGHT}.`);
    return weight;
  });
  return { halfLifeDays, sizeDiscount, weights };
}
