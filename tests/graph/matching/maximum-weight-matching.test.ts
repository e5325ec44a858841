import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumWeightMatching } from '../../../graph/matching/maximum-weight-matching.ts';
import type { WeightedEdge } from '../../../graph/matching/checked-edges.ts';
import { anyGraph, bestByTrying, completeGraph, totalOf, WEIGHTS } from './edges.ts';

const most = { maximumCardinality: true };
const matesOf = (size: number, edges: readonly WeightedEdge[], options = {}) => [...maximumWeightMatching(size, edges, options)];

describe('Maximum-weight matching', () => {
  it('leaves everybody alone where there is nobody or no edge', () => {
    expect(matesOf(0, [])).toEqual([]);
    expect(matesOf(1, [])).toEqual([-1]);
    expect(matesOf(3, [])).toEqual([-1, -1, -1]);
    expect(matesOf(3, [], most)).toEqual([-1, -1, -1]);
  });

  it('pairs the two ends of one edge', () => {
    expect(matesOf(3, [[2, 0, 0.5]])).toEqual([2, -1, 0]);
  });

  it('takes one heavy edge before two light ones, unless the number of pairs comes first', () => {
    // The middle of the line weighs 7, its ends 3 each.
    const line: WeightedEdge[] = [[0, 1, 3], [1, 2, 7], [2, 3, 3]];
    expect(matesOf(4, line)).toEqual([-1, 2, 1, -1]);
    expect(matesOf(4, line, most)).toEqual([1, 0, 3, 2]);
  });

  it('never takes an edge that gains nothing, unless the number of pairs comes first', () => {
    const edges: WeightedEdge[] = [[0, 1, -2], [2, 3, 0], [4, 5, 1]];
    expect(matesOf(6, edges)).toEqual([-1, -1, -1, -1, 5, 4]);
    expect(matesOf(6, edges, most)).toEqual([1, 0, 3, 2, 5, 4]);
  });

  it('loses as little as possible where every pair costs', () => {
    // Two pairs are possible in three ways: −1 − 9, −4 − 4 and −6 − 3; −8 is the best.
    const edges: WeightedEdge[] = [[0, 1, -1], [2, 3, -9], [0, 2, -4], [1, 3, -4], [0, 3, -6], [1, 2, -3]];
    expect(matesOf(4, edges, most)).toEqual([2, 3, 0, 1]);
  });

  it('keeps the heaviest of parallel edges, whichever way round they are written', () => {
    // 0–1 counts 6, more than 1–2 with 5.
    expect(matesOf(3, [[0, 1, 2], [1, 0, 6], [0, 1, 4], [1, 2, 5]])).toEqual([1, 0, -1]);
  });

  it('reads edges from anything that can be gone through', () => {
    function* edges(): Generator<WeightedEdge> {
      yield [0, 1, 1];
      yield [1, 2, 2];
    }
    expect([...maximumWeightMatching(3, edges())]).toEqual([-1, 2, 1]);
  });

  it('leaves one out of an odd number', () => {
    // All pairs of three nodes: the lightest two sides lose.
    expect(matesOf(3, [[0, 1, 4], [1, 2, 5], [0, 2, 6]])).toEqual([2, -1, 0]);
    // Five in a ring, 10 to 14: two sides that do not touch, 14 + 12.
    const ring: WeightedEdge[] = [[0, 1, 10], [1, 2, 11], [2, 3, 12], [3, 4, 13], [4, 0, 14]];
    expect(matesOf(5, ring)).toEqual([4, -1, 3, 2, 0]);
  });

  it('opens a triangle towards its pendant node', () => {
    // 9 + 8 is more than the heaviest side, 11.
    expect(matesOf(4, [[0, 1, 9], [0, 2, 10], [1, 2, 11], [2, 3, 8]])).toEqual([1, 0, 3, 2]);
  });

  it('joins two triangles by the bridge between them', () => {
    // 6 + 1 + 6 with the bridge, 7 + 7 without: the triangles alone are heavier until three pairs are asked for.
    const edges: WeightedEdge[] = [[0, 1, 6], [0, 2, 7], [1, 2, 7], [2, 3, 1], [3, 4, 7], [3, 5, 7], [4, 5, 6]];
    expect(totalOf({ size: 6, edges }, maximumWeightMatching(6, edges))).toEqual({ pairs: 2, weight: 14 });
    expect(matesOf(6, edges, most)).toEqual([1, 0, 3, 2, 5, 4]);
  });

  it('passes through a triangle within a ring of five', () => {
    // The triangle 0–1–2 is one corner of the ring (012)–3–4–5–6. Nodes 7 and 8 hang on 0 and on 5.
    const edges: WeightedEdge[] = [
      [0, 1, 20], [1, 2, 20], [0, 2, 20], [1, 3, 20], [3, 4, 18], [4, 5, 18], [5, 6, 18], [6, 2, 19], [0, 7, 11], [5, 8, 9],
    ];
    // With 0–7 the ring 1–3–4–5–6–2 is left, whose sides are 20 + 18 + 19 or 18 + 18 + 20: 11 + 57 = 68, and 8 alone.
    // With 5–8 and not 0–7: 9 + 20 + 18 + 19 = 66. With both, an odd number of others is left: 11 + 9 + 20 + 19 = 59.
    expect(matesOf(9, edges)).toEqual([7, 3, 6, 1, 5, 4, 2, 0, -1]);
  });

  it('takes a ring apart again that was no good as a whole', () => {
    // Rings that are closed early for their weight, entered at one node and left at the next or the next but one.
    const ring: WeightedEdge[] = [[0, 1, 30], [1, 2, 30], [2, 3, 30], [3, 4, 30], [4, 0, 30]];
    // Pendants at 0 and 1: 25 + 25 + one of 2–3, 3–4 at 30 = 80, against 60 for the ring and 25 + 60 = 85 with only one of them.
    const two: WeightedEdge[] = [...ring, [0, 5, 25], [1, 6, 25]];
    expect(totalOf({ size: 7, edges: two }, maximumWeightMatching(7, two))).toEqual({ pairs: 3, weight: 85 });
    // Pendants at 0, 1 and 2: all three and 3–4, 75 + 30 = 105.
    const three: WeightedEdge[] = [...ring, [0, 5, 25], [1, 6, 25], [2, 7, 25]];
    expect(matesOf(8, three)).toEqual([5, 6, 7, 4, 3, 0, 1, 2]);
  });

  it('pairs as many as can be when all weights are equal', () => {
    for (const size of [2, 5, 8, 9]) {
      const clique = completeGraph(size, () => 3);
      const pairs = Math.floor(size / 2);
      expect(totalOf(clique, maximumWeightMatching(size, clique.edges))).toEqual({ pairs, weight: 3 * pairs });
    }
  });

  it.each(Object.entries(WEIGHTS))('is the best of all matchings where weights are %s', (_, weight) => {
    fc.assert(
      fc.property(anyGraph(9, weight), fc.boolean(), (graph, maximumCardinality) => {
        const best = bestByTrying(graph, maximumCardinality);
        const found = totalOf(graph, maximumWeightMatching(graph.size, graph.edges, { maximumCardinality }));
        const heaviest = Math.max(...graph.edges.map(([, , edge]) => Math.abs(edge)), 0);
        expect(Math.abs(found.weight - best.weight)).toBeLessThanOrEqual(1e-12 * heaviest);
        if (maximumCardinality) expect(found.pairs).toBe(best.pairs);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order or the direction in which edges come', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(9)).filter(([a, b]) => a !== b), { maxLength: 40 });
    fc.assert(
      fc.property(edges, (edges) => {
        const turned = edges.map(([a, b, weight]): WeightedEdge => [b, a, weight]).reverse();
        expect(matesOf(8, turned)).toEqual(matesOf(8, edges));
      }),
    );
  });

  it.each([
    ['a loop', 3, [1, 1, 2], 'The edge 1, 1 joins a node with itself; it must join two nodes.'],
    ['a node beyond the last', 3, [0, 3, 2], 'The edge 0, 3 must join two of the 3 nodes, numbered from 0.'],
    ['a node below 0', 3, [-1, 2, 2], 'The edge -1, 2 must join two of the 3 nodes, numbered from 0.'],
    ['half a node', 3, [0, 1.5, 2], 'The edge 0, 1.5 must join two of the 3 nodes, numbered from 0.'],
    ['a weight that is no number', 3, [0, 1, NaN], 'The weight NaN of the edge 0, 1 must be a finite number.'],
    ['a weight without end', 3, [0, 1, -Infinity], 'The weight -Infinity of the edge 0, 1 must be a finite number.'],
    ['a count below 0', -1, [0, 1, 1], 'The number of nodes -1 must be a whole number from 0 to 1073741824.'],
  ] as const)('refuses %s', (_, size, edge, message) => {
    expect(() => maximumWeightMatching(size, [edge])).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message }));
  });
});
