import { counted, listed, type Clash, type ClusterRule } from './clash.ts';
import { labelOfArea, labelOfGroup, type ClusterProblem } from './cluster-problem.ts';
import { leastOf, mostOf } from './whole-shares.ts';
import { isWithinReach, kmToVenue } from './within-reach.ts';

/**
 * Every rule that a plan breaks, whoever made it, in words and by how much; empty where it keeps them all.
 * It reads the problem itself and shares nothing with the solver but the meaning of the rules, so that
 * the one tells on the other. O(areas + groups · regions + pairs).
 * @param groupOf each area's group, -1 for none.
 */
export function rulesBroken(problem: ClusterProblem, groupOf: ArrayLike<number>): Clash[] {
  const members = problem.groups.map((_, k) => problem.areas.flatMap((_, a) => (groupOf[a] === k ? [a] : [])));
  return [
    ...placesBroken(problem, groupOf),
    ...members.flatMap((areas, k) => [
      ...sizeBroken(problem, k, areas),
      ...experienceBroken(problem, k, areas),
      ...regionsBroken(problem, k, areas),
    ]),
    ...sharesBroken(problem, members.flat()),
    ...pairsBroken(problem, groupOf),
  ];
}

function placesBroken(problem: ClusterProblem, groupOf: ArrayLike<number>): Clash[] {
  const { areas, rules = {} } = problem;
  const clashes: Clash[] = [];
  const alone = (rule: ClusterRule, area: number, group: number, text: string) =>
    clashes.push({ rule, text, by: 1, areas: [area], groups: [group] });
  const unplaced = areas.flatMap((_, a) => (groupOf[a]! >= 0 ? [] : [a]));
  if ((rules.everyonePlaced ?? true) && unplaced.length > 0) {
    const names = listed(unplaced.map((a) => labelOfArea(problem, a)));
    clashes.push({ rule: 'UNPLACED', text: `${counted(unplaced.length, 'area')} without a place: ${names}.`, by: unplaced.length, areas: unplaced, groups: [] });
  }
  for (const [a, k] of rules.locked ?? []) {
    if (groupOf[a] !== k) alone('LOCKED', a, k, `${labelOfArea(problem, a)} has its place in ${labelOfGroup(problem, k)} and is not in it.`);
  }
  for (const [a, k] of rules.forbidden ?? []) {
    if (groupOf[a] === k) alone('FORBIDDEN', a, k, `${labelOfArea(problem, a)} must not be in ${labelOfGroup(problem, k)} and is in it.`);
  }
  areas.forEach((_, a) => {
    const k = groupOf[a]!;
    if (k < 0 || isWithinReach(problem, a, k)) return;
    const km = Math.round(kmToVenue(problem, a, k)!);
    alone('TOO_FAR', a, k, `${labelOfArea(problem, a)} has ${km} km to the venue of ${labelOfGroup(problem, k)}; at most ${rules.withinKm!} km are allowed.`);
  });
  return clashes;
}

function sizeBroken(problem: ClusterProblem, group: number, members: readonly number[]): Clash[] {
  const { least, most, seats = Infinity } = problem.groups[group]!;
  const people = members.reduce((sum, a) => sum + (problem.areas[a]!.seats ?? 1), 0);
  return [
    ...below(problem, 'SIZE', group, members, members.length, least, 'area', 'areas'),
    ...above(problem, 'SIZE', group, members, members.length, most, 'area', 'areas'),
    ...above(problem, 'SEATS', group, members, people, seats, 'person', 'people'),
  ];
}

function experienceBroken(problem: ClusterProblem, group: number, members: readonly number[]): Clash[] {
  const { experienced, newcomers } = problem.rules ?? {};
  const known = members.flatMap((a) => problem.areas[a]!.experience ?? []);
  const old = experienced ? known.filter((value) => value >= experienced.from).length : 0;
  const fresh = newcomers ? known.filter((value) => value < newcomers.below).length : 0;
  return [
    ...below(problem, 'EXPERIENCE', group, members, old, experienced?.least ?? 0, 'experienced area', 'experienced areas'),
    ...below(problem, 'EXPERIENCE', group, members, fresh, newcomers?.least ?? 0, 'new area', 'new areas'),
  ];
}

function regionsBroken(problem: ClusterProblem, group: number, members: readonly number[]): Clash[] {
  const { mostFromRegion = Infinity, mostShareFromRegion = 1, leastRegions = 0 } = problem.rules ?? {};
  const most = Math.min(mostFromRegion, mostOf(mostShareFromRegion, members.length));
  const regions = byRegion(problem, members);
  return [
    ...[...regions].flatMap(([region, areas]) =>
      above(problem, 'REGION', group, areas, areas.length, most, `area of ${region}`, `areas of ${region}`),
    ),
    ...below(problem, 'REGION', group, members, regions.size, leastRegions, 'region', 'regions'),
  ];
}

function sharesBroken(problem: ClusterProblem, placed: readonly number[]): Clash[] {
  const regions = byRegion(problem, placed);
  return (problem.rules?.regionShares ?? []).flatMap(({ region, least = 0, most = 1 }) => {
    const areas = regions.get(region) ?? [];
    const [fewest, largest] = [leastOf(least, placed.length), mostOf(most, placed.length)];
    const has = `${region} has ${areas.length} of ${counted(placed.length, 'placed area')}`;
    const clash = (text: string, by: number): Clash => ({ rule: 'REGION', text, by, areas, groups: [] });
    if (areas.length < fewest) return [clash(`${has}; at least ${fewest} would be its share: ${fewest - areas.length} too few.`, fewest - areas.length)];
    if (areas.length > largest) return [clash(`${has}; at most ${largest} would be its share: ${areas.length - largest} too many.`, areas.length - largest)];
    return [];
  });
}

function pairsBroken(problem: ClusterProblem, groupOf: ArrayLike<number>): Clash[] {
  const { apart = [], together = [] } = problem.rules ?? {};
  const pair = (rule: ClusterRule, [a, b]: readonly [number, number], groups: number[], text: string): Clash => ({
    rule,
    text: `${labelOfArea(problem, a)} and ${labelOfArea(problem, b)} ${text}`,
    by: 1,
    areas: [a, b],
    groups,
  });
  return [
    ...apart.flatMap((two) => {
      const k = groupOf[two[0]]!;
      if (k < 0 || groupOf[two[1]] !== k) return [];
      return [pair('KEPT_APART', two, [k], `are kept apart and both in ${labelOfGroup(problem, k)}.`)];
    }),
    ...together.flatMap((two) => {
      const [k, l] = two.map((a) => groupOf[a]!) as [number, number];
      return k === l ? [] : [pair('TOGETHER', two, [k, l].filter((g) => g >= 0), 'are kept together and are not in one group.')];
    }),
  ];
}

function below(problem: ClusterProblem, rule: ClusterRule, group: number, areas: readonly number[], has: number, least: number, one: string, many: string): Clash[] {
  if (has >= least) return [];
  const text = `${labelOfGroup(problem, group)} has ${counted(has, one, many)}; at least ${least} are wanted: ${least - has} too few.`;
  return [{ rule, text, by: least - has, areas, groups: [group] }];
}

function above(problem: ClusterProblem, rule: ClusterRule, group: number, areas: readonly number[], has: number, most: number, one: string, many: string): Clash[] {
  if (has <= most) return [];
  const text = `${labelOfGroup(problem, group)} has ${counted(has, one, many)}; at most ${most} are allowed: ${has - most} too many.`;
  return [{ rule, text, by: has - most, areas, groups: [group] }];
}

function byRegion({ areas }: ClusterProblem, members: readonly number[]): Map<string, number[]> {
  const regions = new Map<string, number[]>();
  for (const a of members) {
    const region = areas[a]!.region;
    if (region === undefined || region === null) continue;
    const list = regions.get(region);
    if (list) list.push(a);
    else regions.set(region, [a]);
  }
  return regions;
}
