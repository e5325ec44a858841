import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerage } from '../../../graph/measures/brokerage.ts';
import { eiIndex } from '../../../graph/measures/ei-index.ts';
import type { WeightedGraph } from '../../../graph/measures/weighted-graph.ts';
import { anyGraph, graphOf, line, matrixOf, randomGraph, star, tiesOf } from './graphs.ts';

const NONE = -1;
const ROLES = ['coordinator', 'consultant', 'gatekeeper', 'representative', 'liaison', 'total'] as const;
const rolesOf = (graph: WeightedGraph, groups: readonly number[], node: number) => {
  const found = brokerage(graph, Int32Array.from(groups));
  return Object.fromEntries(ROLES.map((role) => [role, found[role][node]]));
};
const nothing = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0, total: 0 };

/** A graph with a group for each node, some without. */
const anyGroups = anyGraph.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    groups: fc.array(fc.integer({ min: NONE, max: 2 }), { minLength: graph.size, maxLength: graph.size }),
  }),
);

describe('A broker between two who have no tie', () => {
  it.each([
    ['a coordinator', 'of one group, all three', [0, 0, 0], { coordinator: 1 }],
    ['a consultant', 'outside the group of both', [0, 1, 0], { consultant: 1 }],
    ['a gatekeeper and a representative', 'of the group of one', [0, 0, 1], { gatekeeper: 1, representative: 1 }],
    ['the same, the other way round', 'of the group of one', [1, 0, 0], { gatekeeper: 1, representative: 1 }],
    ['a liaison', 'of a third group', [0, 1, 2], { liaison: 1 }],
  ])('is %s when %s', (_, __, groups, roles) => {
    expect(rolesOf(line(3), groups, 1)).toEqual({ ...nothing, ...roles, total: 1 });
    expect(rolesOf(line(3), groups, 0)).toEqual(nothing);
  });

  it('is none when they have one', () => {
    expect(rolesOf(graphOf(3, [[0, 1], [1, 2], [0, 2]]), [0, 0, 1], 1)).toEqual(nothing);
  });

  it('is none without a group, or when one of them has none', () => {
    expect(rolesOf(line(3), [0, NONE, 0], 1)).toEqual(nothing);
    expect(rolesOf(line(3), [0, 0, NONE], 1)).toEqual(nothing);
  });
});

describe('Brokerage', () => {
  it('by hand: the middle of a star, with one tie between its ends', () => {
    // Node 0 of group a; ends 1 and 2 of a, 3 and 4 of b, 5 of c, 6 of none. Of ten pairs, 1–3 has a tie.
    const graph = graphOf(7, [...tiesOf(star(7)), [1, 3]]);
    expect(rolesOf(graph, [0, 0, 0, 1, 1, 2, NONE], 0)).toEqual({
      coordinator: 1, // 1–2
      consultant: 1, // 3–4
      gatekeeper: 5, // 1 and 2 with 3, 4 and 5, less 1–3
      representative: 5,
      liaison: 2, // 3–5, 4–5
      total: 9,
    });
  });

  it('agrees with looking at every pair, and adds up to the pairs without a tie', () => {
    const agrees = ({ graph, groups }: { graph: WeightedGraph; groups: number[] }) => {
      for (let node = 0; node < graph.size; node++) {
        const roles = rolesOf(graph, groups, node);
        expect(roles).toEqual(rolesOneByOne(graph, groups, node));
        expect(roles['total']).toBe(roles['coordinator']! + roles['consultant']! + roles['gatekeeper']! + roles['liaison']!);
      }
    };
    fc.assert(fc.property(anyGroups, agrees));
    agrees({ graph: randomGraph(40, 200, 1), groups: Array.from({ length: 40 }, (_, node) => (node % 5) - 1) });
  });
});

describe('The E-I index', () => {
  it('by hand: one tie within, two between, one to nobody of a group', () => {
    const graph = graphOf(5, [[0, 1], [0, 2], [1, 2], [2, 3]]);
    const { whole, values } = eiIndex(graph, Int32Array.of(0, 0, 1, NONE, 1));
    expect(whole).toBe((2 - 1) / 3);
    expect([...values]).toEqual([0, 0, 1, NaN, NaN]);
  });

  it('is −1 when all ties are within groups, 1 when all are between', () => {
    expect(eiIndex(line(4), Int32Array.of(0, 0, 0, 0)).whole).toBe(-1);
    expect(eiIndex(line(4), Int32Array.of(0, 1, 0, 1)).whole).toBe(1);
    expect(eiIndex(graphOf(2, []), Int32Array.of(0, 1)).whole).toBeNaN();
  });

  it('agrees with counting ties', () => {
    fc.assert(
      fc.property(anyGroups, ({ graph, groups }) => {
        const counted = tiesOf(graph).filter(([a, b]) => groups[a]! >= 0 && groups[b]! >= 0);
        const index = (ties: typeof counted) => {
          const between = ties.filter(([a, b]) => groups[a] !== groups[b]).length;
          return (between - (ties.length - between)) / ties.length;
        };
        const { whole, values } = eiIndex(graph, Int32Array.from(groups));
        expect(whole).toBe(index(counted));
        values.forEach((value, node) => expect(value).toBe(index(counted.filter(([a, b]) => a === node || b === node))));
      }),
    );
  });
});

function rolesOneByOne(graph: WeightedGraph, groups: readonly number[], broker: number) {
  const matrix = matrixOf(graph);
  const found = { ...nothing };
  for (let a = 0; a < graph.size; a++) {
    for (let b = 0; b < a; b++) {
      const [one, other, own] = [groups[a]!, groups[b]!, groups[broker]!];
      if (!matrix[broker]![a] || !matrix[broker]![b] || matrix[a]![b] || Math.min(one, other, own) < 0) continue;
      found.total++;
      if (one === other) found[one === own ? 'coordinator' : 'consultant']++;
      else if (one !== own && other !== own) found.liaison++;
      else {
        found.gatekeeper++;
        found.representative++;
      }
    }
  }
  return found;
}
