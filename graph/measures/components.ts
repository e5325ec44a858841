import type { WeightedGraph } from './weighted-graph.ts';

export interface Components {
  /** The component of each node, numbered from 0 by its lowest node. */
  readonly of: Int32Array;
  /** How many nodes each has. An isolate is a component of one. */
  readonly sizes: Int32Array;
  /** The size of the largest; 0 where there are no nodes. */
  readonly largest: number;
}

/** The parts of a network between which there is no way. Breadth first, O(n + m). */
export function components({ size, offsets, targets }: WeightedGraph): Components {
  const of = new Int32Array(size).fill(-1);
  const sizes = new Int32Array(size);
  const queue = new Int32Array(size);
  let found = 0;
  let largest = 0;
  for (let root = 0; root < size; root++) {
    if (of[root] !== -1) continue;
    let reached = 1;
    queue[0] = root;
    of[root] = found;
    for (let i = 0; i < reached; i++) {
      const node = queue[i]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = targets[place]!;
        if (of[other] !== -1) continue;
        of[other] = found;
        queue[reached++] = other;
      }
    }
    sizes[found++] = reached;
    largest = Math.max(largest, reached);
  }
  return { of, sizes: sizes.slice(0, found), largest };
}
