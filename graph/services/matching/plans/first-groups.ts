import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { groupAsked, type GroupAsked } from './group-changes.ts';
import { MOST_GROUPS, MOST_IN_GROUP, type PlanGroup } from './plan-state.ts';

/** The groups a plan begins with: one by one, or so many alike. */
export interface GroupsAsked {
  readonly groups?: readonly GroupAsked[] | undefined;
  readonly groupCount?: number | undefined;
  /** What each is about in turn. Left out: what the pool needs most. Empty: nothing. */
  readonly topics?: readonly NodeId[] | undefined;
  /** Where they meet, in turn. */
  readonly venueAreas?: readonly NodeId[] | undefined;
  /** Of each that says nothing else. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly seats?: number | undefined;
}

/** What there is to make groups of. */
export interface Needed {
  readonly areas: number;
  /** Topics that are needed, the most needed first. */
  readonly topics: readonly NodeId[];
}

/** @throws KithError BAD_INPUT naming the value and what would be right. */
export function firstGroups(asked: GroupsAsked, needed: Needed): PlanGroup[] {
  const { groups, groupCount, topics } = asked;
  if (groups !== undefined && (groupCount !== undefined || topics !== undefined)) throw badInput('Give groups one by one, or groupCount and topics, not both.');
  const wanted = groups?.length ?? groupCount ?? topics?.length;
  if (wanted === undefined) throw badInput('Say how many groups there are to be: groupCount, or groups one by one.');
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_GROUPS) throw badInput(`${groups ? 'groups' : 'groupCount'} ${wanted} must be a whole number from 1 to ${MOST_GROUPS}.`);
  if (topics && topics.length > wanted) throw badInput(`topics names ${topics.length} topics for ${wanted} groups; there must be no more topics than groups.`);
  const about = topics ?? needed.topics;
  const usual = usualSizes(needed.areas, wanted, asked);
  return Array.from({ length: wanted }, (_, i) => {
    return groupAsked(i + 1, groups ? { ...usual, ...withoutNothing(groups[i]!) } : { ...usual, topic: inTurn(about, i), venueArea: inTurn(asked.venueAreas ?? [], i) });
  });
}

const inTurn = <T>(list: readonly T[], i: number): T | undefined => (list.length === 0 ? undefined : list[i % list.length]);

/** About as many in each, with room for one fewer or one more. */
function usualSizes(areas: number, groups: number, { least, most, seats }: GroupsAsked) {
  const within = (size: number) => Math.min(MOST_IN_GROUP, Math.max(2, size));
  const usualLeast = within(Math.floor(areas / groups) - 1);
  const usualMost = within(Math.ceil(areas / groups) + 1);
  return { least: least ?? Math.min(usualLeast, most ?? usualLeast), most: most ?? Math.max(usualMost, least ?? usualMost), seats };
}

const withoutNothing = (asked: GroupAsked): GroupAsked => Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== null));
