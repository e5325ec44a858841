import type { Exclusion } from '../../../matching/rules/rule.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { groupMark } from './placeholders.ts';
import { placementOf, type Placement } from './placement.ts';
import type { PlanBoard } from './plan-board.ts';
import { membersByGroup } from './plan-groups.ts';
import type { PlanGroup } from './plan-state.ts';
import { exclusionOf } from './stands-against.ts';

/** An area of the pool without a place, and why. Texts hold marks for names. */
export interface Unplaced {
  readonly id: NodeId;
  readonly exclusions: readonly Exclusion[];
  /** Where it would fit best, were it let in. */
  readonly bestGroup: { readonly group: PlanGroup; readonly score: number };
}

const NO_PLAN: Exclusion = { rule: 'no one left', text: 'There are no groups: what is asked for clashes.', wouldChange: 'Asking for less; the clashes say what.' };

/** Every area of the pool without a place: those a rule lets in first, then by id. */
export function unplacedOf(board: PlanBoard): Unplaced[] {
  const placement = placementOf(board.plan);
  const members = membersByGroup(placement);
  const numbers = new Map(board.groups.map(({ id }) => [id, (members.get(id) ?? []).flatMap((area) => board.number(area) ?? [])]));
  const found = board.candidates.flatMap(({ id }, number): (Unplaced & { readonly isKeptOut: boolean })[] => {
    if (placement.has(id)) return [];
    const bestGroup = bestFor(board, number, numbers);
    const own = board.exclusionsOf(id);
    return [{ id, bestGroup, isKeptOut: own.length > 0, exclusions: own.length > 0 ? own : whyLeft(board, placement, id, bestGroup.group) }];
  });
  return found.sort((x, y) => Number(x.isKeptOut) - Number(y.isKeptOut) || (x.id < y.id ? -1 : 1));
}

function bestFor(board: PlanBoard, number: number, members: ReadonlyMap<number, readonly number[]>): Unplaced['bestGroup'] {
  const scored = board.groups.map((group) => ({ group, score: board.fitsGroup(number, group, members.get(group.id)!) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best));
}

/** What stands against the group it fits best. */
function whyLeft(board: PlanBoard, placement: Placement, id: NodeId, best: PlanGroup): Exclusion[] {
  if (placement.size === 0) return [NO_PLAN];
  const broken = board.broken(new Map([...placement, [id, best.id]]), { everyone: false });
  if (broken.length > 0) return broken.map(exclusionOf);
  return [{ rule: 'no one left', text: 'Was left out where others made the better total, or when time was up.', wouldChange: `Moving it to ${groupMark(best.id)} by hand.` }];
}
