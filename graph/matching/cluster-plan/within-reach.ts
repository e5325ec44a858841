import { distanceKm } from '../../model/place.ts';
import type { ClusterProblem } from './cluster-problem.ts';

/** Kilometres from an area to the venue of a group; null where either has no position. */
export function kmToVenue({ areas, groups }: ClusterProblem, area: number, group: number): number | null {
  const { lat, lon } = areas[area]!;
  const { venue } = groups[group]!;
  if (!venue || lat === undefined || lat === null || lon === undefined || lon === null) return null;
  return distanceKm(lat, lon, venue.lat, venue.lon);
}

/** Whether the rule on distance lets an area into a group. */
export function isWithinReach(problem: ClusterProblem, area: number, group: number): boolean {
  const withinKm = problem.rules?.withinKm;
  if (withinKm === undefined) return true;
  const km = kmToVenue(problem, area, group);
  return km === null || km <= withinKm;
}
