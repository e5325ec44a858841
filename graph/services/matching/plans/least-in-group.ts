import type { NodeId } from '../../../model/node-id.ts';
import type { Store } from '../../../store/store.ts';
import { groupOfSuggestion } from './placement.ts';
import { readPlan } from './plan.ts';

/** The fewest areas of the group that a suggestion of a plan is about. */
export async function leastInGroup(store: Store, plan: NodeId, suggestion: NodeId): Promise<number> {
  const { decisions } = await readPlan(store, plan);
  return decisions.groups.find(({ id }) => id === groupOfSuggestion(suggestion))?.least ?? 2;
}
