import { counted, listed, type Clash, type ClusterRule } from './clash.ts';
import { labelOfArea, labelOfGroup, type ClusterProblem } from './cluster-problem.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { isWithinReach, kmToVenue } from './within-reach.ts';

/** What staff decided by hand (locked, forbidden, together, apart) that cannot all hold, or not beside sizes, seats and distance. */
export function countedByHand(problem: ClusterProblem): Clash[] {
  return [...locks(problem), ...fullOfLocks(problem), ...together(problem)];
}

/** The groups each area is locked in, each once. */
function lockedIn({ rules = {} }: ClusterProblem): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [a, k] of rules.locked ?? []) groups.set(a, [...new Set([...(groups.get(a) ?? []), k])]);
  return groups;
}

function locks(problem: ClusterProblem): Clash[] {
  const { rules = {} } = problem;
  const clashes: Clash[] = [];
  for (const [area, groups] of lockedIn(problem)) {
    const name = labelOfArea(problem, area);
    const clash = (rule: ClusterRule, text: string, by = 1) => clashes.push({ rule, text, by, areas: [area], groups });
    if (groups.length > 1) {
      const names = listed(groups.map((k) => labelOfGroup(problem, k)));
      clash('LOCKED', `${name} has its place in ${counted(groups.length, 'group')} at once, ${names}: ${groups.length - 1} too many.`, groups.length - 1);
    }
    for (const k of groups) {
      const group = labelOfGroup(problem, k);
      if (rules.forbidden?.some(([a, l]) => a === area && l === k)) clash('FORBIDDEN', `${name} has its place in ${group} and must not be in it.`);
      if (!isWithinReach(problem, area, k)) {
        const km = Math.round(kmToVenue(problem, area, k)!);
        clash('TOO_FAR', `${name} has its place in ${group}, whose venue is ${km} km away; at most ${rules.withinKm!} km are allowed.`);
      }
    }
  }
  return clashes;
}

function fullOfLocks(problem: ClusterProblem): Clash[] {
  const locked = [...lockedIn(problem)];
  return problem.groups.flatMap(({ most, seats = Infinity }, k) => {
    const areas = locked.flatMap(([a, groups]) => (groups.includes(k) ? [a] : []));
    const people = areas.reduce((total, a) => total + (problem.areas[a]!.seats ?? 1), 0);
    const clash = (rule: ClusterRule, has: string, room: string, by: number): Clash => ({
      rule,
      text: `${has} their place in ${labelOfGroup(problem, k)}, which has ${room}: ${by} too few.`,
      by,
      areas,
      groups: [k],
    });
    return [
      ...(areas.length > most ? [clash('SIZE', `${counted(areas.length, 'area')} have`, counted(most, 'place'), areas.length - most)] : []),
      ...(people > seats ? [clash('SEATS', `${counted(people, 'person', 'people')} have`, counted(seats, 'seat'), people - seats)] : []),
    ];
  });
}

/** Areas kept together, directly or through others: they must fit one group, be locked in one at most, and have nobody among them kept apart. */
function together(problem: ClusterProblem): Clash[] {
  const { areas, groups, rules = {} } = problem;
  const sets = new DisjointSets(areas.length);
  for (const [a, b] of rules.together ?? []) sets.join(a, b);
  const { members, setOf } = sets.numbered();
  const locked = lockedIn(problem);
  const clashes: Clash[] = [];
  for (const set of members) {
    if (set.length < 2) continue;
    const mustBePlaced = (rules.everyonePlaced ?? true) || set.some((a) => locked.has(a));
    const names = listed(set.map((a) => labelOfArea(problem, a)));
    const room = Math.max(...groups.map(({ most }) => most));
    if (mustBePlaced && set.length > room) {
      const text = `${names} are kept together: ${counted(set.length, 'area')}, and no group has room for more than ${room}: ${set.length - room} too many.`;
      clashes.push({ rule: 'TOGETHER', text, by: set.length - room, areas: set, groups: [] });
    }
    const lockedGroups = [...new Set(set.flatMap((a) => locked.get(a) ?? []))];
    if (lockedGroups.length > 1 && set.every((a) => (locked.get(a)?.length ?? 0) < 2)) {
      const text = `${names} are kept together and have their places in ${listed(lockedGroups.map((k) => labelOfGroup(problem, k)))}: ${lockedGroups.length - 1} too many.`;
      clashes.push({ rule: 'TOGETHER', text, by: lockedGroups.length - 1, areas: set, groups: lockedGroups });
    }
  }
  for (const [a, b] of rules.apart ?? []) {
    const both = `${labelOfArea(problem, a)} and ${labelOfArea(problem, b)}`;
    const clash = (text: string, groups: readonly number[]) => clashes.push({ rule: 'KEPT_APART', text, by: 1, areas: [a, b], groups });
    // With somebody left out, those kept together may all be: nothing is broken unless one of them is locked.
    const isPlaced = (rules.everyonePlaced ?? true) || members[setOf[a]!]!.some((other) => locked.has(other));
    if (setOf[a] === setOf[b] && isPlaced) clash(`${both} are kept apart and kept together.`, []);
    const shared = (locked.get(a) ?? []).find((k) => locked.get(b)?.includes(k));
    if (shared !== undefined) clash(`${both} are kept apart and both have their place in ${labelOfGroup(problem, shared)}.`, [shared]);
  }
  return clashes;
}
