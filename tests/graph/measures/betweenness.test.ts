import fc from 'fast-check';
import theirs from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../graph/measures/betweenness.ts';
import { anyGraph, anyRenaming, asGraphology, clique, graphOf, line, matrixOf, randomGraph, renamed, ring, star } from './graphs.ts';

const rounded = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toFixed(12)));

describe('Betweenness', () => {
  it('is 1 in the middle of a star and 0 at its ends', () => {
    expect([...betweenness(star(5)).values]).toEqual([1, 0, 0, 0, 0]);
  });

  it('is the share of pairs who must pass', () => {
    // Node 1 stands between 0 and 2 and between 0 and 3, of the pairs 0–2, 0–3 and 2–3.
    expect(rounded(betweenness(line(4)).values)).toEqual(rounded([0, 2 / 3, 2 / 3, 0]));
  });

  it('shares a pair among its shortest paths', () => {
    // Opposite corners have two ways, so each of the others has half of one pair of three.
    expect(rounded(betweenness(ring(4)).values)).toEqual(rounded([1 / 6, 1 / 6, 1 / 6, 1 / 6]));
  });

  it('does not count pairs in different parts', () => {
    const twoLines = graphOf(6, [[0, 1], [1, 2], [3, 4], [4, 5]]);
    // One pair each, of the ten among five others.
    expect(rounded(betweenness(twoLines).values)).toEqual([0, 0.1, 0, 0, 0.1, 0]);
  });

  it('is 0 where nobody can be between', () => {
    expect([...betweenness(graphOf(0, [])).values]).toEqual([]);
    expect([...betweenness(line(2)).values]).toEqual([0, 0]);
    expect([...betweenness(clique(4)).values]).toEqual([0, 0, 0, 0]);
  });

  it('goes the long way round where the ties are stronger', () => {
    // From 0 to 1: 1 straight, ¼ + ¼ by way of 2.
    const triangle = graphOf(3, [[0, 1, 1], [0, 2, 4], [1, 2, 4]]);
    expect([...betweenness(triangle).values]).toEqual([0, 0, 0]);
    expect([...betweenness(triangle, { distances: 'weights' }).values]).toEqual([0, 0, 1]);
  });

  it('takes ways for equally long that differ by rounding only', () => {
    // From 0 to 3: 0.1 + 0.2 by way of 1, 0.15 + 0.15 by way of 2. From 1 to 2: 0.25 by way of 0.
    expect(0.1 + 0.2).not.toBe(0.15 + 0.15);
    const square = graphOf(4, [[0, 1, 10], [1, 3, 5], [0, 2, 20 / 3], [2, 3, 20 / 3]]);
    expect(rounded(betweenness(square, { distances: 'weights' }).values)).toEqual(rounded([1 / 3, 1 / 6, 1 / 6, 0]));
  });

  it('by weights, finds no way along a tie of strength 0', () => {
    const faded = graphOf(3, [[0, 1, 1], [1, 2, 0]]);
    expect([...betweenness(faded).values]).toEqual([0, 1, 0]);
    expect([...betweenness(faded, { distances: 'weights' }).values]).toEqual([0, 0, 0]);
  });

  it('adds up to the steps between, over all pairs that have a way', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const steps = hopsBetween(matrixOf(graph)).flatMap((row, a) => row.slice(0, a).filter(Number.isFinite));
        const between = steps.reduce((sum, hops) => sum + hops - 1, 0);
        const pairs = Math.max(1, ((graph.size - 1) * (graph.size - 2)) / 2);
        const { values } = betweenness(graph);
        expect(values.reduce((sum, value) => sum + value, 0) * pairs).toBeCloseTo(between, 9);
      }),
    );
  });

  it.each(['hops', 'weights'] as const)('does not depend on how nodes are numbered, by %s', (distances) => {
    fc.assert(
      fc.property(anyRenaming, ({ graph, names }) => {
        const { values } = betweenness(graph, { distances });
        const again = betweenness(renamed(graph, names), { distances }).values;
        expect(rounded(names.map((name) => again[name]!))).toEqual(rounded(values));
      }),
    );
  });

  it.each([
    ['sparse and in parts', randomGraph(200, 180, 1)],
    ['of the density of a programme', randomGraph(150, 450, 2)],
    ['dense', randomGraph(80, 1600, 3)],
  ])('agrees with graphology on a random network %s', (_, graph) => {
    const other = asGraphology(graph);
    expect(largestGap(betweenness(graph).values, theirs(other, { getEdgeWeight: null }))).toBeLessThan(1e-12);
    const byWeights = betweenness(graph, { distances: 'weights' }).values;
    expect(largestGap(byWeights, theirs(other, { getEdgeWeight: 'distance' }))).toBeLessThan(1e-12);
  });
});

describe('Betweenness from a sample', () => {
  const graph = randomGraph(400, 1200, 7);
  const exact = betweenness(graph).values;

  it('is within two standard errors for about nine nodes in ten', () => {
    const { values, sampled, standardError } = betweenness(graph, { pivots: 100, seed: 3 });
    expect(sampled).toBe(100);
    const within = values.filter((value, node) => Math.abs(value - exact[node]!) <= 2 * standardError![node]!);
    expect(within.length / graph.size).toBeGreaterThan(0.85);
    expect(within.length / graph.size).toBeLessThan(1);
  });

  it.each(['hops', 'weights'] as const)('is right on average, by %s', (distances) => {
    const small = randomGraph(40, 100, 9);
    const whole = betweenness(small, { distances }).values;
    const mean = new Float64Array(small.size);
    for (let seed = 0; seed < 2000; seed++) {
      betweenness(small, { distances, pivots: 8, seed }).values.forEach((value, node) => (mean[node]! += value / 2000));
    }
    expect(rootMeanSquare(mean, whole)).toBeLessThan(0.02 * Math.max(...whole));
  });

  it('comes nearer with more pivots, as its standard error says', () => {
    const [few, many] = [50, 200].map((pivots) => betweenness(graph, { pivots, seed: 3 }));
    expect(rootMeanSquare(few!.values, exact)).toBeGreaterThan(1.5 * rootMeanSquare(many!.values, exact));
    for (const { values, standardError } of [few!, many!]) {
      const stated = rootMeanSquare(standardError!, new Float64Array(graph.size));
      expect(rootMeanSquare(values, exact) / stated).toBeGreaterThan(0.7);
      expect(rootMeanSquare(values, exact) / stated).toBeLessThan(1.4);
    }
  });

  it('is the same for the same seed and another for another', () => {
    const [one, same, other] = [5, 5, 6].map((seed) => betweenness(graph, { pivots: 20, seed }).values);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('is exact, and says so, with as many pivots as nodes', () => {
    expect(betweenness(graph, { pivots: 400 })).toEqual({ values: exact, sampled: undefined, standardError: undefined });
  });

  it('by hand: on a line of three, the two ends and the middle', () => {
    // An end sees the other behind the middle, half way: it counts ½, and twice. The middle depends on nobody.
    // Both ends: (1 + 1) · 3/2 = 3, of 2. No variance between them.
    // One end and the middle: 1 · 3/2, of 2. s² = ½, and the error 3 √(⅓ · ½ / 2), of 2, is √3 / 4.
    const seen = new Map<number, number>();
    for (let seed = 0; seed < 20; seed++) {
      const { values, standardError } = betweenness(line(3), { pivots: 2, seed });
      expect([values[0], values[2]]).toEqual([0, 0]);
      seen.set(values[1]!, standardError![1]!);
    }
    expect([...seen.keys()].sort()).toEqual([0.75, 1.5]);
    expect(seen.get(1.5)).toBe(0);
    expect(seen.get(0.75)).toBeCloseTo(Math.sqrt(3) / 4, 12);
  });

  it.each([1, 2.5, NaN])('refuses %s pivots', (pivots) => {
    expect(() => betweenness(line(3), { pivots })).toThrow(/must be a whole number from 2/);
  });
});


/** Floyd and Warshall. */
function hopsBetween(matrix: number[][]): number[][] {
  const hops = matrix.map((row, a) => row.map((strength, b) => (a === b ? 0 : strength > 0 ? 1 : Infinity)));
  hops.forEach((fromVia, via) =>
    hops.forEach((from) => from.forEach((_, to) => (from[to] = Math.min(from[to]!, from[via]! + fromVia[to]!)))),
  );
  return hops;
}

const largestGap = (ours: Float64Array, others: Record<string, number>) =>
  ours.reduce((most, value, node) => Math.max(most, Math.abs(value - others[node]!)), 0);

const rootMeanSquare = (values: Float64Array, exact: Float64Array) =>
  Math.sqrt(values.reduce((sum, value, i) => sum + (value - exact[i]!) ** 2, 0) / values.length);
