import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraint } from '../../../graph/measures/constraint.ts';
import { degree } from '../../../graph/measures/degree.ts';
import { effectiveSize } from '../../../graph/measures/effective-size.ts';
import type { WeightedGraph } from '../../../graph/measures/weighted-graph.ts';
import { anyGraph, anyRenaming, clique, graphOf, matrixOf, randomGraph, renamed, star, tiesOf, type Tie } from './graphs.ts';

const rounded = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toFixed(12)));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** A triangle 0 1 2, and 3 tied to 0 only, all equal. */
const kite = graphOf(4, [[0, 1], [0, 2], [1, 2], [0, 3]]);
/** 2 has had contact with 0 and 1, of which nothing is left. */
const fadedTriangle: Tie[] = [[0, 1, 1], [0, 2, 0], [1, 2, 0]];
/** Of 0, half of all contact is with 1 and half with 2, who see little of each other. */
const uneven = graphOf(3, [[0, 1, 4], [0, 2, 4], [1, 2, 1]]);

describe('Constraint', () => {
  it('by hand: a kite', () => {
    // 0: to 1, ⅓ straight and ⅓ · ½ by way of 2; to 2 the same; to 3, ⅓: ¼ + ¼ + 1/9.
    // 1: to 0, ½ + ½ · ½; to 2, ½ + ½ · ⅓. 3: all in 0.
    expect(rounded(constraint(kite))).toEqual(rounded([11 / 18, 9 / 16 + 4 / 9, 9 / 16 + 4 / 9, 1]));
  });

  it('by hand: a triangle of unequal ties', () => {
    // 0: to 1, ½ + ½ · ⅕ = 0.6, and so to 2. 1: to 0, ⅘ + ⅕ · ⅘ = 0.96; to 2, ⅕ + ⅘ · ½ = 0.6.
    expect(rounded(constraint(uneven))).toEqual(rounded([0.72, 0.96 ** 2 + 0.36, 0.96 ** 2 + 0.36]));
  });

  it('is one nth in the middle of a star of n, and 1 at its ends', () => {
    expect(rounded(constraint(star(5)))).toEqual([0.25, 1, 1, 1, 1]);
  });

  it.each([3, 4, 5, 8])('in a clique of %i is (n − 1) (1 / (n − 1) + (n − 2) / (n − 1)²)²', (size) => {
    const others = size - 1;
    const expected = others * (1 / others + (size - 2) / others ** 2) ** 2;
    expect(rounded(constraint(clique(size)))).toEqual(rounded(Array<number>(size).fill(expected)));
  });

  it('is undefined for an isolate, and for one whose every tie has faded to nothing', () => {
    expect([...constraint(graphOf(4, fadedTriangle))]).toEqual([1, 1, NaN, NaN]);
  });

  it('agrees with the formula written out', () => {
    const agrees = (graph: WeightedGraph) => {
      expect(rounded(constraint(graph))).toEqual(rounded(constraintAsWritten(graph)));
    };
    fc.assert(fc.property(anyGraph, agrees));
    agrees(randomGraph(60, 500, 1));
  });

  it('does not depend on the unit of strength, nor on how nodes are numbered', () => {
    fc.assert(
      fc.property(anyRenaming, ({ graph, names }) => {
        const again = constraint(renamed(graph, names));
        expect(rounded(names.map((name) => again[name]!))).toEqual(rounded(constraint(graph)));
        const larger = graphOf(graph.size, tiesOf(graph).map(([a, b, strength]) => [a, b, strength * 7]));
        expect(rounded(constraint(larger))).toEqual(rounded(constraint(graph)));
      }),
    );
  });
});

describe('Effective size', () => {
  it('by hand: a kite', () => {
    // 0 has three neighbours, of whom 1 and 2 have one tie: 3 − 2 · 1 / 3.
    expect(rounded(effectiveSize(kite))).toEqual(rounded([7 / 3, 1, 1, 1]));
  });

  it('by hand: a triangle of unequal ties', () => {
    // 0: 1 is doubled by ½ · ¼ (a tie of 1, its strongest being 4), and so is 2. 1: 0 by ⅕ · 1, 2 by ⅘ · 1.
    expect(rounded(effectiveSize(uneven))).toEqual(rounded([1.75, 1, 1]));
  });

  it('is the degree in the middle of a star, 1 in a clique and undefined for an isolate', () => {
    expect([...effectiveSize(star(5))]).toEqual([4, 1, 1, 1, 1]);
    expect(rounded(effectiveSize(clique(6)))).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...effectiveSize(graphOf(3, [[0, 1]]))]).toEqual([1, 1, NaN]);
  });

  it('counts a contact of which nothing is left, for it doubles nobody', () => {
    expect([...effectiveSize(graphOf(4, fadedTriangle))]).toEqual([2, 2, NaN, NaN]);
  });

  it('agrees with the formula written out', () => {
    const agrees = (graph: WeightedGraph) => {
      expect(rounded(effectiveSize(graph))).toEqual(rounded(effectiveSizeAsWritten(graph)));
    };
    fc.assert(fc.property(anyGraph, agrees));
    agrees(randomGraph(60, 500, 1));
  });

  it("with equal ties is Borgatti's: the degree, less the mean degree among the neighbours", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const equal = graphOf(graph.size, tiesOf(graph).map(([a, b]) => [a, b]));
        const matrix = matrixOf(equal);
        const degrees = degree(equal);
        const expected = matrix.map((row, ego) => {
          const ties = tiesOf(equal).filter(([a, b]) => row[a]! > 0 && row[b]! > 0).length;
          return degrees[ego]! - (2 * ties) / degrees[ego]!;
        });
        expect(rounded(effectiveSize(equal))).toEqual(rounded(expected));
      }),
    );
  });

  it('is from 1 to the degree', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        effectiveSize(graph).forEach((size, node) => {
          if (degree(graph)[node] === 0) return expect(size).toBeNaN();
          expect(size).toBeGreaterThan(1 - 1e-9);
          expect(size).toBeLessThan(degree(graph)[node]! + 1e-9);
        });
      }),
    );
  });
});

/** Burt's sums over every j and q, whether they are neighbours or not: where not, their shares are 0. */
function constraintAsWritten(graph: WeightedGraph): number[] {
  const w = matrixOf(graph);
  const p = w.map((row) => row.map((strength) => (strength === 0 ? 0 : strength / sum(row))));
  return p.map((row, i) => {
    if (sum(w[i]!) === 0) return NaN;
    return sum(row.map((own, j) => (own === 0 ? 0 : (own + sum(row.map((share, q) => share * p[q]![j]!))) ** 2)));
  });
}

/** Burt's sums, with p and m as whole matrices. */
function effectiveSizeAsWritten(graph: WeightedGraph): number[] {
  const w = matrixOf(graph);
  const p = w.map((row) => row.map((strength) => strength / sum(row)));
  const m = w.map((row) => row.map((strength) => strength / Math.max(...row)));
  return w.map((row, i) => {
    const neighbours = row.flatMap((strength, j) => (strength > 0 ? [j] : []));
    if (neighbours.length === 0) return NaN;
    return sum(neighbours.map((j) => 1 - sum(neighbours.filter((q) => q !== j).map((q) => p[i]![q]! * m[j]![q]!))));
  });
}
