import { DisjointSets } from './disjoint-sets.ts';
import type { ClusterProblem } from './cluster-problem.ts';
import { isWithinReach } from './within-reach.ts';

/** What moves as one: an area, or areas kept together. Numbered by their lowest area. */
export interface Blocks {
  readonly count: number;
  readonly groupCount: number;
  /** The areas of each. */
  readonly areas: readonly (readonly number[])[];
  readonly size: Int32Array;
  readonly seats: Int32Array;
  readonly experienced: Int32Array;
  readonly newcomers: Int32Array;
  /** Names of regions, in order of their first area. */
  readonly regions: readonly string[];
  /** Regions of each block's areas, by number, one for each area whose region is known. */
  readonly inRegions: readonly Int32Array[];
  /** Sum of fit, at `block · groupCount + group`. */
  readonly fit: Float64Array;
  /** 1 where it may be in the group: within reach, not forbidden, not locked elsewhere. */
  readonly allowed: Uint8Array;
  /** 1 where it must have a place. */
  readonly required: Uint8Array;
  /** Blocks that must not share a group with it, once for each pair of areas kept apart. */
  readonly apart: readonly Int32Array[];
  /** Scaled sum of affinity of two blocks, at `a · count + b`; the diagonal has that among its own areas. Empty without affinity. */
  readonly affinity: Float64Array;
}

/**
 * The problem in typed arrays, for search and solver.
 * A block with a pair kept apart among its own areas may be in no group.
 * @param keepTogether false: every area is a block of its own, whoever is kept together.
 */
export function blocksOf(problem: ClusterProblem, keepTogether = true): Blocks {
  const { areas, groups, rules = {} } = problem;
  const K = groups.length;
  const sets = new DisjointSets(areas.length);
  if (keepTogether) for (const [a, b] of rules.together ?? []) sets.join(a, b);
  const { members, setOf } = sets.numbered();
  const count = members.length;
  const regions = [...new Set(areas.flatMap(({ region }) => region ?? []))];
  const regionNumber = new Map(regions.map((region, r) => [region, r]));
  const { experienced, newcomers, everyonePlaced = true } = rules;

  const sumOf = (value: (area: number) => number) => Int32Array.from(members, (list) => list.reduce((sum, a) => sum + value(a), 0));
  const fit = new Float64Array(count * K);
  const allowed = new Uint8Array(count * K).fill(1);
  areas.forEach((_, a) => {
    for (let k = 0; k < K; k++) {
      const i = setOf[a]! * K + k;
      fit[i] = fit[i]! + problem.fit[a * K + k]!;
      if (!isWithinReach(problem, a, k)) allowed[i] = 0;
    }
  });
  for (const [a, k] of rules.forbidden ?? []) allowed[setOf[a]! * K + k] = 0;
  for (const [a, b] of rules.apart ?? []) if (setOf[a] === setOf[b]) allowed.fill(0, setOf[a]! * K, (setOf[a]! + 1) * K);
  const required = new Uint8Array(count).fill(everyonePlaced ? 1 : 0);
  for (const [a, k] of rules.locked ?? []) {
    required[setOf[a]!] = 1;
    for (let other = 0; other < K; other++) if (other !== k) allowed[setOf[a]! * K + other] = 0;
  }
  return {
    count,
    groupCount: K,
    areas: members,
    size: sumOf(() => 1),
    seats: sumOf((a) => areas[a]!.seats ?? 1),
    experienced: sumOf((a) => (experienced && (areas[a]!.experience ?? -1) >= experienced.from ? 1 : 0)),
    newcomers: sumOf((a) => (newcomers && (areas[a]!.experience ?? 2) < newcomers.below ? 1 : 0)),
    regions,
    inRegions: members.map((list) => Int32Array.from(list.flatMap((a) => areas[a]!.region ?? []).map((region) => regionNumber.get(region)!))),
    fit,
    allowed,
    required,
    apart: apartOf(rules.apart ?? [], setOf, count),
    affinity: affinityOf(problem, setOf, count),
  };
}

/** 2 / (s − 1), with s the mean size of a group if all who fit are placed; 2 where groups are of one or two. */
export function pairScale({ areas, groups }: ClusterProblem): number {
  const places = groups.reduce((sum, { most }) => sum + most, 0);
  return 2 / Math.max(1, Math.min(areas.length, places) / groups.length - 1);
}

function apartOf(pairs: readonly (readonly [number, number])[], setOf: Int32Array, count: number): Int32Array[] {
  const apart = Array.from({ length: count }, () => [] as number[]);
  for (const [a, b] of pairs) {
    const [v, w] = [setOf[a]!, setOf[b]!];
    if (v === w) continue;
    apart[v]!.push(w);
    apart[w]!.push(v);
  }
  return apart.map((list) => Int32Array.from(list).sort());
}

function affinityOf(problem: ClusterProblem, setOf: Int32Array, count: number): Float64Array {
  const { affinity } = problem;
  if (affinity === undefined) return new Float64Array(0);
  const scale = pairScale(problem);
  const sums = new Float64Array(count * count);
  const add = (a: number, b: number, value: number) => {
    const [v, w] = [setOf[a]!, setOf[b]!];
    sums[v * count + w] = sums[v * count + w]! + scale * value;
    if (v !== w) sums[w * count + v] = sums[w * count + v]! + scale * value;
  };
  if (affinity instanceof Float64Array) {
    const n = problem.areas.length;
    for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) add(a, b, affinity[a * n + b]!);
  } else {
    for (const [a, b, value] of affinity) add(a, b, value);
  }
  return sums;
}

/** Each area's group, from each block's; -1 for none. */
export function groupOfAreas(blocks: Blocks, groupOfBlock: ArrayLike<number>, areaCount: number): Int32Array {
  const groupOf = new Int32Array(areaCount).fill(-1);
  blocks.areas.forEach((areas, block) => areas.forEach((a) => (groupOf[a] = groupOfBlock[block]!)));
  return groupOf;
}
