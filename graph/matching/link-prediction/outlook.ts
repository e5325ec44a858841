import type { WeightedGraph } from '../../measures/weighted-graph.ts';
import type { Bridge } from '../affinity/feature.ts';
import type { LinkMethod } from './link-scores.ts';

/** What a tie that is not there yet promises. Nodes are numbered from 0; the same whichever comes first. */
export interface Outlook {
  /** The share of pairs without a tie that are less likely to get in touch, equals counting half; 0 where nothing speaks for it. */
  foretold(a: number, b: number): number;
  /** The parties within two steps of one and not of the other, as a share of all and as a count. */
  bridge(a: number, b: number): Bridge;
}

/**
 * Prepares the outlook of all pairs: the mean of a method's scores both ways, ranked among all pairs without
 * a tie, and whom each reaches within two steps. O(n² log n) and the work of the method; n² numbers are held.
 */
export function outlookOf(graph: WeightedGraph, method: LinkMethod): Outlook {
  const { size } = graph;
  const scores = symmetricScores(graph, method);
  const rankOf = ranks(graph, scores);
  const near = Array.from({ length: size }, (_, node) => withinTwoSteps(graph, node));
  return {
    foretold: (a, b) => (scores[a * size + b]! > 0 ? rankOf(scores[a * size + b]!) : 0),
    bridge: (a, b) => {
      let opened = 0;
      for (let node = 0; node < size; node++) if (node !== a && node !== b && near[a]![node] !== near[b]![node]) opened++;
      return { value: size <= 2 ? 0 : opened / (size - 2), opened };
    },
  };
}

function symmetricScores(graph: WeightedGraph, method: LinkMethod): Float64Array {
  const { size } = graph;
  const scoresOf = method(graph);
  const all = new Float64Array(size * size);
  for (let node = 0; node < size; node++) scoresOf(node, all.subarray(node * size, (node + 1) * size));
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const mean = (all[a * size + b]! + all[b * size + a]!) / 2;
      all[a * size + b] = mean;
      all[b * size + a] = mean;
    }
  }
  return all;
}

/** Says what share of the pairs without a tie score lower, equals counting half. */
function ranks({ size, offsets, targets }: WeightedGraph, scores: Float64Array): (score: number) => number {
  const open: number[] = [];
  const tied = new Uint8Array(size);
  for (let a = 0; a < size; a++) {
    tied.fill(0);
    for (let place = offsets[a]!; place < offsets[a + 1]!; place++) tied[targets[place]!] = 1;
    for (let b = a + 1; b < size; b++) if (tied[b] === 0) open.push(scores[a * size + b]!);
  }
  const sorted = Float64Array.from(open).sort();
  const below = (score: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < score || (orEqual && sorted[middle] === score)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (score) => (sorted.length === 0 ? 0 : (below(score, false) + below(score, true)) / 2 / sorted.length);
}

/** 1 for each node that is reached in one step or two, and for the node itself. */
function withinTwoSteps({ size, offsets, targets }: WeightedGraph, node: number): Uint8Array {
  const near = new Uint8Array(size);
  near[node] = 1;
  for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
    const between = targets[place]!;
    near[between] = 1;
    for (let next = offsets[between]!; next < offsets[between + 1]!; next++) near[targets[next]!] = 1;
  }
  return near;
}
