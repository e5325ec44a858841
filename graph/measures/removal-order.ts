import { badInput } from '../model/kith-error.ts';
import { betweenness, type BetweennessOptions } from './betweenness.ts';
import { degree } from './degree.ts';
import { strength } from './strength.ts';
import { without, type WeightedGraph } from './weighted-graph.ts';

export interface RemovalOrderOptions extends BetweennessOptions {
  /** How many nodes to remove; all, where there are fewer. */
  readonly count: number;
  /** Default: betweenness, with the options of that measure. */
  readonly by?: 'betweenness' | 'degree' | 'strength' | undefined;
  /** Looks anew after each removal, instead of once at the start. Default: true. */
  readonly recomputed?: boolean | undefined;
}

/** Values count as equal within this share of the highest: sums are rounded in different orders. */
const SAME = 1e-9;

/**
 * The most central nodes, most central first, equals by number; by default each is the most central
 * of what the removal of those before it left. Once by betweenness: O(nm); anew: that for each of
 * `count`; the others O(n + m) each time.
 *
 * Holme, Kim, Yoon and Han (2002), Attack vulnerability of complex networks: orders looked up anew do more harm.
 * @throws KithError BAD_INPUT for a count that is not a whole number from 0, and as `betweenness`.
 */
export function removalOrder(graph: WeightedGraph, options: RemovalOrderOptions): Int32Array {
  const { count, recomputed = true } = options;
  if (!(Number.isInteger(count) && count >= 0)) throw badInput(`count ${count} must be a whole number from 0.`);
  const order = new Int32Array(Math.min(count, graph.size));
  const isRemoved = new Uint8Array(graph.size);
  let left = graph;
  let values = order.length > 0 ? centrality(graph, options) : [];
  for (let i = 0; i < order.length; i++) {
    if (recomputed && i > 0) {
      left = without(left, order.subarray(i - 1, i));
      values = centrality(left, options);
    }
    const node = mostCentral(values, isRemoved);
    order[i] = node;
    isRemoved[node] = 1;
  }
  return order;
}

function centrality(graph: WeightedGraph, { by = 'betweenness', ...options }: RemovalOrderOptions): ArrayLike<number> {
  if (by === 'degree') return degree(graph);
  return by === 'strength' ? strength(graph) : betweenness(graph, options).values;
}

function mostCentral(values: ArrayLike<number>, isRemoved: Uint8Array): number {
  let highest = 0;
  for (let node = 0; node < values.length; node++) {
    if (isRemoved[node] === 0) highest = Math.max(highest, values[node]!);
  }
  const enough = highest * (1 - SAME);
  for (let node = 0; node < values.length; node++) {
    if (isRemoved[node] === 0 && values[node]! >= enough) return node;
  }
  throw new Error('No node is left.');
}
