import { InteractionColumns } from './interaction-columns.ts';
import { INTERACTION_KINDS, type InteractionKind } from './interaction-kinds.ts';
import type { Interactions } from './interactions.ts';

/** The interactions of some kinds only, among the same parties. O(parties present). */
export function interactionsOfKinds(evidence: Interactions, kinds: readonly InteractionKind[]): Interactions {
  const columns = new InteractionColumns(evidence.parties.length);
  for (let i = 0; i < evidence.size; i++) {
    if (!kinds.includes(INTERACTION_KINDS[evidence.kind[i]!]!)) continue;
    for (let at = evidence.offsets[i]!; at < evidence.offsets[i + 1]!; at++) columns.add(evidence.members[at]!);
    columns.end(evidence.day[i]!, evidence.kind[i]!, evidence.origin[i]!);
  }
  return { ...evidence, ...columns.columns() };
}
