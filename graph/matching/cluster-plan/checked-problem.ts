import { badInput, KithError } from '../../model/kith-error.ts';
import type { ClusterProblem, ClusterRules, Two } from './cluster-problem.ts';

/** What can be planned at once: above it, tables of pairs and the solver's own would fill the memory. */
const MOST_AREAS = 2000;
const MOST_CHOICES = 100_000;

/**
 * The problem as given, once every number in it can be reckoned with.
 * @throws KithError BAD_INPUT that names the value and what would be right, TOO_COSTLY for one that is too large.
 */
export function checkedProblem(problem: ClusterProblem): ClusterProblem {
  checkExtent(problem.areas.length, problem.groups.length);
  checkAreas(problem);
  checkGroups(problem);
  checkFit(problem);
  checkAffinity(problem);
  checkRules(problem);
  return problem;
}

function checkExtent(areas: number, groups: number): void {
  if (areas <= MOST_AREAS && areas * groups <= MOST_CHOICES) return;
  throw new KithError(
    'TOO_COSTLY',
    `${areas} areas in ${groups} groups are ${areas * groups} choices; at most ${MOST_AREAS} areas and ${MOST_CHOICES} choices can be planned at once.`,
  );
}

function checkAreas({ areas }: ClusterProblem): void {
  areas.forEach(({ seats = 1, experience, lat, lon }, a) => {
    if (seats !== 1 && seats !== 2) throw badInput(`Area ${a} has ${seats} seats; it must be 1 or 2.`);
    if (isGiven(experience)) share(experience, `The experience of area ${a}`);
    if (isGiven(lat) !== isGiven(lon)) throw badInput(`Area ${a} has only one of lat and lon; it must be both or neither.`);
    if (isGiven(lat) && isGiven(lon)) position(lat, lon, `Area ${a}`);
  });
}

function checkGroups({ groups }: ClusterProblem): void {
  if (groups.length === 0) throw badInput('There are 0 groups; there must be at least 1.');
  groups.forEach(({ least, most, seats, venue }, k) => {
    whole(least, `The least size of group ${k}`);
    whole(most, `The most size of group ${k}`);
    if (least > most) throw badInput(`Group ${k} has at least ${least} and at most ${most} areas; the first must not be above the second.`);
    if (seats !== undefined) whole(seats, `The number of seats of group ${k}`);
    if (venue) position(venue.lat, venue.lon, `The venue of group ${k}`);
  });
}

function checkFit({ areas, groups, fit }: ClusterProblem): void {
  const wanted = areas.length * groups.length;
  if (fit.length !== wanted) throw badInput(`The fit has ${fit.length} values; it must have ${wanted}, one for each area and group.`);
  fit.forEach((value, i) => share(value, `The fit of area ${Math.floor(i / groups.length)} in group ${i % groups.length}`));
}

function checkAffinity({ areas, affinity, pairWeight = 0 }: ClusterProblem): void {
  share(pairWeight, 'The weight of pairs');
  const n = areas.length;
  if (affinity === undefined) {
    if (pairWeight > 0) throw badInput(`The weight of pairs is ${pairWeight} but no affinity is given; give it, or a weight of 0.`);
  } else if (affinity instanceof Float64Array) {
    if (affinity.length !== n * n) throw badInput(`The affinity has ${affinity.length} values; it must have ${n * n}, one for each two areas.`);
    affinity.forEach((value, i) => {
      const [a, b] = [Math.floor(i / n), i % n];
      share(value, `The affinity of areas ${a} and ${b}`);
      const back = affinity[b * n + a]!;
      if (value !== back) throw badInput(`The affinity of areas ${a} and ${b} is ${value} one way and ${back} the other; it must be the same.`);
    });
  } else {
    for (const [a, b, value] of affinity) {
      twoAreas([a, b], n, 'Affinity is given for');
      share(value, `The affinity of areas ${a} and ${b}`);
    }
  }
}

function checkRules({ areas, groups, rules = {} }: ClusterProblem): void {
  const n = areas.length;
  for (const pair of rules.apart ?? []) twoAreas(pair, n, 'Kept apart are');
  for (const pair of rules.together ?? []) twoAreas(pair, n, 'Kept together are');
  for (const [what, list] of [['Locked', rules.locked ?? []], ['Forbidden', rules.forbidden ?? []]] as const) {
    for (const [a, k] of list) {
      if (!isIndex(a, n)) throw badInput(`${what} is area ${a} with a group; areas are numbered from 0 to ${n - 1}.`);
      if (!isIndex(k, groups.length)) throw badInput(`${what} is area ${a} with group ${k}; groups are numbered from 0 to ${groups.length - 1}.`);
    }
  }
  checkMix(rules);
  checkShares(areas.map(({ region }) => region), rules);
  const { withinKm } = rules;
  if (withinKm !== undefined && !(withinKm >= 0 && withinKm < Infinity)) {
    throw badInput(`The farthest a venue may be is ${withinKm} km; it must be 0 or more.`);
  }
}

function checkMix({ experienced, newcomers, mostFromRegion, mostShareFromRegion, leastRegions }: ClusterRules): void {
  if (experienced) {
    share(experienced.from, 'The experience that counts as experienced');
    whole(experienced.least, 'The least number of experienced areas');
  }
  if (newcomers) {
    share(newcomers.below, 'The experience below which an area is new');
    whole(newcomers.least, 'The least number of new areas');
  }
  if (mostFromRegion !== undefined) whole(mostFromRegion, 'The most areas from one region');
  if (mostShareFromRegion !== undefined) share(mostShareFromRegion, 'The most from one region as a part of a group');
  if (leastRegions !== undefined) whole(leastRegions, 'The least number of regions');
}

function checkShares(regions: readonly (string | null | undefined)[], { regionShares = [] }: ClusterRules): void {
  const known = new Set(regions);
  const seen = new Set<string>();
  for (const { region, least = 0, most = 1 } of regionShares) {
    if (!known.has(region)) throw badInput(`A share is given for the region ${region}, which no area is in.`);
    if (seen.has(region)) throw badInput(`Two shares are given for the region ${region}; it must be one.`);
    seen.add(region);
    share(least, `The least share of ${region}`);
    share(most, `The most share of ${region}`);
    if (least > most) throw badInput(`The share of ${region} is at least ${least} and at most ${most}; the first must not be above the second.`);
  }
}

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== undefined && value !== null;
const isIndex = (i: number, count: number): boolean => Number.isInteger(i) && i >= 0 && i < count;

function twoAreas([a, b]: Two, count: number, what: string): void {
  if (!isIndex(a, count) || !isIndex(b, count)) throw badInput(`${what} areas ${a} and ${b}; areas are numbered from 0 to ${count - 1}.`);
  if (a === b) throw badInput(`${what} area ${a} and itself; it must be two areas.`);
}

function share(value: number, what: string): void {
  if (!(value >= 0 && value <= 1)) throw badInput(`${what} is ${value}; it must be from 0 to 1.`);
}

function whole(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw badInput(`${what} is ${value}; it must be a whole number, 0 or more.`);
}

function position(lat: number, lon: number, what: string): void {
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
    throw badInput(`${what} is at ${lat}, ${lon}; latitude goes from -90 to 90 and longitude from -180 to 180.`);
  }
}
