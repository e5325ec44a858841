import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { without } from '../../../graph/measures/weighted-graph.ts';
import { anyGraph, graphOf, tiesOf, type Tie } from './graphs.ts';

describe('A weighted graph', () => {
  it('lists each tie at both its ends, by the other end', () => {
    const { offsets, targets, weights } = graphOf(4, [[2, 1, 0.5], [3, 0, 2], [1, 0, 4]]);
    expect([...offsets]).toEqual([0, 2, 4, 5, 6]);
    expect([...targets]).toEqual([1, 3, 0, 2, 1, 0]);
    expect([...weights]).toEqual([4, 2, 4, 0.5, 0.5, 2]);
  });

  it('may have no ties, and no nodes', () => {
    expect([...graphOf(2, []).offsets]).toEqual([0, 0, 0]);
    expect([...graphOf(0, []).offsets]).toEqual([0]);
  });

  it.each<[string, Tie[], RegExp]>([
    ['a node out of range', [[0, 3]], /Tie 0 names node 3; nodes are 0 to 2/],
    ['a loop', [[0, 1], [2, 2]], /Tie 1 joins node 2 to itself/],
    ['a pair twice', [[0, 1], [1, 2], [1, 0]], /Nodes 0 and 1 have two ties/],
    ['a strength below 0', [[0, 1, -1]], /Tie 0 has strength -1/],
    ['a strength that is no number', [[0, 1, NaN]], /Tie 0 has strength NaN/],
  ])('refuses %s', (_, ties, message) => {
    expect(() => graphOf(3, ties)).toThrow(message);
  });

  it('without some of its nodes keeps the others, their numbers and the ties among them', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }), (graph, one, other) => {
        const removed = [one, other].filter((node) => node < graph.size);
        const left = tiesOf(graph).filter(([a, b]) => !removed.includes(a) && !removed.includes(b));
        expect(without(graph, removed)).toEqual(graphOf(graph.size, left));
      }),
    );
  });
});
