import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustering, transitivity } from '../../../graph/measures/clustering.ts';
import { degree } from '../../../graph/measures/degree.ts';
import { strength } from '../../../graph/measures/strength.ts';
import { anyGraph, clique, graphOf, matrixOf, ring, star } from './graphs.ts';

/** A triangle 0 1 2, and 3 tied to 0 only. */
const kite = graphOf(4, [[0, 1, 2], [0, 2, 3], [1, 2, 0.5], [0, 3, 1]]);

describe('Degree and strength', () => {
  it('are the ties of a node, counted and added up', () => {
    expect([...degree(kite)]).toEqual([3, 2, 2, 1]);
    expect([...strength(kite)]).toEqual([6, 2.5, 3.5, 1]);
    expect([...degree(graphOf(2, []))]).toEqual([0, 0]);
    expect([...strength(graphOf(2, []))]).toEqual([0, 0]);
  });
});

describe('Clustering', () => {
  it('is the share of pairs of neighbours that have a tie', () => {
    // Of 0: the pair 1–2 of 1–2, 1–3 and 2–3. Of 1 and 2: their only pair. Node 3 has no pair.
    expect([...clustering(kite)]).toEqual([1 / 3, 1, 1, NaN]);
    expect([...clustering(clique(4))]).toEqual([1, 1, 1, 1]);
    expect([...clustering(ring(4))]).toEqual([0, 0, 0, 0]);
  });

  it('of the whole is the share of pairs of ties that close', () => {
    // Pairs of ties: 3 at node 0, 1 each at 1 and 2; one triangle closes three.
    expect(transitivity(kite)).toBe(3 / 5);
    expect(transitivity(star(4))).toBe(0);
    expect(transitivity(graphOf(4, [[0, 1], [2, 3]]))).toBeNaN();
  });

  it('agrees with looking at every pair', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const matrix = matrixOf(graph);
        const expected = matrix.map((row) => {
          const neighbours = row.flatMap((one, node) => (one > 0 ? [node] : []));
          const pairs = neighbours.flatMap((a) => neighbours.filter((b) => b < a).map((b) => matrix[a]![b]! > 0));
          return pairs.filter(Boolean).length / pairs.length;
        });
        expect([...clustering(graph)]).toEqual(expected);
      }),
    );
  });
});
