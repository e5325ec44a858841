import theirs from 'graphology-metrics/centrality/closeness.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness } from '../../../graph/measures/closeness.ts';
import { anyRenaming, asGraphology, graphOf, line, matrixOf, randomGraph, renamed, star } from './graphs.ts';

const rounded = (values: Iterable<number>) => Array.from(values, (value) => Number(value.toFixed(12)));

describe('Closeness', () => {
  it('is 1 divided by the mean steps to the others', () => {
    // From an end of four in a line 1 + 2 + 3 steps to three others, from within 1 + 1 + 2.
    expect(rounded(closeness(line(4)))).toEqual(rounded([3 / 6, 3 / 4, 3 / 4, 3 / 6]));
    expect([...closeness(star(4))]).toEqual([1, 0.6, 0.6, 0.6]);
  });

  it('counts for less, the fewer can be reached', () => {
    // Two of four others at 1 and 2 steps, or 1 and 1; the only one of four.
    const parts = graphOf(5, [[0, 1], [1, 2], [3, 4]]);
    expect(rounded(closeness(parts))).toEqual(rounded([(2 / 3) * (2 / 4), (2 / 2) * (2 / 4), (2 / 3) * (2 / 4), 1 / 4, 1 / 4]));
  });

  it('is 0 for an isolate, and for one alone', () => {
    expect([...closeness(graphOf(3, [[0, 1]]))]).toEqual([0.5, 0.5, 0]);
    expect([...closeness(graphOf(1, []))]).toEqual([0]);
  });

  it('by weights, takes a tie twice as strong for half as long', () => {
    // 0 to 1: ½; 0 to 2: ½ + ¼, shorter than 1 straight.
    const graph = graphOf(3, [[0, 1, 2], [1, 2, 4], [0, 2, 1]]);
    expect(rounded(closeness(graph, { distances: 'weights' }))).toEqual(rounded([2 / 1.25, 2 / 0.75, 2 / 1]));
  });

  it('by weights, is the mean over the shortest of all ways', () => {
    const graph = randomGraph(60, 100, 4);
    const apart = waysBetween(matrixOf(graph));
    const expected = apart.map((row) => {
      const reached = row.filter((length) => length > 0 && length < Infinity);
      return reached.length === 0 ? 0 : reached.length ** 2 / 59 / reached.reduce((sum, length) => sum + length, 0);
    });
    expect(rounded(closeness(graph, { distances: 'weights' }))).toEqual(rounded(expected));
  });

  it('does not depend on how nodes are numbered', () => {
    fc.assert(
      fc.property(anyRenaming, ({ graph, names }) => {
        const again = closeness(renamed(graph, names));
        expect(names.map((name) => again[name])).toEqual([...closeness(graph)]);
      }),
    );
  });

  it.each([
    ['in parts', randomGraph(200, 180, 1)],
    ['in one', randomGraph(150, 600, 2)],
    ['dense', randomGraph(80, 1600, 3)],
  ])('agrees with graphology on a random network %s', (_, graph) => {
    const other = theirs(asGraphology(graph), { wassermanFaust: true });
    expect(rounded(closeness(graph))).toEqual(rounded(Array.from({ length: graph.size }, (_, node) => other[node]!)));
  });
});

/** Floyd and Warshall. */
function waysBetween(matrix: number[][]): number[][] {
  const ways = matrix.map((row, a) => row.map((strength, b) => (a === b ? 0 : 1 / strength)));
  ways.forEach((fromVia, via) =>
    ways.forEach((from) => from.forEach((_, to) => (from[to] = Math.min(from[to]!, from[via]! + fromVia[to]!)))),
  );
  return ways;
}
