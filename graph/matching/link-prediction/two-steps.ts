import type { WeightedGraph } from '../../measures/weighted-graph.ts';
import { degreeOf, type LinkMethod } from './link-scores.ts';

/**
 * Adds up, over the common neighbours z of two nodes, what z is worth, times what the two ties to it
 * are. O(ties of neighbours) a node.
 */
const overCommonNeighbours =
  (worthOf: (degree: number) => number, tieOf?: (strength: number) => number): LinkMethod =>
  (graph) => {
    const { size, offsets, targets } = graph;
    const worth = Float64Array.from({ length: size }, (_, node) => worthOf(degreeOf(graph, node)));
    const ties = tieOf ? graph.weights.map(tieOf) : new Float64Array(targets.length).fill(1);
    const back = waysBack(graph);
    return (node, into, least = 0) => {
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const between = targets[place]!;
        const share = worth[between]! * ties[place]!;
        const from = least > node ? back[place]! + 1 : offsets[between]!;
        for (let next = from; next < offsets[between + 1]!; next++) into[targets[next]!]! += share * ties[next]!;
      }
    };
  };

/** For each tie, where it stands in the list of its other end: after that come those whose numbers are higher. */
function waysBack({ size, offsets, targets }: WeightedGraph): Int32Array {
  const next = offsets.slice();
  const back = new Int32Array(targets.length);
  for (let node = 0; node < size; node++) {
    for (let place = offsets[node]!; place < offsets[node + 1]!; place++) back[place] = next[targets[place]!]!++;
  }
  return back;
}

/** How many neighbours two nodes have in common. Newman (2001), Clustering and preferential attachment in growing networks. */
export const commonNeighbours = overCommonNeighbours(() => 1);

/** Σ 1 / ln k_z over common neighbours z: rare acquaintances say more. Adamic and Adar (2003), Friends and neighbors on the Web. */
export const adamicAdar = overCommonNeighbours((degree) => 1 / Math.log(degree));

/** Σ 1 / k_z: each common neighbour shares itself out among its ties. Zhou, Lü and Zhang (2009), Predicting missing links via local information. */
export const resourceAllocation = overCommonNeighbours((degree) => 1 / degree);

/**
 * Σ √(s_iz s_zj) / k_z: resource allocation along ties by their strength on the day, so that a common
 * acquaintance counts by how alive both ties to it are. Of the variants tried on two published
 * networks it foretold best; resource allocation is what it becomes where all strengths are equal.
 */
export const decayedResourceAllocation = overCommonNeighbours((degree) => 1 / degree, Math.sqrt);

/** Marks those whom a node has an acquaintance in common with. */
export function markTwoSteps({ offsets, targets }: WeightedGraph, node: number, marks: Uint8Array): void {
  for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
    const between = targets[place]!;
    for (let next = offsets[between]!; next < offsets[between + 1]!; next++) marks[targets[next]!] = 1;
  }
}
