import type { NodeId } from '../../../model/node-id.ts';
import { checkedInput } from '../drafts/draft-state.ts';
import { groupOf } from './plan.ts';
import { groupSchema, type PlanAct, type PlanDecisions, type PlanGroup } from './plan-state.ts';

/** What a group is to be. Null takes a value away, undefined leaves it as it is. */
export interface GroupAsked {
  readonly name?: string | null | undefined;
  readonly topic?: NodeId | null | undefined;
  /** A place or an area: the one takes the place of the other. */
  readonly venue?: { readonly lat: number; readonly lon: number } | null | undefined;
  readonly venueArea?: NodeId | null | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly seats?: number | null | undefined;
}

export interface GroupChange extends GroupAsked {
  /** Left out: a new group. */
  readonly id?: number | string | undefined;
  readonly remove?: boolean | undefined;
}

/** A group as it is asked for. @throws KithError BAD_INPUT naming the value. */
export function groupAsked(id: number, asked: GroupAsked, before: Partial<PlanGroup> = {}): PlanGroup {
  const { venue: isPlace, venueArea: isArea } = asked;
  const kept = { ...before, ...(isPlace ? { venueArea: undefined } : {}), ...(isArea ? { venue: undefined } : {}) };
  const fields = ['name', 'topic', 'venue', 'venueArea', 'least', 'most', 'seats'] as const;
  const given = Object.fromEntries(fields.flatMap((field) => (asked[field] === undefined ? [] : [[field, asked[field] ?? undefined]])));
  return checkedInput(groupSchema, { ...kept, ...given, id }, 'groups: ');
}

/** The decisions after one change of the groups. What was decided about a group that is removed goes with it. @throws KithError BAD_INPUT, NOT_FOUND. */
export function groupsAfter(decisions: PlanDecisions, change: GroupChange): { readonly act: PlanAct['act']; readonly group: number; readonly after: Partial<PlanDecisions> } {
  const { groups, locked, forbidden } = decisions;
  if (change.id === undefined) {
    const group = groupAsked(Math.max(0, ...groups.map(({ id }) => id)) + 1, change);
    return { act: 'add group', group: group.id, after: { groups: [...groups, group] } };
  }
  const before = groupOf({ decisions }, change.id);
  const { id } = before;
  if (change.remove) {
    const others = <T extends { readonly group: number }>(list: readonly T[]) => list.filter(({ group }) => group !== id);
    return { act: 'remove group', group: id, after: { groups: groups.filter((one) => one.id !== id), locked: others(locked), forbidden: others(forbidden) } };
  }
  return { act: 'change group', group: id, after: { groups: groups.map((one) => (one.id === id ? groupAsked(id, change, before) : one)) } };
}
