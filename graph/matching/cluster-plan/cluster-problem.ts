/** An area that asks for a place. What is not recorded is left out or null, and is held against nobody. */
export interface ClusterArea {
  /** How it is called in words; `area 3` otherwise. */
  readonly label?: string;
  /** People it sends: 1 or 2. Default 1. */
  readonly seats?: number;
  /** From 0 (new to this) to 1. */
  readonly experience?: number | null;
  readonly region?: string | null;
  /** Degrees; both or neither. */
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** A cluster to be filled. All are held: every rule on groups counts for one without areas too. */
export interface ClusterGroup {
  /** How it is called in words; `group 3` otherwise. */
  readonly label?: string;
  /** Fewest and most areas. */
  readonly least: number;
  readonly most: number;
  /** Most people. Default: as many as come. */
  readonly seats?: number;
  /** Degrees. */
  readonly venue?: { readonly lat: number; readonly lon: number } | null;
}

/** Two numbers: of two areas, or of an area and a group. */
export type Two = readonly [number, number];

/** The part of all placed areas that a region may have, from 0 to 1. */
export interface RegionShare {
  readonly region: string;
  readonly least?: number;
  readonly most?: number;
}

export interface ClusterRules {
  /** Default true; false: some may be left out where that gives the best total, or where not everybody fits. */
  readonly everyonePlaced?: boolean;
  /** Fewest areas with at least so much experience in each group. */
  readonly experienced?: { readonly from: number; readonly least: number };
  /** Fewest areas with less experience than that in each group. */
  readonly newcomers?: { readonly below: number; readonly least: number };
  /** Most areas of one region in a group. */
  readonly mostFromRegion?: number;
  /** Most areas of one region in a group, as a part of the group, from 0 to 1. */
  readonly mostShareFromRegion?: number;
  /** Fewest regions in a group. */
  readonly leastRegions?: number;
  readonly regionShares?: readonly RegionShare[];
  /** Farthest a venue may be; where either position is not known, the rule does not hold it against the area. */
  readonly withinKm?: number;
  /** Pairs of areas never in one group. */
  readonly apart?: readonly Two[];
  /** Pairs of areas in one group, or both left out. */
  readonly together?: readonly Two[];
  /** Area and the group it has its place in. */
  readonly locked?: readonly Two[];
  /** Area and a group it must not be in. */
  readonly forbidden?: readonly Two[];
}

/**
 * Which areas learn together. Areas and groups are numbered from 0, in their order here.
 *
 * The objective, to be as large as can be, is `(1 − pairWeight) · linear + pairWeight · pairwise`:
 * linear is the sum of `fit` over the placed areas; pairwise the sum of affinity over pairs in one
 * group, times 2 / (s − 1), with s the mean size of a group if all who fit are placed. Both are thus
 * at most about 1 an area, and the weight is a share in what its name says.
 */
export interface ClusterProblem {
  readonly areas: readonly ClusterArea[];
  readonly groups: readonly ClusterGroup[];
  /** Need of area a for the topic of group k, from 0 to 1, at `a · groups.length + k`; 0 where a group has no topic. */
  readonly fit: Float64Array;
  /** From 0 to 1: every pair at `a · areas.length + b`, the same both ways; or `[a, b, value]` of the pairs that have any. */
  readonly affinity?: Float64Array | readonly (readonly [number, number, number])[];
  /** From 0 (default: fit alone; affinity only decides between equals) to 1. */
  readonly pairWeight?: number;
  readonly rules?: ClusterRules;
}

export const labelOfArea = ({ areas }: ClusterProblem, area: number): string => areas[area]!.label ?? `area ${area}`;
export const labelOfGroup = ({ groups }: ClusterProblem, group: number): string => groups[group]!.label ?? `group ${group}`;
