import type { CheckedEdges } from './checked-edges.ts';

/**
 * Who can be paired with whom, in compressed rows: the neighbours of node v, ascending and each once,
 * are `neighbours[k]` with `weights[k]` for `starts[v]` ≤ k < `starts[v + 1]`; each edge stands in both
 * its rows. Weights are −∞ where a pair is forbidden for the time being.
 */
export interface PairGraph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/** The graph of these edges; of parallel ones the heaviest. O(n + m). */
export function pairGraph(edges: CheckedEdges): PairGraph {
  const { nodeCount, count, ends } = edges;
  const starts = new Int32Array(nodeCount + 1);
  for (let i = 0; i < 2 * count; i++) starts[ends[i]! + 1]!++;
  for (let v = 0; v < nodeCount; v++) starts[v + 1]! += starts[v]!;
  const graph = { size: nodeCount, starts, neighbours: new Int32Array(2 * count), weights: new Float64Array(2 * count) };
  fill(graph, edges);
  return edges.isSorted ? graph : inOrder(graph);
}

/** Where the edge of two nodes stands in the row of the first; −1: there is none. */
export function placeInRow(graph: PairGraph, from: number, to: number): number {
  let low = graph.starts[from]!;
  let high = graph.starts[from + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = graph.neighbours[middle]!;
    if (found === to) return middle;
    if (found < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Fills the rows in the order of the edges. */
function fill({ starts, neighbours, weights }: PairGraph, { count, ends, weights: given }: CheckedEdges): void {
  const next = starts.slice();
  for (let i = 0; i < count; i++) {
    const a = ends[2 * i]!;
    const b = ends[2 * i + 1]!;
    const inA = next[a]!++;
    const inB = next[b]!++;
    neighbours[inA] = b;
    neighbours[inB] = a;
    weights[inA] = weights[inB] = given[i]!;
  }
}

/** Turns rows over: taken in ascending order, nodes land in their neighbours' rows in ascending order, parallel edges side by side. */
function inOrder({ size, starts, neighbours: unordered, weights: theirWeights }: PairGraph): PairGraph {
  const ends = starts.slice();
  const neighbours = new Int32Array(unordered.length);
  const weights = new Float64Array(unordered.length);
  let repeats = 0;
  for (let v = 0; v < size; v++) {
    for (let k = starts[v]!; k < starts[v + 1]!; k++) {
      const u = unordered[k]!;
      const weight = theirWeights[k]!;
      const end = ends[u]!;
      if (end > starts[u]! && neighbours[end - 1] === v) {
        if (weight > weights[end - 1]!) weights[end - 1] = weight;
        repeats++;
        continue;
      }
      neighbours[end] = v;
      weights[end] = weight;
      ends[u] = end + 1;
    }
  }
  return repeats === 0 ? { size, starts, neighbours, weights } : withoutGaps({ size, starts, neighbours, weights }, ends);
}

function withoutGaps({ size, starts, neighbours, weights }: PairGraph, ends: Int32Array): PairGraph {
  const closed = new Int32Array(size + 1);
  let place = 0;
  for (let v = 0; v < size; v++) {
    neighbours.copyWithin(place, starts[v]!, ends[v]!);
    weights.copyWithin(place, starts[v]!, ends[v]!);
    place += ends[v]! - starts[v]!;
    closed[v + 1] = place;
  }
  return { size, starts: closed, neighbours: neighbours.slice(0, place), weights: weights.slice(0, place) };
}
