import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities } from '../../../graph/measures/communities.ts';
import { components } from '../../../graph/measures/components.ts';
import { modularity } from '../../../graph/measures/modularity.ts';
import { stableLabels } from '../../../graph/measures/stable-labels.ts';
import { anyGraph, clique, graphOf, matrixOf, randomGraph, tiesOf, type Tie } from './graphs.ts';

const NONE = -1;
/** Triangles 0 1 2 and 3 4 5, with a tie between 2 and 3. */
const twoTriangles = graphOf(6, [[0, 1], [0, 2], [1, 2], [3, 4], [3, 5], [4, 5], [2, 3]]);

/** Cliques in a ring, each with one tie to the next. */
function ringOfCliques(count: number, size: number) {
  const within = Array.from({ length: count }, (_, c) => tiesOf(clique(size)).map(([a, b]): Tie => [c * size + a, c * size + b]));
  const between = Array.from({ length: count }, (_, c): Tie => [c * size, ((c + 1) % count) * size + 1]);
  return graphOf(count * size, [...within.flat(), ...between]);
}

describe('Modularity', () => {
  it('by hand: two triangles and a tie between them', () => {
    // Each has 3 of 7 ties within and half of all ends.
    expect(modularity(twoTriangles, Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(2 * (3 / 7 - 1 / 4), 12);
    // With the tie between them five times as strong: 3 of 11, and still half.
    const tied = graphOf(6, tiesOf(twoTriangles).map(([a, b]) => [a, b, a === 2 && b === 3 ? 5 : 1]));
    expect(modularity(tied, Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(2 * (3 / 11 - 1 / 4), 12);
    expect(modularity(twoTriangles, Int32Array.of(0, 0, 0, 1, 1, 1), 2)).toBeCloseTo(2 * (3 / 7 - 2 / 4), 12);
  });

  it('is 0 for all in one, and undefined without ties', () => {
    expect(modularity(twoTriangles, new Int32Array(6))).toBeCloseTo(0, 12);
    expect(modularity(graphOf(3, []), new Int32Array(3))).toBeNaN();
  });

  it('takes a node in no community for one of its own', () => {
    const alone = modularity(twoTriangles, Int32Array.of(0, 0, NONE, 1, 1, NONE));
    expect(alone).toBeCloseTo(modularity(twoTriangles, Int32Array.of(0, 0, 2, 1, 1, 3)), 12);
  });

  it('agrees with the formula over pairs', () => {
    fc.assert(
      fc.property(anyGraph, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (graph, labels) => {
        const of = Int32Array.from({ length: graph.size }, () => labels.next().value as number);
        const matrix = matrixOf(graph);
        const strengths = matrix.map((row) => row.reduce((all, one) => all + one, 0));
        const all = strengths.reduce((sum, one) => sum + one, 0);
        let expected = 0;
        matrix.forEach((row, a) =>
          row.forEach((strength, b) => {
            if (of[a] === of[b]) expected += (strength - (strengths[a]! * strengths[b]!) / all) / all;
          }),
        );
        if (all === 0) expect(modularity(graph, of)).toBeNaN();
        else expect(modularity(graph, of)).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe('Communities', () => {
  it('are the triangles, numbered by their lowest node', () => {
    expect([...communities(twoTriangles).of]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('go by strength', () => {
    // A square whose sides 1–2 and 3–0 are strong.
    const square = graphOf(4, [[0, 1, 1], [1, 2, 9], [2, 3, 1], [3, 0, 9]]);
    expect([...communities(square).of]).toEqual([0, 1, 1, 0]);
  });

  it('are the cliques of a ring of cliques', () => {
    const { of, count } = communities(ringOfCliques(6, 5));
    expect(count).toBe(6);
    expect([...of]).toEqual(Array.from({ length: 30 }, (_, node) => Math.floor(node / 5)));
  });

  it('are fewer and larger at a lower resolution', () => {
    const graph = ringOfCliques(6, 5);
    expect(communities(graph, { resolution: 0.2 }).count).toBeLessThan(6);
    expect(communities(graph, { resolution: 0 }).count).toBe(1);
  });

  it('leave out who has no contact', () => {
    expect([...communities(graphOf(5, [[1, 2], [3, 4, 0]])).of]).toEqual([NONE, 0, 0, NONE, NONE]);
    expect(communities(graphOf(2, [])).count).toBe(0);
    expect(communities(graphOf(0, [])).count).toBe(0);
  });

  it('are each connected, and together gain over everyone alone', () => {
    const holds = (graph: ReturnType<typeof graphOf>, seed: number | undefined) => {
      const { of, count } = communities(graph, { seed });
      const within = graphOf(graph.size, tiesOf(graph).filter(([a, b]) => of[a] === of[b]));
      const pieces = components(within).of;
      const piecesOf = Array.from({ length: count }, (_, label) => new Set(pieces.filter((_, node) => of[node] === label)));
      expect(piecesOf.map((each) => each.size)).toEqual(Array<number>(count).fill(1));
      expect(tiesOf(graph).filter(([a, b]) => of[a] === NONE || of[b] === NONE)).toEqual([]);
      if (count > 0) {
        const alone = modularity(graph, new Int32Array(graph.size).fill(NONE));
        expect(modularity(graph, of)).toBeGreaterThanOrEqual(alone - 1e-12);
      }
    };
    fc.assert(fc.property(anyGraph, fc.option(fc.integer(), { nil: undefined }), holds));
    for (let seed = 0; seed < 200; seed++) holds(randomGraph(60, 90, seed), seed);
  });

  it('are the same for the same graph, and for the same seed', () => {
    const graph = randomGraph(100, 300, 5);
    expect(communities(graph)).toEqual(communities(graph));
    expect(communities(graph, { seed: 3 })).toEqual(communities(graph, { seed: 3 }));
    expect(communities(graph, { seed: 3 })).not.toEqual(communities(graph, { seed: 4 }));
  });
});

describe('Labels that stay', () => {
  const stable = (previous: number[], current: number[], unused?: number) => [
    ...stableLabels(Int32Array.from(previous), Int32Array.from(current), unused),
  ];

  it('go to the community that shares most nodes', () => {
    // Of 7's nodes, three are together now and one went to what is mostly 4's.
    expect(stable([7, 7, 7, 7, 4, 4, 4], [0, 0, 0, 1, 1, 1, 1])).toEqual([7, 7, 7, 4, 4, 4, 4]);
  });

  it('stay with the larger part of one that parts; the rest gets a label never used', () => {
    expect(stable([0, 0, 0, 0, 0, 1], [5, 5, 2, 2, 2, 3])).toEqual([2, 2, 0, 0, 0, 1]);
    expect(stable([0, 0, 0, 0, 0, 1], [5, 5, 2, 2, 2, 3], 9)).toEqual([9, 9, 0, 0, 0, 1]);
  });

  it('are the larger one’s when two merge, and the other is not used', () => {
    expect(stable([3, 3, 5, 5, 5], [0, 0, 0, 0, 0])).toEqual([5, 5, 5, 5, 5]);
  });

  it('of equal overlaps go by the lowest earlier label, then the lowest node', () => {
    expect(stable([1, 1, 0, 0], [0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
    expect(stable([2, 2, 2, 2], [1, 1, 0, 0])).toEqual([2, 2, 3, 3]);
  });

  it('pass by those in no community, then or now', () => {
    expect(stable([NONE, 0, 0, 1], [2, 2, NONE, 0])).toEqual([0, 0, NONE, 1]);
    expect(stable([NONE, NONE], [1, 0])).toEqual([0, 1]);
  });

  const labels = fc.array(fc.integer({ min: NONE, max: 5 }), { minLength: 12, maxLength: 12 });

  it('do not depend on how the communities of now are numbered', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(labels, labels, order, (previous, current, names) => {
        const other = current.map((label) => (label === NONE ? NONE : names[label]!));
        expect(stable(previous, other)).toEqual(stable(previous, current));
      }),
    );
  });

  it('keep the communities of now, and change nothing when nothing changed', () => {
    fc.assert(
      fc.property(labels, labels, (previous, current) => {
        const after = stable(previous, current);
        current.forEach((one, a) => current.forEach((other, b) => expect(after[a] === after[b]).toBe(one === other)));
        expect(stable(previous, previous)).toEqual(previous);
        expect(stable(after, current)).toEqual(after);
      }),
    );
  });
});
