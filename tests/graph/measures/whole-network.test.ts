import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../graph/measures/betweenness.ts';
import { betweennessCentralisation, degreeCentralisation } from '../../../graph/measures/centralisation.ts';
import { components } from '../../../graph/measures/components.ts';
import { degree } from '../../../graph/measures/degree.ts';
import { density } from '../../../graph/measures/density.ts';
import { isolates } from '../../../graph/measures/isolates.ts';
import { reach } from '../../../graph/measures/reach.ts';
import { anyGraph, clique, graphOf, line, matrixOf, ring, star } from './graphs.ts';

/** Two parts, of three and two, and an isolate. */
const parts = graphOf(6, [[0, 4], [4, 2], [5, 1]]);

describe('Components', () => {
  it('are the parts without a way between them, by their lowest node', () => {
    const { of, sizes, largest } = components(parts);
    expect([...of]).toEqual([0, 1, 0, 2, 0, 1]);
    expect([...sizes]).toEqual([3, 2, 1]);
    expect(largest).toBe(3);
    expect(components(graphOf(0, []))).toEqual({ of: Int32Array.of(), sizes: Int32Array.of(), largest: 0 });
  });

  it('of one are the isolates', () => {
    expect([...isolates(parts)]).toEqual([3]);
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { of, sizes } = components(graph);
        const alone = [...of.keys()].filter((node) => sizes[of[node]!] === 1);
        expect([...isolates(graph)]).toEqual(alone);
      }),
    );
  });

  it('hold a tie whole, and are as many as nodes less the ties of a forest', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { of, sizes, largest } = components(graph);
        const group = Array.from(of.keys());
        const top = (node: number): number => (group[node] === node ? node : top(group[node]!));
        matrixOf(graph).forEach((row, a) => row.forEach((strength, b) => strength > 0 && (group[top(a)] = top(b))));
        expect(sizes.length).toBe(group.filter((above, node) => above === node).length);
        of.forEach((one, a) => of.forEach((other, b) => expect(one === other).toBe(top(a) === top(b))));
        expect(largest).toBe(Math.max(...sizes));
      }),
    );
  });
});

describe('Reach', () => {
  it('is the mean share of the others that a party can reach', () => {
    // Three reach 2 of 5, two reach 1, one none.
    expect(reach(components(parts).sizes)).toBeCloseTo((3 * (2 / 5) + 2 * (1 / 5)) / 6, 12);
    expect(reach(components(line(4)).sizes)).toBe(1);
    expect(reach(components(graphOf(3, [])).sizes)).toBe(0);
    expect(reach(components(graphOf(1, [])).sizes)).toBe(0);
  });
});

describe('Density', () => {
  it('is the share of pairs with a tie', () => {
    expect(density(parts)).toBe(3 / 15);
    expect(density(clique(5))).toBe(1);
    expect(density(graphOf(1, []))).toBe(0);
  });
});

describe('Centralisation', () => {
  const byBetweenness = (graph: Parameters<typeof betweenness>[0]) => betweennessCentralisation(betweenness(graph).values);

  it('is 1 in a star and 0 in a ring, a clique and below three', () => {
    for (const size of [3, 4, 9]) {
      expect(degreeCentralisation(degree(star(size)))).toBe(1);
      expect(byBetweenness(star(size))).toBe(1);
    }
    for (const graph of [ring(5), clique(4), line(2), graphOf(0, [])]) {
      expect(degreeCentralisation(degree(graph))).toBe(0);
      expect(byBetweenness(graph)).toBeCloseTo(0, 12);
    }
  });

  it('by hand: a line of four', () => {
    // Degrees 1 2 2 1: 1 + 1 behind, of 3 · 2. Betweenness 0 ⅔ ⅔ 0: 4/3 behind, of 3.
    expect(degreeCentralisation(degree(line(4)))).toBeCloseTo(1 / 3, 12);
    expect(byBetweenness(line(4))).toBeCloseTo(4 / 9, 12);
  });

  it('is from 0 to 1', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const value of [degreeCentralisation(degree(graph)), byBetweenness(graph)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
