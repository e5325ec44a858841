import { NodeHeap } from './node-heap.ts';
import type { ShortestPaths } from './shortest-paths.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Paths count as equally long where they differ by less than this share: sums of fractions are rounded. */
const SAME = 1e-12;

/** Shortest paths by 1 divided by strength (Dijkstra 1959, with a binary heap). O((n + m) log n) a search. */
export class WeightedPaths implements ShortestPaths {
  readonly order: Int32Array;
  readonly distance: Float64Array;
  readonly count: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  reached = 0;
  steps = 0;
  private readonly lengths: Float64Array;
  private readonly settled: Uint8Array;
  private readonly heap: NodeHeap;

  constructor(private readonly graph: WeightedGraph) {
    const { size, targets, weights } = graph;
    this.order = new Int32Array(size);
    this.distance = new Float64Array(size);
    this.count = new Float64Array(size);
    this.from = new Int32Array(targets.length);
    this.to = new Int32Array(targets.length);
    this.lengths = weights.map((weight) => 1 / weight);
    this.settled = new Uint8Array(size);
    this.heap = new NodeHeap(this.distance);
  }

  search(source: number): void {
    const { distance, heap, settled, order } = this;
    distance.fill(Infinity);
    settled.fill(0);
    this.reached = 0;
    this.steps = 0;
    distance[source] = 0;
    heap.rise(source);
    while (heap.size > 0) {
      const node = heap.take();
      order[this.reached++] = node;
      settled[node] = 1;
      this.settle(node, node === source ? 1 : 0);
    }
  }

  /** Counts the ways to a node from those nearer, all of which are settled, and looks on from it. */
  private settle(node: number, ways: number): void {
    const { distance, count, lengths, from, to, heap, settled } = this;
    const { offsets, targets } = this.graph;
    const here = distance[node]!;
    let { steps } = this;
    for (let place = offsets[node]!, last = offsets[node + 1]!; place < last; place++) {
      const other = targets[place]!;
      const length = lengths[place]!;
      if (settled[other] === 1) {
        if (Math.abs(distance[other]! + length - here) > SAME * here) continue;
        ways += count[other]!;
        from[steps] = other;
        to[steps++] = node;
      } else if (here + length < distance[other]!) {
        distance[other] = here + length;
        heap.rise(other);
      }
    }
    count[node] = ways;
    this.steps = steps;
  }
}
