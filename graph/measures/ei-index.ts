import type { WeightedGraph } from './weighted-graph.ts';

export interface EiIndex {
  /** Over all ties; NaN where there are none between nodes of a group. */
  readonly whole: number;
  /** Over the ties of each node; NaN where it has no group, or no tie to a node that has one. */
  readonly values: Float64Array;
}

/**
 * Whether ties go out of groups or stay in them: (E − I) / (E + I), with E the ties between
 * different groups and I those within one, each tie counted once, however strong. High: outward.
 * From −1 (all within) to 1 (all between). `groups`: the group of each node; below 0: none, and its
 * ties are left out. O(n + m).
 *
 * Krackhardt and Stern (1988), Informal networks and organizational crises: an experimental simulation.
 */
export function eiIndex({ size, offsets, targets }: WeightedGraph, groups: Int32Array): EiIndex {
  const values = new Float64Array(size);
  let allExternal = 0;
  let allInternal = 0;
  for (let node = 0; node < size; node++) {
    let external = 0;
    let internal = 0;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
      const group = groups[targets[place]!]!;
      if (group < 0 || groups[node]! < 0) continue;
      if (group === groups[node]) internal++;
      else external++;
    }
    values[node] = (external - internal) / (external + internal);
    allExternal += external;
    allInternal += internal;
  }
  return { whole: (allExternal - allInternal) / (allExternal + allInternal), values };
}
