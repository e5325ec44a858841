import type { Blocks } from './blocks.ts';
import type { GroupLimits } from './group-limits.ts';

/** Groups that can change names without anything else changing, two or more in a set, each in rising order. */
export function alikeGroups({ count, groupCount, allowed }: Blocks, limits: GroupLimits, cost: Float64Array): number[][] {
  const sets = new Map<string, number[]>();
  for (let k = 0; k < groupCount; k++) {
    const column = Array.from({ length: count }, (_, b) => (allowed[b * groupCount + k] === 1 ? cost[b * groupCount + k] : 'no'));
    const key = [limits.least[k], limits.most[k], limits.seats[k], ...column].join();
    const set = sets.get(key);
    if (set) set.push(k);
    else sets.set(key, [k]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

/** The same plan with alike groups named in the order of their lowest blocks, empty ones last. */
export function inOrder(groupOf: Int32Array, sets: readonly (readonly number[])[]): Int32Array {
  const renamed = groupOf.slice();
  for (const set of sets) {
    const lowest = new Map(set.map((k) => [k, groupOf.indexOf(k)]));
    const rank = (k: number) => (lowest.get(k)! < 0 ? Infinity : lowest.get(k)!);
    const ordered = [...set].sort((k, l) => (rank(k) < rank(l) ? -1 : rank(k) > rank(l) ? 1 : k - l));
    const nameOf = new Map(ordered.map((k, i) => [k, set[i]!]));
    groupOf.forEach((k, b) => (renamed[b] = nameOf.get(k) ?? renamed[b]!));
  }
  return renamed;
}
