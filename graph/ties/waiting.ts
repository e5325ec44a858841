import { KithError } from '../model/kith-error.ts';
import type { Interactions } from '../network/interactions.ts';

/** Pairs of parties that can be walked while somebody waits: about a second. */
const MOST_PAIRS = 20_000_000;

/** What a tie costs on each day of a series after the first, beside walking the pair. */
const DAY_OF_TIE = 0.1;

export interface Wait {
  /** How many times as long as walking the evidence once. Default 1. */
  readonly times?: number | undefined;
  /** How many days are asked of. Default 1. */
  readonly days?: number | undefined;
}

/**
 * Refuses a question about everybody's ties where it would take too long.
 * @throws KithError TOO_COSTLY with the size and the limit.
 */
export function checkWait(evidence: Interactions, wait: Wait = {}): void {
  if (isQuick(evidence, wait)) return;
  const { pairs } = sizeOf(evidence);
  const over = wait.days === undefined ? '' : ` over ${wait.days.toLocaleString('en-GB')} days`;
  throw new KithError(
    'TOO_COSTLY',
    `The evidence has ${pairs.toLocaleString('en-GB')} pairs of parties, too many for this question${over}. ` +
      'Ask with filter { kinds }, for fewer days, or about one party with ties(of).',
  );
}

/** Whether a question about everybody's ties can be answered while somebody waits. */
export function isQuick(evidence: Interactions, { times = 1, days = 1 }: Wait = {}): boolean {
  const { pairs, ties } = sizeOf(evidence);
  return pairs * times + ties * days * DAY_OF_TIE <= MOST_PAIRS;
}

/** Pairs at all interactions together, and ties there are at most. */
function sizeOf({ offsets, size, parties }: Interactions): { readonly pairs: number; readonly ties: number } {
  let pairs = 0;
  for (let i = 0; i < size; i++) {
    const present = offsets[i + 1]! - offsets[i]!;
    pairs += (present * (present - 1)) / 2;
  }
  return { pairs, ties: Math.min(pairs, (parties.length * (parties.length - 1)) / 2) };
}
