import { InteractionColumns } from './interaction-columns.ts';
import { INTERACTION_KINDS, type InteractionKind } from './interaction-kinds.ts';
import type { Interactions } from './interactions.ts';

/** Which interactions are meant; what is left out means all. */
export interface InteractionsMeant {
  readonly kinds?: readonly InteractionKind[] | undefined;
  /** Day number of the first day that counts. */
  readonly since?: number | undefined;
}

/** The interactions of some kinds only, or from a day on, among the same parties. O(parties present). */
export function interactionsMeant(evidence: Interactions, { kinds, since = -Infinity }: InteractionsMeant): Interactions {
  if (!kinds && since === -Infinity) return evidence;
  const columns = new InteractionColumns(evidence.parties.length);
  for (let i = 0; i < evidence.size; i++) {
    if (evidence.day[i]! < since || (kinds && !kinds.includes(INTERACTION_KINDS[evidence.kind[i]!]!))) continue;
    for (let at = evidence.offsets[i]!; at < evidence.offsets[i + 1]!; at++) columns.add(evidence.members[at]!);
    columns.end(evidence.day[i]!, evidence.kind[i]!, evidence.origin[i]!);
  }
  return { ...evidence, ...columns.columns() };
}

export const interactionsOfKinds = (evidence: Interactions, kinds: readonly InteractionKind[]): Interactions => interactionsMeant(evidence, { kinds });
