import { badInput } from '../model/kith-error.ts';

/**
 * What every measure is computed on: `size` nodes, numbered from 0, and undirected ties between
 * them, without loops and at most one to a pair. Each tie stands in the lists of both its ends:
 * the other ends of node v are `targets[offsets[v]]` to `targets[offsets[v + 1] - 1]`, ascending,
 * and the strengths of those ties stand at the same places in `weights`.
 */
export interface WeightedGraph {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Ties in columns: of row i, the ends `a[i]` and `b[i]`, in either order, and the strength. */
export interface TieColumns {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
}

/**
 * A graph from its ties, by two counting sorts: O(n + m).
 * @throws KithError BAD_INPUT for a node out of range, a loop, a pair twice, and a strength that is
 * negative or not a finite number. (A strength of 0 is what is left of a tie that faded out.)
 */
export function weightedGraph(size: number, ties: TieColumns): WeightedGraph {
  const { a, b, strength } = ties;
  const checkNode = (node: number, row: number) => {
    if (!(node >= 0 && node < size)) throw badInput(`Tie ${row} names node ${node}; nodes are 0 to ${size - 1}.`);
  };
  for (let row = 0; row < a.length; row++) {
    checkNode(a[row]!, row);
    checkNode(b[row]!, row);
    if (a[row] === b[row]) throw badInput(`Tie ${row} joins node ${a[row]} to itself; it must join two.`);
    if (!(strength[row]! >= 0 && strength[row]! < Infinity)) {
      throw badInput(`Tie ${row} has strength ${strength[row]}; it must be a number from 0.`);
    }
  }
  const ends = new Int32Array(a.length * 2);
  const others = new Int32Array(a.length * 2);
  const weights = new Float64Array(a.length * 2);
  ends.set(a);
  ends.set(b, a.length);
  others.set(b);
  others.set(a, a.length);
  weights.set(strength);
  weights.set(strength, a.length);
  const graph = filed(size, filed(size, { ends: others, targets: ends, weights }));
  for (let node = 0; node < size; node++) {
    for (let place = graph.offsets[node]! + 1; place < graph.offsets[node + 1]!; place++) {
      const target = graph.targets[place]!;
      if (target === graph.targets[place - 1]) throw badInput(`Nodes ${node} and ${target} have two ties; add them up first.`);
    }
  }
  return { size, offsets: graph.offsets, targets: graph.targets, weights: graph.weights };
}

/** The same nodes and numbers, without the ties of those removed: O(n + m). */
export function without(graph: WeightedGraph, removed: Iterable<number>): WeightedGraph {
  const gone = new Uint8Array(graph.size);
  for (const node of removed) gone[node] = 1;
  const offsets = new Int32Array(graph.size + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  let kept = 0;
  for (let node = 0; node < graph.size; node++) {
    for (let place = graph.offsets[node]!; place < graph.offsets[node + 1]!; place++) {
      const target = graph.targets[place]!;
      if (gone[node] === 1 || gone[target] === 1) continue;
      targets[kept] = target;
      weights[kept++] = graph.weights[place]!;
    }
    offsets[node + 1] = kept;
  }
  return { size: graph.size, offsets, targets: targets.subarray(0, kept), weights: weights.subarray(0, kept) };
}

interface Arcs {
  readonly ends: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Arcs filed by their target: those that had one now end there, in the order in which they came. */
function filed(size: number, arcs: Arcs): Arcs & { readonly offsets: Int32Array } {
  const offsets = new Int32Array(size + 1);
  for (let arc = 0; arc < arcs.targets.length; arc++) offsets[arcs.targets[arc]! + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const ends = new Int32Array(arcs.targets.length);
  const targets = new Int32Array(arcs.targets.length);
  const weights = new Float64Array(arcs.targets.length);
  for (let arc = 0; arc < arcs.targets.length; arc++) {
    const place = next[arcs.targets[arc]!]!++;
    ends[place] = arcs.targets[arc]!;
    targets[place] = arcs.ends[arc]!;
    weights[place] = arcs.weights[arc]!;
  }
  return { offsets, ends, targets, weights };
}
