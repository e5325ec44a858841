import type { ShortestPaths } from './shortest-paths.ts';
import type { WeightedGraph } from './weighted-graph.ts';

const UNSEEN = -1;

/**
 * Shortest paths by number of ties, level by level. Where fewer ties are left at the nodes not yet
 * seen than at the last level, the next level is found from the far side (Beamer, Asanović and
 * Patterson 2012, Direction-optimizing breadth-first search). O(n + m) a search.
 *
 * Both inner loops write first and then move on by 0 or 1 instead of asking: whether a neighbour is
 * new is a coin toss that a processor cannot foresee, and asking takes twice as long.
 */
export class HopPaths implements ShortestPaths {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly count: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  reached = 0;
  steps = 0;

  constructor(private readonly graph: WeightedGraph) {
    const { size, targets } = graph;
    // One more than there can be, for what is written and then not kept.
    this.order = new Int32Array(size + 1);
    this.from = new Int32Array(targets.length + 1);
    this.to = new Int32Array(targets.length + 1);
    this.distance = new Int32Array(size);
    this.count = new Float64Array(size);
  }

  search(source: number): void {
    const { order, distance, count, from, to } = this;
    const { size, targets } = this.graph;
    distance.fill(UNSEEN);
    count.fill(0);
    order[0] = source;
    distance[source] = 0;
    count[source] = 1;
    this.reached = 1;
    this.steps = 0;
    let start = 0;
    let tiesHere = this.tiesOf(0);
    let tiesUnseen = targets.length - tiesHere;
    // Once every tie is at a node seen, what is left of the last level leads nowhere new.
    for (let level = 1; start < this.reached && tiesUnseen > 0; level++) {
      const end = this.reached;
      let step = this.steps;
      if (tiesHere > tiesUnseen + size) this.joinUnseen(level);
      else this.goOn(level, start, end);
      for (; step < this.steps; step++) count[to[step]!]! += count[from[step]!]!;
      tiesHere = this.tiesOf(end);
      tiesUnseen -= tiesHere;
      start = end;
    }
  }

  /** The next level, from each node of this one to its neighbours. */
  private goOn(level: number, start: number, end: number): void {
    const { order, distance, from, to } = this;
    const { offsets, targets } = this.graph;
    let { reached, steps } = this;
    for (let i = start; i < end; i++) {
      const node = order[i]!;
      for (let place = offsets[node]!, last = offsets[node + 1]!; place < last; place++) {
        const other = targets[place]!;
        const before = distance[other]!;
        const isNew = before >>> 31;
        order[reached] = other;
        reached += isNew;
        const now = before + Math.imul(isNew, level - UNSEEN);
        distance[other] = now;
        from[steps] = node;
        to[steps] = other;
        // now <= level: 1 where they are equal, 0 where it is nearer.
        steps += 1 + ((now - level) >> 31);
      }
    }
    this.reached = reached;
    this.steps = steps;
  }

  /** The next level, from each node not yet seen back to its neighbours in this one. */
  private joinUnseen(level: number): void {
    const { order, distance, from, to } = this;
    const { size, offsets, targets } = this.graph;
    const first = this.reached;
    let { reached, steps } = this;
    for (let node = 0; node < size; node++) {
      if (distance[node] !== UNSEEN) continue;
      const before = steps;
      for (let place = offsets[node]!, last = offsets[node + 1]!; place < last; place++) {
        const other = targets[place]!;
        const apart = distance[other]! - (level - 1);
        from[steps] = other;
        to[steps] = node;
        // 1 where it is of this level: only 0 has neither its own sign bit nor its negative's.
        steps += 1 ^ ((apart | -apart) >>> 31);
      }
      if (steps > before) order[reached++] = node;
    }
    // Only now, or nodes of the new level would be taken for one another's way back.
    for (let i = first; i < reached; i++) distance[order[i]!] = level;
    this.reached = reached;
    this.steps = steps;
  }

  /** How many ties the nodes have that were reached since. */
  private tiesOf(start: number): number {
    const { offsets } = this.graph;
    let ties = 0;
    for (let i = start; i < this.reached; i++) ties += offsets[this.order[i]! + 1]! - offsets[this.order[i]!]!;
    return ties;
  }
}
