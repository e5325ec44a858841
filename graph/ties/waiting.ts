import { KithError } from '../model/kith-error.ts';
import type { Interactions } from '../network/interactions.ts';

/** Steps, of about ten nanoseconds, that somebody may wait for: some two seconds. */
export const MOST_STEPS = 200_000_000;

/** Steps that walking one pair of parties at one interaction takes. */
const PAIR_TAKES = 5;

export interface Wait {
  /** How many times as long as walking the evidence once. Default 1. */
  readonly times?: number | undefined;
  /** How many days are asked of. Default 1. */
  readonly days?: number | undefined;
}

/**
 * What one request may still work out. Everything it asks for draws on it, so that thirty questions at
 * once take no longer than one may.
 */
export class Patience {
  private left: number;

  constructor(private readonly steps = MOST_STEPS) {
    this.left = steps;
  }

  /**
   * Takes the steps of a piece of work before it is begun. `what` names it, in the plural.
   * @throws KithError TOO_COSTLY where they are more than are left.
   */
  readonly spend = (steps: number, what: string): void => {
    if (steps > this.left) {
      throw new KithError(
        'TOO_COSTLY',
        `There are too many ${what} to work this out while somebody waits: ${figure(steps)} steps, and ${figure(this.left)} are left of ` +
          `${figure(this.steps)} for a request. Ask about one party with ties(of), with a filter, a higher minStrength, for fewer days, or for fewer things at once.`,
      );
    }
    this.left -= steps;
  };

  /** Takes what walking everybody's evidence costs. */
  walk(evidence: Interactions, wait: Wait = {}): void {
    this.spend(stepsOf(evidence, wait), 'meetings of two');
  }
}

/** The steps that a question about everybody's ties takes. */
export function stepsOf({ offsets, size, parties }: Interactions, { times = 1, days = 1 }: Wait = {}): number {
  let pairs = 0;
  for (let i = 0; i < size; i++) {
    const present = offsets[i + 1]! - offsets[i]!;
    pairs += (present * (present - 1)) / 2;
  }
  const ties = Math.min(pairs, (parties.length * (parties.length - 1)) / 2);
  return pairs * PAIR_TAKES * times + ties * days;
}

const figure = (steps: number): string => Math.max(0, Math.round(steps)).toLocaleString('en-GB');
