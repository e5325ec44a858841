/**
 * The nested odd sets of the matching. A blossom is a single node (its id is the node's) or an odd cycle of
 * smaller blossoms, joined by tight edges; ids of these start at the number of nodes. `pair` and
 * `alone` are kept for outermost blossoms only: how the inside is paired follows from which of its
 * nodes is taken by an edge from outside, and is worked out when a blossom is opened or at the end.
 */
export class Blossoms {
  readonly idCount: number;
  /** The blossom around; −1: none. */
  readonly parent: Int32Array;
  /** The next blossom on the cycle of the parent, and the edge to it: its node in this one, its node in the next. */
  readonly next: Int32Array;
  readonly nextFrom: Int32Array;
  readonly nextTo: Int32Array;
  /** Of an outermost blossom, the edge that pairs it: its node inside (or who is alone), its node outside (−1: alone). */
  readonly pairFrom: Int32Array;
  readonly pairTo: Int32Array;
  /** The dual of the odd set; 0 for single nodes. */
  readonly duals: Float64Array;
  /** The nodes of a blossom: a run from `firstNode` to `lastNode` along `nextNode`; inner blossoms are runs within. */
  readonly firstNode: Int32Array;
  readonly lastNode: Int32Array;
  readonly nextNode: Int32Array;
  /** Disjoint sets, one for each outermost blossom; `owner` of the set's root is the blossom. */
  private readonly above: Int32Array;
  private readonly owner: Int32Array;
  private readonly spareIds: number[] = [];

  constructor(readonly nodeCount: number) {
    // Odd sets within one another or apart, each of three or more: fewer than half as many as nodes.
    this.idCount = nodeCount + (nodeCount >> 1);
    this.parent = new Int32Array(this.idCount).fill(-1);
    this.next = new Int32Array(this.idCount);
    this.nextFrom = new Int32Array(this.idCount);
    this.nextTo = new Int32Array(this.idCount);
    this.pairFrom = numbered(this.idCount);
    this.pairTo = new Int32Array(this.idCount).fill(-1);
    this.duals = new Float64Array(this.idCount);
    this.firstNode = numbered(this.idCount);
    this.lastNode = numbered(this.idCount);
    this.nextNode = new Int32Array(nodeCount);
    this.above = numbered(nodeCount);
    this.owner = numbered(nodeCount);
    for (let id = this.idCount - 1; id >= nodeCount; id--) this.spareIds.push(id);
  }

  /** The outermost blossom that a node is in. */
  around(node: number): number {
    const { above } = this;
    let v = node;
    while (above[v] !== v) v = above[v] = above[above[v]!]!;
    return this.owner[v]!;
  }

  /** That blossom directly on the cycle of `blossom` which holds the node. */
  childHolding(blossom: number, node: number): number {
    let child = node;
    while (this.parent[child] !== blossom) child = this.parent[child]!;
    return child;
  }

  pair(a: number, b: number, from: number, to: number): void {
    this.pairFrom[a] = from;
    this.pairTo[a] = to;
    this.pairFrom[b] = to;
    this.pairTo[b] = from;
  }

  setAlone(blossom: number, node: number): void {
    this.pairFrom[blossom] = node;
    this.pairTo[blossom] = -1;
  }

  setNext(blossom: number, next: number, from: number, to: number): void {
    this.next[blossom] = next;
    this.nextFrom[blossom] = from;
    this.nextTo[blossom] = to;
  }

  /** Closes the cycle that `next` makes from `base` on into a blossom, paired as its base was. */
  close(base: number): number {
    const blossom = this.spareIds.pop()!;
    const root = this.rootOf(base);
    let last = -1;
    let child = base;
    do {
      this.parent[child] = blossom;
      this.above[this.rootOf(child)] = root;
      if (last >= 0) this.nextNode[last] = this.firstNode[child]!;
      last = this.lastNode[child]!;
      child = this.next[child]!;
    } while (child !== base);
    this.owner[root] = blossom;
    this.parent[blossom] = -1;
    this.firstNode[blossom] = this.firstNode[base]!;
    this.lastNode[blossom] = last;
    this.pairFrom[blossom] = this.pairFrom[base]!;
    this.pairTo[blossom] = this.pairTo[base]!;
    this.duals[blossom] = 0;
    return blossom;
  }

  /** Takes an outermost blossom apart: those on its cycle are outermost. Returns the one that keeps its pair. */
  open(blossom: number): number {
    const base = this.childHolding(blossom, this.pairFrom[blossom]!);
    let child = base;
    do {
      this.parent[child] = -1;
      const root = this.firstNode[child]!;
      const last = this.lastNode[child]!;
      for (let v = root; ; v = this.nextNode[v]!) {
        this.above[v] = root;
        if (v === last) break;
      }
      this.owner[root] = child;
      child = this.next[child]!;
    } while (child !== base);
    this.pairFrom[base] = this.pairFrom[blossom]!;
    this.pairTo[base] = this.pairTo[blossom]!;
    this.spareIds.push(blossom);
    return base;
  }

  /** Pairs the blossoms on a cycle by twos along it, from `first` up to but not including `end`. */
  pairAlong(first: number, end: number): void {
    for (let a = first; a !== end; ) {
      const b = this.next[a]!;
      this.pair(a, b, this.nextFrom[a]!, this.nextTo[a]!);
      a = this.next[b]!;
    }
  }

  /** Each node's mate with all blossoms paired inside, which changes none of them. −1 for none. */
  mates(): Int32Array {
    const mates = new Int32Array(this.nodeCount).fill(-1);
    const blossoms: number[] = [];
    const bases: number[] = [];
    for (let v = 0; v < this.nodeCount; v++) {
      const blossom = this.around(v);
      if (this.firstNode[blossom] !== v) continue;
      const base = this.pairFrom[blossom]!;
      mates[base] = this.pairTo[blossom]!;
      if (blossom < this.nodeCount) continue;
      blossoms.push(blossom);
      bases.push(base);
    }
    while (blossoms.length > 0) this.pairInside(blossoms.pop()!, bases.pop()!, mates, blossoms, bases);
    return mates;
  }

  private pairInside(blossom: number, base: number, mates: Int32Array, blossoms: number[], bases: number[]): void {
    const taken = this.childHolding(blossom, base);
    const enter = (child: number, node: number) => {
      if (child < this.nodeCount) return;
      blossoms.push(child);
      bases.push(node);
    };
    enter(taken, base);
    for (let a = this.next[taken]!; a !== taken; ) {
      const b = this.next[a]!;
      const from = this.nextFrom[a]!;
      const to = this.nextTo[a]!;
      mates[from] = to;
      mates[to] = from;
      enter(a, from);
      enter(b, to);
      a = this.next[b]!;
    }
  }

  private rootOf(blossom: number): number {
    let v = this.firstNode[blossom]!;
    while (this.above[v] !== v) v = this.above[v]!;
    return v;
  }
}

function numbered(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let i = 0; i < size; i++) numbers[i] = i;
  return numbers;
}
