import { badInput } from '../model/kith-error.ts';

/** An edge as callers give it: two nodes, by number from 0, and the weight of pairing them. */
export type WeightedEdge = readonly [a: number, b: number, weight: number];

/** The edges that count: edge i joins `ends[2i]` and `ends[2i + 1]`. Parallel ones are still among them. */
export interface CheckedEdges {
  readonly nodeCount: number;
  readonly count: number;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  /** The least and the greatest weight; +∞ and −∞ where there is no edge. */
  readonly least: number;
  readonly greatest: number;
  /** Whether they came sorted, each once with its lower end first; then rows made of them are sorted too. */
  readonly isSorted: boolean;
}

/** So that nodes and blossoms together can be numbered in 32 bits. */
const MOST_NODES = 2 ** 30;

/**
 * Reads and checks edges once, and leaves out those whose weight is not above `floor`. O(m).
 * @throws KithError BAD_INPUT for a count or node out of range, a loop, a weight that is not finite.
 */
export function checkedEdges(nodeCount: number, edges: Iterable<WeightedEdge>, floor: number): CheckedEdges {
  if (!isNode(nodeCount, MOST_NODES + 1)) {
    throw badInput(`The number of nodes ${nodeCount} must be a whole number from 0 to ${MOST_NODES}.`);
  }
  const given: readonly WeightedEdge[] = Array.isArray(edges) ? edges : [...edges];
  const ends = new Int32Array(2 * given.length);
  const weights = new Float64Array(given.length);
  let count = 0;
  let least = Infinity;
  let greatest = -Infinity;
  let isSorted = true;
  let last = -1;
  for (let i = 0; i < given.length; i++) {
    const edge = given[i]!;
    const a = edge[0];
    const b = edge[1];
    const weight = edge[2];
    if (!isNode(a, nodeCount) || !isNode(b, nodeCount) || a === b || !Number.isFinite(weight)) throw faultOf(edge, nodeCount);
    if (weight <= floor) continue;
    ends[2 * count] = a;
    ends[2 * count + 1] = b;
    weights[count++] = weight;
    if (weight < least) least = weight;
    if (weight > greatest) greatest = weight;
    const place = a * nodeCount + b;
    if (a > b || place <= last) isSorted = false;
    last = place;
  }
  return { nodeCount, count, ends, weights, least, greatest, isSorted };
}

/** Whether it is a whole number from 0 and below `nodeCount`. */
export const isNode = (node: number, nodeCount: number) => node >>> 0 === node && node < nodeCount;

function faultOf([a, b, weight]: WeightedEdge, nodeCount: number) {
  if (!isNode(a, nodeCount) || !isNode(b, nodeCount)) {
    return badInput(`The edge ${a}, ${b} must join two of the ${nodeCount} nodes, numbered from 0.`);
  }
  if (a === b) return badInput(`The edge ${a}, ${b} joins a node with itself; it must join two nodes.`);
  return badInput(`The weight ${weight} of the edge ${a}, ${b} must be a finite number.`);
}
