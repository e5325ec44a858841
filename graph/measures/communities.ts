import { contracted, type ContractedGraph } from './contracted-graph.ts';
import { movedLocally } from './local-moving.ts';
import { drawn } from './seeded-chance.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export interface CommunitiesOptions {
  /** γ of the modularity: above 1 for more and smaller communities. Default 1. */
  readonly resolution?: number | undefined;
  /** Visits the nodes in an order drawn by this seed. Default: by number. */
  readonly seed?: number | undefined;
}

export interface Communities {
  /** The community of each node, numbered from 0 by its lowest node; −1 for a node without contact. */
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Groups with much contact within and little between: the Louvain method. Every node starts alone
 * and moves to the neighbouring community where modularity grows most, until none can gain; then
 * each community becomes one node, and so on until nothing moves. Of equal gains the node's own
 * community wins, then the one numbered lowest, so that the same graph always gives the same answer.
 *
 * Louvain may leave a community in pieces that have no tie with each other (Traag, Waltman and
 * Van Eck 2019, From Louvain to Leiden); these are parted at the end, which only raises modularity.
 *
 * About O(m) a round and few rounds, in practice. It finds a good division, not surely the best.
 * Blondel, Guillaume, Lambiotte and Lefebvre (2008), Fast unfolding of communities in large networks.
 */
export function communities(graph: WeightedGraph, { resolution = 1, seed }: CommunitiesOptions = {}): Communities {
  const of = Int32Array.from({ length: graph.size }, (_, node) => node);
  let level: ContractedGraph = { ...graph, within: new Float64Array(graph.size) };
  for (;;) {
    const order = seed === undefined ? undefined : drawn(level.size, level.size, seed);
    const moved = movedLocally(level, resolution, order);
    if (moved === undefined) break;
    const next = contracted(level, moved);
    for (let node = 0; node < of.length; node++) of[node] = next.of[of[node]!]!;
    level = next.graph;
  }
  return connected(graph, of);
}

/** Each piece of each community, reached by ties with some strength, as a community. */
function connected({ size, offsets, targets, weights }: WeightedGraph, community: Int32Array): Communities {
  const of = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (of[root] !== -1) continue;
    let reached = 1;
    let contact = 0;
    queue[0] = root;
    of[root] = count;
    for (let i = 0; i < reached; i++) {
      const node = queue[i]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = targets[place]!;
        contact += weights[place]!;
        if (of[other] !== -1 || community[other] !== community[root] || weights[place] === 0) continue;
        of[other] = count;
        queue[reached++] = other;
      }
    }
    if (contact > 0) count++;
    else of[root] = -1;
  }
  return { of, count };
}
