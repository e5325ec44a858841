import { INTERACTION_KINDS, type InteractionKind } from '../network/interaction-kinds.ts';
import type { Interactions } from '../network/interactions.ts';
import { contributionWhenNew, decay } from './contributions.ts';
import { sharedInteractions } from './shared-interactions.ts';
import { reckoning, type TieOptions } from './tie-options.ts';

/** One interaction's share in a tie's strength. */
export interface Receipt {
  /** Day number. */
  readonly day: number;
  readonly kind: InteractionKind;
  /** Network number of the event, answer or collaboration. */
  readonly origin: number;
  /** How many parties took part: n. */
  readonly parties: number;
  /** What it counted on its own day: β · d(n). */
  readonly whenNew: number;
  /** What it counts on the day asked of. */
  readonly now: number;
}

/** What the strength of a tie on a day is made of, in the order of days; their `now` adds up to it. */
export function receipts(evidence: Interactions, a: number, b: number, at: number, options: TieOptions = {}): Receipt[] {
  const how = reckoning(options);
  return sharedInteractions(evidence, a, b, at).map((i) => {
    const whenNew = contributionWhenNew(evidence, i, how);
    return {
      day: evidence.day[i]!,
      kind: INTERACTION_KINDS[evidence.kind[i]!]!,
      origin: evidence.origin[i]!,
      parties: evidence.offsets[i + 1]! - evidence.offsets[i]!,
      whenNew,
      now: whenNew * decay(at - evidence.day[i]!, how.halfLifeDays),
    };
  });
}

/** The strength that receipts add up to. */
export const strengthOf = (own: readonly Pick<Receipt, 'now'>[]): number => own.reduce((sum, { now }) => sum + now, 0);

/** The strength that receipts add up to on each of ascending days (day numbers), in one sweep over them. */
export function seriesOfReceipts(own: readonly Receipt[], days: readonly number[], options: TieOptions = {}): number[] {
  const { halfLifeDays } = reckoning(options);
  let next = 0;
  let strength = 0;
  return days.map((day, d) => {
    strength *= d === 0 ? 0 : decay(day - days[d - 1]!, halfLifeDays);
    for (; next < own.length && own[next]!.day <= day; next++) {
      strength += own[next]!.whenNew * decay(day - own[next]!.day, halfLifeDays);
    }
    return strength;
  });
}
