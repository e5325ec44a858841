import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../graph/measures/betweenness.ts';
import { components } from '../../../graph/measures/components.ts';
import { isolates } from '../../../graph/measures/isolates.ts';
import { reach } from '../../../graph/measures/reach.ts';
import { removalOrder } from '../../../graph/measures/removal-order.ts';
import { resilience } from '../../../graph/measures/resilience.ts';
import { without } from '../../../graph/measures/weighted-graph.ts';
import { anyGraph, graphOf, line, ring, star, type Tie } from './graphs.ts';

describe('Resilience', () => {
  it('by hand: a line of five that loses its middle, then an end', () => {
    // Whole; 0–1 and 3–4, so that each of four reaches one of three; 0–1 and 4, so two of three reach one of two.
    expect(resilience(line(5), Int32Array.of(2, 3))).toEqual({
      components: Int32Array.of(1, 2, 2),
      largestComponent: Int32Array.of(5, 2, 2),
      reach: Float64Array.of(1, 1 / 3, 1 / 3),
      isolates: Int32Array.of(0, 0, 1),
    });
  });

  it('by hand: a star that loses its middle, and then all', () => {
    expect(resilience(star(4), Int32Array.of(0, 1, 2, 3))).toEqual({
      components: Int32Array.of(1, 3, 2, 1, 0),
      largestComponent: Int32Array.of(4, 1, 1, 1, 0),
      reach: Float64Array.of(1, 0, 0, 0, 0),
      isolates: Int32Array.of(0, 3, 2, 1, 0),
    });
  });

  it('with nothing removed is the network as it is', () => {
    expect(resilience(graphOf(3, [[0, 1]]), Int32Array.of()).components).toEqual(Int32Array.of(2));
    expect(resilience(graphOf(0, []), Int32Array.of()).largestComponent).toEqual(Int32Array.of(0));
  });

  it('agrees with looking at what is left after each removal', () => {
    const anyRemoval = anyGraph.chain((graph) =>
      fc.record({ graph: fc.constant(graph), removed: fc.shuffledSubarray(Array.from({ length: graph.size }, (_, node) => node)) }),
    );
    fc.assert(
      fc.property(anyRemoval, ({ graph, removed }) => {
        const found = resilience(graph, Int32Array.from(removed));
        for (let count = 0; count <= removed.length; count++) {
          const gone = removed.slice(0, count);
          const left = without(graph, gone);
          // What was removed is still there as an isolate.
          const { of, sizes } = components(left);
          const leftSizes = sizes.filter((_, part) => !gone.some((node) => of[node] === part));
          expect(found.components[count]).toBe(leftSizes.length);
          expect(found.largestComponent[count]).toBe(Math.max(0, ...leftSizes));
          expect(found.reach[count]).toBe(reach(leftSizes));
          expect(found.isolates[count]).toBe(isolates(left).length - count);
        }
      }),
    );
  });

  it('refuses a node that is not there, or no longer', () => {
    expect(() => resilience(line(3), Int32Array.of(3))).toThrow(/Node 3 cannot be removed; nodes are 0 to 2/);
    expect(() => resilience(line(3), Int32Array.of(1, 1))).toThrow(/Node 1 cannot be removed twice/);
  });
});

describe('The order of removal', () => {
  it('is most central first, equals by number', () => {
    // Node 2 stands between 4 of 6 pairs, 1 and 3 between 3.
    expect([...removalOrder(line(5), { count: 3, recomputed: false })]).toEqual([2, 1, 3]);
    expect([...removalOrder(ring(6), { count: 2, by: 'degree', recomputed: false })]).toEqual([0, 1]);
  });

  it('takes nodes for equally central whose values differ by rounding only', () => {
    const steps = Array.from({ length: 12 }, (_, node): Tie[] => [[node, (node + 1) % 12], [node, (node + 3) % 12]]);
    const alike = graphOf(12, steps.flat());
    const { values } = betweenness(alike);
    expect(values.indexOf(Math.max(...values))).not.toBe(0);
    expect([...removalOrder(alike, { count: 1 })]).toEqual([0]);
  });

  it('looks anew at what is left', () => {
    // Without 0, the ring of six is a line 1 2 3 4 5; without its middle, two pairs that nobody stands between.
    expect([...removalOrder(ring(6), { count: 3 })]).toEqual([0, 3, 1]);
    // By degree: 1 2 3 4 5, its inner ones equal, then 3 4 5.
    expect([...removalOrder(ring(6), { count: 3, by: 'degree' })]).toEqual([0, 2, 4]);
  });

  it('goes by strength where asked', () => {
    const graph = graphOf(4, [[0, 1, 1], [0, 2, 1], [2, 3, 5]]);
    // 2 has 6, 3 has 5; without 2, 0 and 1 have 1 and 3 has nothing.
    expect([...removalOrder(graph, { count: 2, by: 'strength', recomputed: false })]).toEqual([2, 3]);
    expect([...removalOrder(graph, { count: 2, by: 'strength' })]).toEqual([2, 0]);
  });

  it('has every node once when asked for more than there are', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom('betweenness', 'degree', 'strength'), fc.boolean(), (graph, by, recomputed) => {
        const order = removalOrder(graph, { count: 99, by, recomputed });
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: graph.size }, (_, node) => node));
      }),
    );
  });

  it('starts each time with the greatest value left', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const order = removalOrder(graph, { count: 3 });
        order.forEach((node, i) => {
          const { values } = betweenness(without(graph, order.subarray(0, i)));
          expect(values[node]).toBeCloseTo(Math.max(...values), 9);
        });
      }),
    );
  });

  it.each([-1, 1.5])('refuses to remove %s nodes', (count) => {
    expect(() => removalOrder(line(3), { count })).toThrow(/must be a whole number from 0/);
  });
});
