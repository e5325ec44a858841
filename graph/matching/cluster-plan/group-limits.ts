import type { ClusterProblem } from './cluster-problem.ts';
import { leastOf, mostOf } from './whole-shares.ts';

/** The limits on groups and regions as numbers, whatever was left out in the problem. */
export interface GroupLimits {
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Infinity where a group has no limit. */
  readonly seats: Float64Array;
  readonly experienced: number;
  readonly newcomers: number;
  /** Most areas of one region in a group of each size, by size. */
  readonly mostFromRegion: Int32Array;
  readonly hasRegionCap: boolean;
  readonly leastRegions: number;
  /** Of each region by number, the fewest and most of so many placed areas; empty where no region has a share. */
  readonly shares: readonly { readonly region: number; readonly least: Int32Array; readonly most: Int32Array }[];
}

export function groupLimitsOf({ areas, groups, rules = {} }: ClusterProblem, regions: readonly string[]): GroupLimits {
  const { mostFromRegion = Infinity, mostShareFromRegion = 1, regionShares = [] } = rules;
  const bySize = (limit: (size: number) => number) => Int32Array.from({ length: areas.length + 1 }, (_, size) => limit(size));
  return {
    least: Int32Array.from(groups, ({ least }) => least),
    most: Int32Array.from(groups, ({ most }) => Math.min(most, areas.length)),
    seats: Float64Array.from(groups, ({ seats = Infinity }) => seats),
    experienced: rules.experienced?.least ?? 0,
    newcomers: rules.newcomers?.least ?? 0,
    mostFromRegion: bySize((size) => Math.min(mostFromRegion, mostOf(mostShareFromRegion, size))),
    hasRegionCap: mostFromRegion < Infinity || mostShareFromRegion < 1,
    leastRegions: rules.leastRegions ?? 0,
    shares: regionShares.map(({ region, least = 0, most = 1 }) => ({
      region: regions.indexOf(region),
      least: bySize((placed) => leastOf(least, placed)),
      most: bySize((placed) => mostOf(most, placed)),
    })),
  };
}
