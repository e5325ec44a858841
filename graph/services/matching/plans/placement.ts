import { nodeId, type NodeId } from '../../../model/node-id.ts';
import type { Plan } from './plan.ts';

/** The id of the group each area has its place in. */
export type Placement = ReadonlyMap<NodeId, number>;

export const placementOf = ({ areas, outcome: { placed } }: Pick<Plan, 'areas' | 'outcome'>): Placement =>
  new Map(placed.flatMap((group, i) => (group > 0 && areas[i] !== undefined ? [[areas[i], group] as const] : [])));

/** Areas in their kept order, with those that came in since at the end; and the place of each. */
export function keptPlacement(before: readonly NodeId[], pool: readonly NodeId[], placement: Placement): { readonly areas: NodeId[]; readonly placed: number[] } {
  const areas = [...new Set([...before, ...pool])];
  return { areas, placed: areas.map((area) => placement.get(area) ?? 0) };
}

/** A group of a plan is one suggestion, whoever is in it. */
export const suggestionIdOf = (plan: NodeId, group: number): NodeId => nodeId('Suggestion', `${plan.slice('plan:'.length)}-${group}`);

/** The id of the group a suggestion of a plan is about. */
export const groupOfSuggestion = (suggestion: NodeId): number => Number(suggestion.slice(suggestion.lastIndexOf('-') + 1));
