import { NO_DAY } from '../store/store.ts';
import { collaborationDays } from './collaboration-days.ts';
import { INTERACTION_KINDS } from './interaction-kinds.ts';
import type { Network } from './network.ts';

/** Something on a day that may have brought parties in touch. */
export interface Occasion {
  readonly day: number;
  /** Network number of the event, answer or collaboration. */
  readonly origin: number;
  /** Place of its kind in INTERACTION_KINDS. */
  readonly kind: number;
}

const KIND_CODES = new Map<string | undefined, number>(INTERACTION_KINDS.map((kind, code) => [kind, code]));
export const ANSWER = KIND_CODES.get('answer')!;
export const COLLABORATION = KIND_CODES.get('collaboration')!;

/**
 * Every event and answer on its day and every collaboration on each of its days, in the order of days,
 * then of network numbers. What has no day is left out.
 */
export function occasions(network: Network): Occasion[] {
  const found: Occasion[] = [];
  for (let origin = 0; origin < network.nodeCount; origin++) {
    const node = network.node(origin);
    if (!node || node.day === NO_DAY) continue;
    if (node.label === 'Event') {
      const kind = KIND_CODES.get(node.kind);
      if (kind !== undefined) found.push({ day: node.day, origin, kind });
    } else if (node.label === 'Answer') {
      found.push({ day: node.day, origin, kind: ANSWER });
    } else if (node.label === 'Collaboration') {
      for (const day of collaborationDays(node.day, node.until)) found.push({ day, origin, kind: COLLABORATION });
    }
  }
  return found.sort((a, b) => a.day - b.day || a.origin - b.origin);
}
