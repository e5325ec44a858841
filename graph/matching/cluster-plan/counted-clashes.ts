import { countedByHand } from './counted-by-hand.ts';
import { counted, listed, type Clash, type ClusterRule } from './clash.ts';
import { labelOfArea, labelOfGroup, type ClusterProblem } from './cluster-problem.ts';
import { isWithinReach, kmToVenue } from './within-reach.ts';
import { mostOf } from './whole-shares.ts';

/**
 * Why no plan is possible, as far as counting shows it before any solving; each is proof on its own. Empty where
 * counting finds nothing, which does not mean that there is a plan. O(areas · groups).
 */
export function countedClashes(problem: ClusterProblem): Clash[] {
  return [...countedByHand(problem), ...tooManyOrFew(problem), ...withoutVenue(problem), ...mix(problem), ...regions(problem)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const whole = (rule: ClusterRule, text: string, by: number): Clash => ({ rule, text, by, areas: [], groups: [] });

function tooManyOrFew({ areas, groups, rules = {} }: ClusterProblem): Clash[] {
  const clashes: Clash[] = [];
  const least = sum(groups.map((group) => group.least));
  if (least > areas.length) {
    const by = least - areas.length;
    clashes.push(whole('SIZE', `The groups need ${counted(least, 'area')} together, ${areas.length} there are: ${by} too few.`, by));
  }
  if (!(rules.everyonePlaced ?? true)) return clashes;
  const most = sum(groups.map((group) => group.most));
  if (areas.length > most) {
    const by = areas.length - most;
    clashes.push(whole('SIZE', `${counted(areas.length, 'area')} need a place, ${counted(most, 'place')} there are: ${by} too few.`, by));
  }
  const people = sum(areas.map(({ seats = 1 }) => seats));
  const seats = sum(groups.map((group) => group.seats ?? Infinity));
  if (people > seats) {
    const by = people - seats;
    clashes.push(whole('SEATS', `${counted(people, 'person', 'people')} need a seat, ${counted(seats, 'seat')} there are: ${by} too few.`, by));
  }
  return clashes;
}

/** Areas that must have a place and are too far from every venue, or forbidden in every group they could reach. */
function withoutVenue(problem: ClusterProblem): Clash[] {
  const { areas, groups, rules = {} } = problem;
  const far: number[] = [];
  const forbidden: number[] = [];
  const isForbidden = new Set((rules.forbidden ?? []).map(([a, k]) => a * groups.length + k));
  const isLocked = new Set((rules.locked ?? []).map(([a]) => a));
  areas.forEach((_, a) => {
    if (!(rules.everyonePlaced ?? true) || isLocked.has(a)) return;
    const reached = groups.flatMap((_, k) => (isWithinReach(problem, a, k) ? [k] : []));
    if (reached.length === 0) far.push(a);
    else if (reached.every((k) => isForbidden.has(a * groups.length + k))) forbidden.push(a);
  });
  const clashes: Clash[] = [];
  if (far.length > 0) {
    const names = listed(far.map((a) => `${labelOfArea(problem, a)} (nearest ${nearestKm(problem, a)} km)`));
    const have = far.length === 1 ? 'has' : 'have';
    const text = `${counted(far.length, 'area')} ${have} no venue within ${rules.withinKm!} km: ${names}.`;
    clashes.push({ rule: 'TOO_FAR', text, by: far.length, areas: far, groups: [] });
  }
  if (forbidden.length > 0) {
    const names = listed(forbidden.map((a) => labelOfArea(problem, a)));
    const text = `${counted(forbidden.length, 'area')} must not be in any group within reach: ${names}.`;
    clashes.push({ rule: 'FORBIDDEN', text, by: forbidden.length, areas: forbidden, groups: [] });
  }
  return clashes;
}

const nearestKm = (problem: ClusterProblem, area: number): number =>
  Math.round(Math.min(...problem.groups.map((_, k) => kmToVenue(problem, area, k) ?? Infinity)));

function mix({ areas, groups, rules = {} }: ClusterProblem): Clash[] {
  const { experienced, newcomers } = rules;
  const known = areas.flatMap(({ experience }) => experience ?? []);
  const short = (what: string, least: number, has: number): Clash[] => {
    const wanted = least * groups.length;
    if (wanted <= has) return [];
    const text = `${wanted} ${what} areas are wanted (${least} in each of ${counted(groups.length, 'group')}), ${has} there are: ${wanted - has} too few.`;
    return [whole('EXPERIENCE', text, wanted - has)];
  };
  return [
    ...(experienced ? short('experienced', experienced.least, known.filter((value) => value >= experienced.from).length) : []),
    ...(newcomers ? short('new', newcomers.least, known.filter((value) => value < newcomers.below).length) : []),
  ];
}

function regions(problem: ClusterProblem): Clash[] {
  const { areas, groups, rules = {} } = problem;
  const { mostFromRegion = Infinity, mostShareFromRegion = 1, leastRegions = 0, everyonePlaced = true } = rules;
  const clashes: Clash[] = [];
  const sizes = new Map<string, number>();
  for (const { region } of areas) if (region !== undefined && region !== null) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const mostIn = groups.map(({ most }) => Math.min(mostFromRegion, mostOf(mostShareFromRegion, most)));
  const places = sum(mostIn);
  for (const [region, count] of sizes) {
    if (!everyonePlaced || count <= places) continue;
    const by = count - places;
    const text = `${region} has ${counted(count, 'area')}; with the most that one region may have in each group there is room for ${places}: ${by} too many.`;
    clashes.push(whole('REGION', text, by));
  }
  if (leastRegions > sizes.size) {
    const by = leastRegions - sizes.size;
    clashes.push(whole('REGION', `Each group is to have areas of at least ${counted(leastRegions, 'region')}, ${sizes.size} there are: ${by} too few.`, by));
  }
  groups.forEach(({ most }, k) => {
    if (leastRegions <= most) return;
    const by = leastRegions - most;
    const text = `${labelOfGroup(problem, k)} is to have areas of at least ${counted(leastRegions, 'region')} and has room for ${counted(most, 'area')}: ${by} too few.`;
    clashes.push({ rule: 'REGION', text, by, areas: [], groups: [k] });
  });
  const shares = rules.regionShares ?? [];
  const least = sum(shares.map((share) => share.least ?? 0));
  if (least > 1.001 && sum(groups.map((group) => group.least)) > 0) {
    clashes.push(whole('REGION', `The least shares of regions make ${percent(least)} together: ${percent(least - 1)} too much.`, Math.round((least - 1) * 100)));
  }
  return clashes;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
