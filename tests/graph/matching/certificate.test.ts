import { describe, expect, it } from 'vitest';
import { BlossomMatching } from '../../../graph/matching/blossom-matching.ts';
import { checkedEdges } from '../../../graph/matching/checked-edges.ts';
import { pairGraph } from '../../../graph/matching/pair-graph.ts';
import { wholeGraph } from '../../../graph/matching/whole-graph.ts';
import { wholeWeights } from '../../../graph/matching/whole-weights.ts';
import { dualTotal, faultsOf, oddSets } from './certificate.ts';
import { clusteredComplete, completeGraph, randomComplete, randomSparse, totalOf, type Graph } from './edges.ts';

const GRAPHS: Record<string, Graph> = {
  'complete, 120 nodes, weights to a million': randomComplete(120, 1_000_000, 1),
  'complete, 121 nodes, weights 1 to 20': randomComplete(121, 20, 2),
  'sparse, 600 nodes': randomSparse(600, 12, 1000, 3),
  'very sparse, 800 nodes, few weights': randomSparse(800, 4, 3, 4),
  'in clusters, 105 nodes': clusteredComplete(105, 5),
  'a ring of triangles': triangles(60),
  'threes within threes, 81 nodes': completeGraph(81, (a, b) => 40 * 4 ** threesShared(a, b) + ((7 * a + 5 * b) % 11)),
  'all equal, 61 nodes': completeGraph(61, () => 1),
};

describe.each(Object.entries(GRAPHS))('The duals of a matching, %s', (name, { size, edges }) => {
  it.each([false, true])('prove that no other is better (most pairs first: %s)', (maximumCardinality) => {
    const checked = checkedEdges(size, edges, maximumCardinality ? -Infinity : 0);
    const { edges: whole, unit, shift } = wholeWeights(checked, maximumCardinality);
    const matching = new BlossomMatching(pairGraph(whole));
    const mates = matching.solve();
    expect(faultsOf(matching, mates)).toEqual([]);
    const { pairs, weight } = totalOf({ size, edges }, mates);
    const bound = (dualTotal(matching) - pairs * shift) / unit;
    expect(Math.abs(bound - weight)).toBeLessThanOrEqual(1e-9 * weight);
    if (name.startsWith('in clusters')) expect(oddSets(matching.blossoms.parent, size).size).toBeGreaterThan(5);
    // 27 threes, 9 nines, 3 of 27, and all.
    if (name.startsWith('threes')) expect(oddSets(matching.blossoms.parent, size).size).toBe(40);
  });
});

describe('The proof', () => {
  it('fails a matching that is not the best', () => {
    // 0–1 and 2–3 weigh 10 together, 1–2 alone 7.
    const matching = new BlossomMatching(wholeGraph(4, [[0, 1, 5], [1, 2, 7], [2, 3, 5]], false));
    expect(faultsOf(matching, matching.solve())).toEqual([]);
    expect(faultsOf(matching, Int32Array.of(-1, 2, 1, -1))).not.toEqual([]);
  });
});

/** How many of the 4 levels of threes two of 81 nodes share: 3 in the same three, 0 in the whole only. */
function threesShared(a: number, b: number): number {
  for (let level = 0; ; level++) if (Math.floor(a / 3 ** (level + 1)) === Math.floor(b / 3 ** (level + 1))) return 3 - level;
}

/** Each joined to the next by one edge, at a different corner each time. */
function triangles(count: number): Graph {
  const size = 3 * count;
  const edges = Array.from({ length: count }, (_, i): [number, number, number][] => [
    [3 * i, 3 * i + 1, 5],
    [3 * i + 1, 3 * i + 2, 5],
    [3 * i + 2, 3 * i, 5],
    [3 * i + (i % 3), (3 * i + 3 + (i % 3)) % size, 1 + (i % 4)],
  ]);
  return { size, edges: edges.flat() };
}
