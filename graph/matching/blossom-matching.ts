import { AlternatingTree } from './alternating-tree.ts';
import { Blossoms } from './blossoms.ts';
import { firstDuals } from './first-duals.ts';
import { fractionalMatching } from './fractional-matching.ts';
import { placeInRow, type PairGraph } from './pair-graph.ts';

/**
 * A matching with the duals that prove it, and the changes it can be mended after. Between the calls these hold:
 *
 *   y_v ≥ 0,  z_B ≥ 0
 *   slack(a, b) = y_a + y_b + Σ_{B∋a,b} z_B − w_ab ≥ 0, and 0 on pairs and on the cycles of blossoms
 *
 * and after `solve` besides y_v = 0 wherever v is alone, which makes the matching the heaviest there is
 * (weak duality). A change puts the first three right by leaving alone whom it must; `solve` then
 * searches from those only.
 *
 * Weights must be even whole numbers, or −∞ for a pair that may not be.
 */
export class BlossomMatching {
  /** y of each node; +∞ while it is absent, so that no edge of it is ever tight. */
  readonly duals: Float64Array;
  readonly blossoms: Blossoms;
  private readonly tree: AlternatingTree;
  /** Nodes that a change may have left alone. */
  private waiting: number[] = [];
  private isBegun = false;

  constructor(readonly graph: PairGraph) {
    this.duals = new Float64Array(graph.size);
    this.blossoms = new Blossoms(graph.size);
    this.tree = new AlternatingTree(graph, this.duals, this.blossoms);
  }

  /** The heaviest matching: each node's mate, −1 for none. */
  solve(): Int32Array {
    if (!this.isBegun) this.begin();
    for (const node of this.waiting) {
      const root = this.blossoms.around(node);
      const isAlone = this.blossoms.pairTo[root]! < 0;
      const dual = this.duals[this.blossoms.pairFrom[root]!]!;
      if (isAlone && dual > 0 && dual !== Infinity) this.tree.grow(root);
    }
    this.waiting = [];
    return this.blossoms.mates();
  }

  /** Changes the weight of an edge of the graph; −∞ forbids it. */
  setWeight(a: number, b: number, weight: number): void {
    const inA = placeInRow(this.graph, a, b);
    const inB = placeInRow(this.graph, b, a);
    const isLess = weight < this.graph.weights[inA]!;
    if (this.isBegun && isLess) this.loosen(a, b);
    this.graph.weights[inA] = weight;
    this.graph.weights[inB] = weight;
    if (this.isBegun && !isLess) this.cover(a, b, weight);
  }

  /** Takes a node out: it is alone and stays so. */
  remove(node: number): void {
    if (this.isBegun) this.free(node);
    this.duals[node] = Infinity;
  }

  /** Brings it back, alone, with the least dual that covers its edges. */
  restore(node: number): void {
    this.duals[node] = 0;
    if (!this.isBegun) return;
    const { starts, neighbours, weights } = this.graph;
    let dual = 0;
    for (let k = starts[node]!; k < starts[node + 1]!; k++) dual = Math.max(dual, weights[k]! - this.duals[neighbours[k]!]!);
    this.duals[node] = dual;
    this.waiting.push(node);
  }

  private begin(): void {
    this.isBegun = true;
    const { graph, duals, blossoms } = this;
    const mates = new Int32Array(graph.size).fill(-1);
    firstDuals(graph, duals, mates);
    fractionalMatching(graph, duals, mates);
    for (let v = 0; v < graph.size; v++) {
      if (mates[v]! < 0) this.waiting.push(v);
      else if (mates[v]! > v) blossoms.pair(v, mates[v]!, v, mates[v]!);
    }
  }

  /** Makes an edge free to become slack: it is not a pair afterwards and on no blossom's cycle. */
  private loosen(a: number, b: number): void {
    const { blossoms } = this;
    if (this.isOnCycle(a, b)) while (blossoms.around(a) === blossoms.around(b)) this.dissolve(blossoms.around(a));
    const own = blossoms.around(a);
    if (blossoms.pairFrom[own] === a && blossoms.pairTo[own] === b) this.part(own);
  }

  /** Raises the dual of one end until an edge that has grown heavier is covered by its ends alone. */
  private cover(a: number, b: number, weight: number): void {
    const { duals } = this;
    if (duals[a]! + duals[b]! >= weight) return;
    this.free(a);
    duals[a] = Math.max(duals[a]!, weight - duals[b]!);
  }

  /** Leaves a node alone and in no blossom but its own. */
  private free(node: number): void {
    const { blossoms } = this;
    while (blossoms.around(node) !== node) this.dissolve(blossoms.around(node));
    this.part(node);
  }

  /** Takes the pair of an outermost blossom apart. */
  private part(blossom: number): void {
    const { blossoms } = this;
    const from = blossoms.pairFrom[blossom]!;
    const to = blossoms.pairTo[blossom]!;
    this.waiting.push(from);
    if (to < 0) return;
    this.waiting.push(to);
    blossoms.setAlone(blossom, from);
    blossoms.setAlone(blossoms.around(to), to);
  }

  /**
   * Takes an outermost blossom apart. Half its dual goes to each of its nodes: edges within it stay as
   * slack as they were, those out of it grow slacker, and so the pair goes.
   */
  private dissolve(blossom: number): void {
    const { blossoms, duals } = this;
    const rise = blossoms.duals[blossom]! / 2;
    if (rise > 0) {
      this.part(blossom);
      const last = blossoms.lastNode[blossom]!;
      for (let v = blossoms.firstNode[blossom]!; ; v = blossoms.nextNode[v]!) {
        duals[v]! += rise;
        if (v === last) break;
      }
    }
    const base = blossoms.open(blossom);
    blossoms.pairAlong(blossoms.next[base]!, base);
  }

  /** Whether an edge is one of those that join a blossom's cycle; it could only be in the innermost that holds both its ends. */
  private isOnCycle(a: number, b: number): boolean {
    const shared = this.innermost(a, b);
    if (shared < 0) return false;
    const { blossoms } = this;
    const isLink = (from: number, to: number) => {
      const child = blossoms.childHolding(shared, from);
      return blossoms.nextFrom[child] === from && blossoms.nextTo[child] === to;
    };
    return isLink(a, b) || isLink(b, a);
  }

  private innermost(a: number, b: number): number {
    const { parent } = this.blossoms;
    const holding = new Set<number>();
    for (let blossom = parent[a]!; blossom >= 0; blossom = parent[blossom]!) holding.add(blossom);
    let blossom = parent[b]!;
    while (blossom >= 0 && !holding.has(blossom)) blossom = parent[blossom]!;
    return blossom;
  }
}
