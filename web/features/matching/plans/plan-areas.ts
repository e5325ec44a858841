import { areaName } from '../../../network/suggestion-query.ts';
import type { Plan, PlanGroup, PlanSuggestion, Unplaced } from './plan-query.ts';

/** An area on the board, and where it is now. */
export interface BoardArea {
  readonly id: string;
  /** Its short name. */
  readonly label: string;
  readonly region: string | undefined;
  /** Undefined: it has no place. */
  readonly groupId: string | undefined;
  readonly locked: boolean;
  /** Whether a rule keeps it out of every group. */
  readonly keptOut: boolean;
  readonly fit: number | undefined;
  readonly why: string | undefined;
}

/** Rules about an area itself, whatever group it would be in. */
const OF_ITSELF = ['LEFT_OUT', 'OPTED_OUT', 'CONSENT', 'ACTIVE_ROLE'];

export const isLeftOut = ({ exclusions }: Pick<Unplaced, 'exclusions'>): boolean => exclusions.some(({ rule }) => rule === 'LEFT_OUT');
export const isKeptOut = ({ exclusions }: Pick<Unplaced, 'exclusions'>): boolean => exclusions.some(({ rule }) => OF_ITSELF.includes(rule));

/** The areas of one group that are still on record, in its order. */
export function areasIn({ members, places, group }: PlanSuggestion): readonly BoardArea[] {
  return members.flatMap(({ node, area, label }, at) => {
    if (!node) return [];
    const { fit = null, why = null, locked = false } = places[at] ?? {};
    return [{ id: node.id, label: areaName(area) ?? label, region: area?.region ?? undefined, groupId: group?.id, locked, keptOut: false, fit: fit ?? undefined, why: why ?? undefined }];
  });
}

/** Everybody on the board: the placed, then the unplaced. */
export function areasOn({ suggestions, unmatched }: Pick<Plan, 'suggestions' | 'unmatched'>): readonly BoardArea[] {
  const unplaced = unmatched.map((one) => ({
    id: one.node.id, label: areaName(one.area) ?? one.label, region: one.area?.region ?? undefined,
    groupId: undefined, locked: false, keptOut: isKeptOut(one), fit: undefined, why: undefined,
  }));
  return [...suggestions.flatMap(areasIn), ...unplaced];
}

/** A group somebody could be moved to, and how many are in it. */
export interface GroupChoice {
  readonly group: PlanGroup;
  readonly placed: number;
}

/** The other groups, those with room first; whether the rules allow it is the API's to say. */
export function choicesFor({ groups }: Pick<Plan, 'groups'>, areas: Iterable<BoardArea>, area: BoardArea): readonly GroupChoice[] {
  if (area.keptOut) return [];
  const placed = new Map<string, number>();
  for (const { groupId } of areas) if (groupId !== undefined) placed.set(groupId, (placed.get(groupId) ?? 0) + 1);
  const all = groups.filter(({ id }) => id !== area.groupId).map((group) => ({ group, placed: placed.get(group.id) ?? 0 }));
  const isFull = ({ group, placed: n }: GroupChoice) => n >= group.most;
  return [...all.filter((one) => !isFull(one)), ...all.filter(isFull)];
}
