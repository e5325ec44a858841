import { IdHeap } from './id-heap.ts';
import type { PairGraph } from './pair-graph.ts';

/** What a node is to the search that is under way. */
const PAIRED = 0;
/** At an even distance from the root: its dual falls. */
const OUTER = 1;
/** At an odd distance: its dual rises. */
const INNER = 2;
/** Alone, or on a half-valued cycle: a search that comes here has succeeded. */
const GOAL = 3;

/**
 * The optimal fractional matching: each edge may be taken by halves, so no blossoms are needed, and
 * what comes out is whole pairs and odd cycles of halves. It takes most nodes of most graphs to their
 * place; what is left to the blossom search is one node of each odd cycle.
 *
 *   max Σ w x,  Σ_{e∋v} x_e ≤ 1,  x ≥ 0;   dual: min Σ y,  y_a + y_b ≥ w_ab,  y ≥ 0
 *
 * From each node that is alone with y > 0 a tree of alternating paths is grown in the order in which
 * edges become tight as the duals of its outer nodes fall and those of its inner nodes rise. It ends
 * when an outer node comes to 0, when a node alone or a cycle is reached, or when two outer nodes meet,
 * which makes a cycle. Then every cycle is broken: one node is left alone, the others are paired.
 *
 * Takes feasible duals and tight pairs, changes them in place. O(n m log n) at worst.
 *
 * Balinski (1965), Integer programming: methods, uses, computation. Anstee (1987), A polynomial
 * algorithm for b-matchings: an alternative approach.
 */
export function fractionalMatching(graph: PairGraph, duals: Float64Array, mates: Int32Array): void {
  const search = new FractionalSearch(graph, duals, mates);
  for (let v = 0; v < graph.size; v++) if (mates[v]! < 0 && duals[v]! > 0 && duals[v] !== Infinity) search.from(v);
  search.breakCycles();
}

class FractionalSearch {
  private readonly labels: Uint8Array;
  /** The outer node from which an inner one was reached; of a paired one, the best so far. */
  private readonly cameFrom: Int32Array;
  private readonly reachable: IdHeap;
  /** Nodes of the tree, each outer one behind its inner mate. */
  private readonly tree: Int32Array;
  private treeSize = 0;
  private readonly marks: Int32Array;
  private mark = 0;

  /** How far the duals of the tree have moved when it ends at the latest, and how it ends. */
  private limit = 0;
  private endFrom = -1;
  private endTo = -1;

  constructor(
    private readonly graph: PairGraph,
    /**
     * While in the tree, outer nodes stand here with what the tree has moved added, inner ones with it
     * taken off; so nothing needs changing as it moves, and an edge's key is the move that makes it tight.
     */
    private readonly duals: Float64Array,
    /** On a cycle, the next node; so there, and only there, mates are not mutual. */
    private readonly mates: Int32Array,
  ) {
    const { size } = graph;
    this.labels = new Uint8Array(size);
    for (let v = 0; v < size; v++) if (mates[v]! < 0) this.labels[v] = GOAL;
    this.cameFrom = new Int32Array(size);
    this.reachable = new IdHeap(size);
    this.tree = new Int32Array(size);
    this.marks = new Int32Array(size);
  }

  from(root: number): void {
    this.limit = Infinity;
    this.treeSize = 0;
    this.addOuter(root);
    while (this.reachable.leastKey() < this.limit) {
      const moved = this.reachable.leastKey();
      const inner = this.reachable.take();
      const outer = this.mates[inner]!;
      this.reachable.remove(outer);
      this.labels[inner] = INNER;
      this.duals[inner]! -= moved;
      this.tree[this.treeSize++] = inner;
      this.duals[outer]! += moved;
      this.addOuter(outer);
    }
    this.reachable.clear();
    this.settle();
    if (this.endTo < 0) this.alternate(this.endFrom, -1);
    else if (this.labels[this.endTo] === OUTER) this.makeCycle(this.endFrom, this.endTo);
    else this.join(this.endFrom, this.endTo);
    this.unlabel();
  }

  breakCycles(): void {
    const { mates } = this;
    for (let v = 0; v < mates.length; v++) if (this.isOnCycle(v)) this.breakCycle(v);
  }

  private addOuter(v: number): void {
    const { labels, duals, cameFrom, reachable } = this;
    const { starts, neighbours, weights } = this.graph;
    labels[v] = OUTER;
    this.tree[this.treeSize++] = v;
    const dual = duals[v]!;
    let limit = this.limit;
    if (dual < limit) limit = this.endAt(dual, v, -1);
    for (let k = starts[v]!, end = starts[v + 1]!; k < end; k++) {
      const u = neighbours[k]!;
      const key = dual - weights[k]! + duals[u]!;
      const label = labels[u]!;
      if (label === OUTER) {
        if (key < 2 * limit) limit = this.endAt(key / 2, v, u);
      } else if (key < limit) {
        if (label === GOAL) limit = this.endAt(key, v, u);
        else if (label === PAIRED && reachable.offer(u, key)) cameFrom[u] = v;
      }
    }
  }

  private endAt(limit: number, from: number, to: number): number {
    this.endFrom = from;
    this.endTo = to;
    return (this.limit = limit);
  }

  /** Gives the nodes of the tree the duals they have come to. */
  private settle(): void {
    for (let i = 0; i < this.treeSize; i++) {
      const v = this.tree[i]!;
      this.duals[v]! += this.labels[v] === OUTER ? -this.limit : this.limit;
    }
  }

  private unlabel(): void {
    for (let i = 0; i < this.treeSize; i++) {
      const v = this.tree[i]!;
      this.labels[v] = this.mates[v]! < 0 || this.isOnCycle(v) ? GOAL : PAIRED;
    }
  }

  /** Pairs an outer node anew and passes its old mate back to the one it was reached from, up to the root. */
  private alternate(outer: number, partner: number): void {
    const { mates, cameFrom } = this;
    let v = outer;
    let mate = partner;
    for (;;) {
      const inner = mates[v]!;
      mates[v] = mate;
      if (inner < 0) return;
      v = cameFrom[inner]!;
      mates[inner] = v;
      mate = inner;
    }
  }

  private join(outer: number, goal: number): void {
    if (this.mates[goal]! >= 0) this.breakCycle(goal);
    this.mates[goal] = outer;
    this.labels[goal] = PAIRED;
    this.alternate(outer, goal);
  }

  /** Both ways from where two outer nodes meet up to their last common one; from there on the tree alternates. */
  private makeCycle(from: number, to: number): void {
    const { mates, cameFrom } = this;
    const apex = this.commonOuter(from, to);
    this.alternate(apex, -1);
    for (let v = from; v !== apex; ) {
      const inner = mates[v]!;
      const above = cameFrom[inner]!;
      mates[inner] = above;
      v = above;
    }
    let below = from;
    for (let v = to; ; ) {
      const inner = mates[v]!;
      mates[v] = below;
      if (v === apex) return;
      const above = cameFrom[inner]!;
      mates[inner] = v;
      below = inner;
      v = above;
    }
  }

  private commonOuter(a: number, b: number): number {
    const mark = ++this.mark;
    let v = a;
    let other = b;
    for (;;) {
      if (v >= 0) {
        if (this.marks[v] === mark) return v;
        this.marks[v] = mark;
        const inner = this.mates[v]!;
        v = inner < 0 ? -1 : this.cameFrom[inner]!;
      }
      const turn = v;
      v = other;
      other = turn;
    }
  }

  private isOnCycle(v: number): boolean {
    const mate = this.mates[v]!;
    return mate >= 0 && this.mates[mate] !== v;
  }

  /** Leaves one node of a cycle alone and pairs the others along it. */
  private breakCycle(alone: number): void {
    const { mates, labels } = this;
    let a = mates[alone]!;
    mates[alone] = -1;
    while (a !== alone) {
      const b = mates[a]!;
      const next = mates[b]!;
      mates[b] = a;
      labels[a] = PAIRED;
      labels[b] = PAIRED;
      a = next;
    }
  }
}
