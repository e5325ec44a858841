import type { Blossoms } from './blossoms.ts';
import { EdgeHeap } from './edge-heap.ts';
import { IdHeap } from './id-heap.ts';
import type { PairGraph } from './pair-graph.ts';

/** What the blossom around a node is to the search that is under way. */
const FREE = 0;
/** At an even distance from the root: duals of its nodes fall. */
const OUTER = 1;
/** At an odd distance: duals of its nodes rise. */
const INNER = 2;

/**
 * One search of the blossom method. From a blossom that is alone, the tree of alternating paths is
 * grown in the order in which edges become tight while the duals of its outer nodes fall by `moved` in all
 * and those of its inner nodes rise by as much. What comes next is one of
 *
 *   a free blossom is reached      it becomes inner, the one paired with it outer
 *   two outer blossoms meet        the cycle that they close becomes an outer blossom
 *   an inner blossom's dual is 0   it is taken apart
 *   a blossom alone is reached, or an outer node's dual is 0: the end, pairs along the path change places
 *
 * whichever needs the smallest move. The duals of all outer nodes move together, so of the edges from them to a node
 * the one that is least at first is least for the whole search. One number a node therefore does for
 * the priority queues that Galil, Micali and Gabow split with a blossom that is taken apart; its
 * nodes are gone through once more instead. O(m log n) a search, and the sizes of the blossoms taken apart.
 *
 * Edmonds (1965), Maximum matching and a polyhedron with 0,1-vertices. Galil, Micali and Gabow (1986),
 * An O(EV log V) algorithm for finding a maximal weighted matching in general graphs.
 */
export class AlternatingTree {
  private readonly labels: Uint8Array;
  /** Least of an outer neighbour's dual less the edge's weight; with the node's own dual, the key of that edge. */
  private readonly best: Float64Array;
  private readonly bestFrom: Int32Array;
  private readonly touched: Int32Array;
  private touchedSize = 0;
  /** The node by which a free blossom is best reached. */
  private readonly bestNode: Int32Array;
  /** The edge by which an inner blossom was reached: its outer node, its inner node. */
  private readonly cameFrom: Int32Array;
  private readonly cameTo: Int32Array;
  private readonly reachable: IdHeap;
  private readonly meetings = new EdgeHeap();
  private readonly emptying: IdHeap;
  /** All that were in the tree; some are no longer outermost, some are there twice. */
  private tree: number[] = [];
  private readonly marks: Int32Array;
  private mark = 0;
  /** Outer nodes whose edges are still to be looked at. */
  private readonly fresh: Int32Array;
  private freshSize = 0;

  private moved = 0;
  /** The move at which the search ends at the latest, and how. */
  private limit = 0;
  private endFrom = -1;
  private endTo = -1;

  constructor(
    private readonly graph: PairGraph,
    /**
     * While in the tree, outer nodes stand here with `moved` added, inner ones with it taken off, so that nothing needs
     * changing as it moves and an edge's key, the sum of its duals less its weight, is the move that makes it
     * tight; between two outer nodes, half of it. Blossoms likewise, the other way round and twice.
     */
    private readonly duals: Float64Array,
    private readonly blossoms: Blossoms,
  ) {
    const { size } = graph;
    const { idCount } = blossoms;
    this.labels = new Uint8Array(size);
    this.best = new Float64Array(size).fill(Infinity);
    this.bestFrom = new Int32Array(size);
    this.touched = new Int32Array(size);
    this.bestNode = new Int32Array(idCount);
    this.cameFrom = new Int32Array(idCount);
    this.cameTo = new Int32Array(idCount);
    this.reachable = new IdHeap(idCount);
    this.emptying = new IdHeap(idCount);
    this.marks = new Int32Array(idCount);
    this.fresh = new Int32Array(size);
  }

  /** Searches from an outermost blossom that is alone; afterwards it is paired, or a node of dual 0 is alone in its place. */
  grow(root: number): void {
    this.moved = 0;
    this.limit = Infinity;
    this.addOuter(root);
    this.lookAtFresh();
    while (this.step()) this.lookAtFresh();
    this.moved = this.limit;
    this.augment();
    this.settle();
  }

  private step(): boolean {
    const { reachable, meetings, emptying } = this;
    const reach = reachable.leastKey();
    const meet = meetings.leastKey();
    const empty = emptying.leastKey();
    const key = Math.min(reach, meet, empty);
    if (key >= this.limit) return false;
    this.moved = key;
    if (key === meet) {
      const from = meetings.leastFrom();
      const to = meetings.leastTo();
      meetings.drop();
      if (this.blossoms.around(from) !== this.blossoms.around(to)) this.close(from, to);
    } else if (key === reach) this.reach(reachable.take());
    else this.takeApart(emptying.take());
    return true;
  }

  private lookAtFresh(): void {
    for (let i = 0; i < this.freshSize; i++) this.look(this.fresh[i]!);
    this.freshSize = 0;
  }

  /** Looks along the edges of a new outer node for what they lead to. What is beyond the limit stays so. */
  private look(v: number): void {
    const { labels, duals, best, bestFrom, blossoms } = this;
    const { starts, neighbours, weights } = this.graph;
    const dual = duals[v]!;
    const own = blossoms.around(v);
    let { limit } = this;
    for (let k = starts[v]!, end = starts[v + 1]!; k < end; k++) {
      const u = neighbours[k]!;
      const less = dual - weights[k]!;
      const key = less + duals[u]!;
      const label = labels[u]!;
      if (label === OUTER) {
        if (key < 2 * limit && blossoms.around(u) !== own) this.meetings.add(v, u, key / 2);
      } else if (key < limit && less < best[u]!) {
        if (best[u] === Infinity) this.touched[this.touchedSize++] = u;
        best[u] = less;
        bestFrom[u] = v;
        if (label === FREE) limit = this.offer(blossoms.around(u), u, key);
      }
    }
  }

  /** Notes that a free blossom can be reached by one of its nodes; returns the limit. */
  private offer(blossom: number, node: number, key: number): number {
    if (this.blossoms.pairTo[blossom]! < 0) this.endAt(key, this.bestFrom[node]!, node);
    else if (this.reachable.offer(blossom, key)) this.bestNode[blossom] = node;
    return this.limit;
  }

  private endAt(limit: number, from: number, to: number): void {
    this.limit = limit;
    this.endFrom = from;
    this.endTo = to;
  }

  /** A free blossom, not alone, is reached: it is inner, its mate outer. */
  private reach(blossom: number): void {
    const { blossoms } = this;
    const node = this.bestNode[blossom]!;
    this.cameTo[blossom] = node;
    this.cameFrom[blossom] = this.bestFrom[node]!;
    this.relabel(blossom, INNER, -this.moved);
    this.addInner(blossom);
    const mate = blossoms.around(blossoms.pairTo[blossom]!);
    this.reachable.remove(mate);
    this.addOuter(mate);
  }

  private addInner(blossom: number): void {
    const { blossoms } = this;
    this.tree.push(blossom);
    if (blossom < blossoms.nodeCount) return;
    blossoms.duals[blossom]! += 2 * this.moved;
    this.emptying.offer(blossom, blossoms.duals[blossom]! / 2);
  }

  private addOuter(blossom: number, rise = this.moved): void {
    const { blossoms } = this;
    this.tree.push(blossom);
    this.relabel(blossom, OUTER, rise);
    if (blossom >= blossoms.nodeCount) blossoms.duals[blossom]! -= 2 * this.moved;
  }

  /** Labels the nodes of a blossom and changes how their duals stand; outer ones are fresh. */
  private relabel(blossom: number, label: number, rise: number): void {
    const { labels, duals } = this;
    const { firstNode, lastNode, nextNode } = this.blossoms;
    const last = lastNode[blossom]!;
    for (let v = firstNode[blossom]!; ; v = nextNode[v]!) {
      labels[v] = label;
      duals[v]! += rise;
      if (label === OUTER) {
        this.fresh[this.freshSize++] = v;
        if (duals[v]! < this.limit) this.endAt(duals[v]!, v, -1);
      }
      if (v === last) return;
    }
  }

  /** An edge between two outer blossoms is tight: the cycle it closes in the tree becomes one. */
  private close(from: number, to: number): void {
    const { blossoms } = this;
    const a = blossoms.around(from);
    const b = blossoms.around(to);
    const apex = this.commonOuter(a, b);
    this.linkUp(a, apex);
    this.linkDown(b, apex);
    blossoms.setNext(b, a, to, from);
    let child = apex;
    do {
      this.enclose(child);
      child = blossoms.next[child]!;
    } while (child !== apex);
    const blossom = blossoms.close(apex);
    blossoms.duals[blossom] = -2 * this.moved;
    this.tree.push(blossom);
  }

  /** A blossom of the tree comes to lie inside another: its dual stands still, its nodes are outer. */
  private enclose(child: number): void {
    const { blossoms, labels, moved } = this;
    const isInner = labels[blossoms.firstNode[child]!] === INNER;
    if (isInner) this.relabel(child, OUTER, 2 * moved);
    if (child < blossoms.nodeCount) return;
    blossoms.duals[child]! += isInner ? -2 * moved : 2 * moved;
    this.emptying.remove(child);
  }

  /** The cycle's links from an outer blossom up to the apex. */
  private linkUp(start: number, apex: number): void {
    const { blossoms } = this;
    for (let outer = start; outer !== apex; ) {
      const inner = blossoms.around(blossoms.pairTo[outer]!);
      const above = blossoms.around(this.cameFrom[inner]!);
      blossoms.setNext(outer, inner, blossoms.pairFrom[outer]!, blossoms.pairTo[outer]!);
      blossoms.setNext(inner, above, this.cameTo[inner]!, this.cameFrom[inner]!);
      outer = above;
    }
  }

  /** The cycle's links from the apex down to an outer blossom. */
  private linkDown(end: number, apex: number): void {
    const { blossoms } = this;
    for (let outer = end; outer !== apex; ) {
      const inner = blossoms.around(blossoms.pairTo[outer]!);
      const above = blossoms.around(this.cameFrom[inner]!);
      blossoms.setNext(inner, outer, blossoms.pairTo[outer]!, blossoms.pairFrom[outer]!);
      blossoms.setNext(above, inner, this.cameFrom[inner]!, this.cameTo[inner]!);
      outer = above;
    }
  }

  /** Both paths are walked by turns, so that it costs no more than the cycle is long. */
  private commonOuter(a: number, b: number): number {
    const mark = ++this.mark;
    let outer = a;
    let other = b;
    for (;;) {
      if (outer >= 0) {
        if (this.marks[outer] === mark) return outer;
        this.marks[outer] = mark;
        outer = this.outerAbove(outer);
      }
      const turn = outer;
      outer = other;
      other = turn;
    }
  }

  private outerAbove(outer: number): number {
    const { blossoms } = this;
    const mate = blossoms.pairTo[outer]!;
    return mate < 0 ? -1 : blossoms.around(this.cameFrom[blossoms.around(mate)]!);
  }

  /**
   * The dual of an inner blossom has come to 0. The even way round its cycle, from where it was reached to where it
   * is paired, stays in the tree, inner and outer by turns; the rest is paired among itself and free.
   */
  private takeApart(blossom: number): void {
    const { blossoms, cameFrom, cameTo, moved } = this;
    const { next, nextFrom, nextTo } = blossoms;
    const entry = blossoms.childHolding(blossom, cameTo[blossom]!);
    const base = blossoms.open(blossom);
    let steps = 0;
    for (let child = entry; child !== base; child = next[child]!) steps++;
    const isForward = steps % 2 === 0;
    const start = isForward ? entry : base;
    const end = isForward ? base : entry;
    // Along the way, an inner blossom, then an outer one, and so on; `next` leads from start to end.
    for (let inner = start; inner !== end; ) {
      const outer = next[inner]!;
      const further = next[outer]!;
      if (isForward) {
        blossoms.pair(inner, outer, nextFrom[inner]!, nextTo[inner]!);
        cameFrom[further] = nextFrom[outer]!;
        cameTo[further] = nextTo[outer]!;
      } else {
        blossoms.pair(outer, further, nextFrom[outer]!, nextTo[outer]!);
        cameFrom[inner] = nextTo[inner]!;
        cameTo[inner] = nextFrom[inner]!;
      }
      this.addInner(inner);
      this.addOuter(outer, 2 * moved);
      inner = further;
    }
    this.addInner(end);
    cameFrom[entry] = cameFrom[blossom]!;
    cameTo[entry] = cameTo[blossom]!;
    blossoms.pairAlong(next[end]!, start);
    for (let child = next[end]!; child !== start; child = next[child]!) this.release(child);
  }

  /** An inner blossom is free again; outer nodes may have been beside it all the time. */
  private release(blossom: number): void {
    const { best, duals } = this;
    this.relabel(blossom, FREE, this.moved);
    const { firstNode, lastNode, nextNode } = this.blossoms;
    const last = lastNode[blossom]!;
    for (let v = firstNode[blossom]!; ; v = nextNode[v]!) {
      const key = best[v]! + duals[v]!;
      if (key < this.limit) this.offer(blossom, v, key);
      if (v === last) return;
    }
  }

  /** Pairs the outer end of the path anew and passes its mate back, up to the root. */
  private augment(): void {
    const { blossoms, endFrom, endTo } = this;
    let outer = blossoms.around(endFrom);
    let above = blossoms.pairTo[outer]!;
    if (endTo < 0) blossoms.setAlone(outer, endFrom);
    else blossoms.pair(outer, blossoms.around(endTo), endFrom, endTo);
    while (above >= 0) {
      const inner = blossoms.around(above);
      outer = blossoms.around(this.cameFrom[inner]!);
      above = blossoms.pairTo[outer]!;
      blossoms.pair(outer, inner, this.cameFrom[inner]!, this.cameTo[inner]!);
    }
  }

  /** Gives all of the tree the duals they have come to, and forgets it. */
  private settle(): void {
    const { blossoms, labels, moved } = this;
    for (const blossom of this.tree) {
      const first = blossoms.firstNode[blossom]!;
      const label = labels[first]!;
      if (label === FREE || blossoms.around(first) !== blossom) continue;
      const fall = label === OUTER ? moved : -moved;
      this.relabel(blossom, FREE, -fall);
      if (blossom >= blossoms.nodeCount) blossoms.duals[blossom]! += 2 * fall;
    }
    for (let i = 0; i < this.touchedSize; i++) this.best[this.touched[i]!] = Infinity;
    this.touchedSize = 0;
    this.tree = [];
    this.reachable.clear();
    this.meetings.clear();
    this.emptying.clear();
  }
}
