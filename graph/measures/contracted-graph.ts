import type { WeightedGraph } from './weighted-graph.ts';

/** A graph whose nodes stand for groups of nodes. */
export interface ContractedGraph extends WeightedGraph {
  /** Twice the strength of the ties within each. */
  readonly within: Float64Array;
}

/**
 * The graph with one node for each community: ties between the same two are added up, those within
 * one are kept in `within`. Communities are renumbered by their lowest node; `of` says how. O(n + m).
 */
export function contracted(graph: ContractedGraph, community: Int32Array): { graph: ContractedGraph; of: Int32Array } {
  const { offsets, targets, weights } = graph;
  const { of, count } = renumbered(community);
  const { starts, nodes } = membersBy(of, count);
  const within = new Float64Array(count);
  const newOffsets = new Int32Array(count + 1);
  const newTargets = new Int32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const placeOf = new Int32Array(count).fill(-1);
  let used = 0;
  for (let group = 0; group < count; group++) {
    const first = used;
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const node = nodes[i]!;
      within[group]! += graph.within[node]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = of[targets[place]!]!;
        if (other === group) within[group]! += weights[place]!;
        else {
          if (placeOf[other]! < first) {
            placeOf[other] = used;
            newTargets[used++] = other;
          }
          newWeights[placeOf[other]!]! += weights[place]!;
        }
      }
    }
    newOffsets[group + 1] = used;
  }
  const ends = { targets: newTargets.slice(0, used), weights: newWeights.slice(0, used) };
  return { graph: { size: count, offsets: newOffsets, ...ends, within }, of };
}

function renumbered(community: Int32Array): { of: Int32Array; count: number } {
  const numberOf = new Int32Array(community.length).fill(-1);
  let count = 0;
  const of = community.map((label) => {
    if (numberOf[label] === -1) numberOf[label] = count++;
    return numberOf[label]!;
  });
  return { of, count };
}

/** The nodes of group g are `nodes[starts[g]]` to `nodes[starts[g + 1] - 1]`, ascending. */
function membersBy(of: Int32Array, count: number): { starts: Int32Array; nodes: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const group of of) starts[group + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const nodes = new Int32Array(of.length);
  for (let node = 0; node < of.length; node++) nodes[next[of[node]!]!++] = node;
  return { starts, nodes };
}
