import { badInput, conflict } from '../model/kith-error.ts';
import { BlossomMatching } from './blossom-matching.ts';
import { isNode, type WeightedEdge } from './checked-edges.ts';
import type { MatchingOptions } from './maximum-weight-matching.ts';
import { placeInRow, type PairGraph } from './pair-graph.ts';
import { wholeGraph } from './whole-graph.ts';

/**
 * A matching that is worked on by hand: pairs are locked and forbidden, and what is left is matched anew
 * each time. Always the same total as solving from nothing, but a change costs only the searches from
 * the few nodes it leaves alone, O(m log n) each, as matching and duals are kept.
 *
 * A locked pair need not be an edge; it takes both nodes out of the rest. A pair both locked and
 * forbidden is paired, and is forbidden once it is unlocked. What holds already may be asked for again.
 * @throws KithError BAD_INPUT for nodes out of range or a node with itself, CONFLICT for a node that is locked with another.
 */
export class MatchingSession {
  private readonly graph: PairGraph;
  private readonly matching: BlossomMatching;
  /** The whole weights of forbidden edges, by pair. */
  private readonly forbidden = new Map<number, number>();
  /** With whom each node is locked; −1: it is not. */
  private readonly lockedWith: Int32Array;

  constructor(nodeCount: number, edges: Iterable<WeightedEdge>, options: MatchingOptions = {}) {
    this.graph = wholeGraph(nodeCount, edges, options.maximumCardinality ?? false);
    this.matching = new BlossomMatching(this.graph);
    this.lockedWith = new Int32Array(nodeCount).fill(-1);
  }

  /** Each node's mate, locked ones among them; −1 for none. */
  solve(): Int32Array {
    const mates = this.matching.solve();
    for (let v = 0; v < mates.length; v++) if (this.lockedWith[v]! >= 0) mates[v] = this.lockedWith[v]!;
    return mates;
  }

  forbid(a: number, b: number): void {
    const pair = this.pairOf(a, b);
    const place = placeInRow(this.graph, a, b);
    if (place < 0 || this.forbidden.has(pair)) return;
    this.forbidden.set(pair, this.graph.weights[place]!);
    this.matching.setWeight(a, b, -Infinity);
  }

  allow(a: number, b: number): void {
    const pair = this.pairOf(a, b);
    const weight = this.forbidden.get(pair);
    if (weight === undefined) return;
    this.forbidden.delete(pair);
    this.matching.setWeight(a, b, weight);
  }

  lock(a: number, b: number): void {
    this.pairOf(a, b);
    if (this.lockedWith[a] === b) return;
    for (const node of [a, b]) {
      if (this.lockedWith[node]! >= 0) {
        throw conflict(`Node ${node} is locked with ${this.lockedWith[node]!}; unlock them before locking ${a} with ${b}.`);
      }
    }
    this.lockedWith[a] = b;
    this.lockedWith[b] = a;
    this.matching.remove(a);
    this.matching.remove(b);
  }

  unlock(a: number, b: number): void {
    this.pairOf(a, b);
    if (this.lockedWith[a] !== b) return;
    this.lockedWith[a] = -1;
    this.lockedWith[b] = -1;
    this.matching.restore(a);
    this.matching.restore(b);
  }

  /** One number for a pair, whichever way round. */
  private pairOf(a: number, b: number): number {
    const { size } = this.graph;
    if (!isNode(a, size) || !isNode(b, size)) throw badInput(`The pair ${a}, ${b} must be two of the ${size} nodes, numbered from 0.`);
    if (a === b) throw badInput(`The pair ${a}, ${b} is a node with itself; it must be two nodes.`);
    return Math.min(a, b) * size + Math.max(a, b);
  }
}
