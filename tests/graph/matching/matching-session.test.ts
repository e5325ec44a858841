import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatchingSession } from '../../../graph/matching/matching-session.ts';
import { maximumWeightMatching } from '../../../graph/matching/maximum-weight-matching.ts';
import { anyGraph, clusteredComplete, totalOf, WEIGHTS, type Graph } from './edges.ts';

/** A square 0–1–2–3 with its sides 9, 8, 7, 6 and the diagonal 0–2 of 5. */
const SQUARE: Graph = { size: 4, edges: [[0, 1, 9], [1, 2, 8], [2, 3, 7], [3, 0, 6], [0, 2, 5]] };

const session = ({ size, edges }: Graph) => new MatchingSession(size, edges);

describe('A matching session', () => {
  it('starts from the heaviest matching', () => {
    // 9 + 7 against 8 + 6.
    expect([...session(SQUARE).solve()]).toEqual([1, 0, 3, 2]);
  });

  it('does without a forbidden pair, and takes it again once it is allowed', () => {
    const matching = session(SQUARE);
    matching.solve();
    matching.forbid(1, 0);
    expect([...matching.solve()]).toEqual([3, 2, 1, 0]);
    matching.allow(0, 1);
    expect([...matching.solve()]).toEqual([1, 0, 3, 2]);
  });

  it('matches the rest around a locked pair, which need not be an edge', () => {
    const matching = session(SQUARE);
    matching.lock(0, 2);
    // 1 and 3 have no edge.
    expect([...matching.solve()]).toEqual([2, -1, 0, -1]);
    matching.lock(3, 1);
    expect([...matching.solve()]).toEqual([2, 3, 0, 1]);
    matching.unlock(2, 0);
    expect([...matching.solve()]).toEqual([2, 3, 0, 1]);
    matching.forbid(0, 2);
    expect([...matching.solve()]).toEqual([-1, 3, -1, 1]);
  });

  it('keeps a pair that is locked and forbidden, and parts it when it is unlocked', () => {
    const matching = session(SQUARE);
    matching.forbid(0, 1);
    matching.lock(0, 1);
    expect([...matching.solve()]).toEqual([1, 0, 3, 2]);
    matching.unlock(0, 1);
    expect([...matching.solve()]).toEqual([3, 2, 1, 0]);
  });

  it('takes what holds already for done', () => {
    const matching = session(SQUARE);
    matching.lock(0, 1);
    matching.lock(1, 0);
    matching.forbid(2, 3);
    matching.forbid(3, 2);
    matching.allow(0, 3);
    matching.unlock(2, 3);
    expect([...matching.solve()]).toEqual([1, 0, -1, -1]);
  });

  it('refuses what cannot be, and changes nothing by it', () => {
    const matching = session(SQUARE);
    matching.lock(0, 1);
    expect(() => matching.lock(2, 1)).toThrow(
      expect.objectContaining({ code: 'CONFLICT', message: 'Node 1 is locked with 0; unlock them before locking 2 with 1.' }),
    );
    expect(() => matching.forbid(0, 4)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: 'The pair 0, 4 must be two of the 4 nodes, numbered from 0.' }),
    );
    expect(() => matching.lock(3, 3)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: 'The pair 3, 3 is a node with itself; it must be two nodes.' }),
    );
    expect([...matching.solve()]).toEqual([1, 0, 3, 2]);
  });

  it.each([false, true])('is as good as solving from nothing after any changes (most pairs first: %s)', (maximumCardinality) => {
    const act = fc.constantFrom('forbid', 'forbidPair', 'allow', 'lock', 'unlock');
    const steps = fc.array(fc.record({ act, a: fc.nat(), b: fc.nat(), isSolved: fc.boolean() }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(anyGraph(14, WEIGHTS['whole, negative and 0 among them']), steps, (graph, steps) => {
        const asked = new Asked(graph, maximumCardinality);
        for (const { act, a, b, isSolved } of steps) {
          asked[act](a, b);
          if (isSolved) asked.compare();
        }
        asked.compare();
      }),
      { numRuns: 300 },
    );
  });

  it('is as good as solving from nothing where blossoms lie within blossoms', () => {
    const asked = new Asked(clusteredComplete(45, 6), false);
    for (let i = 0; i < 120; i++) {
      asked[(['forbidPair', 'lock', 'forbidPair', 'allow', 'unlock'] as const)[i % 5]!](7 * i, 11 * i + 3);
      asked.compare();
    }
  });
});

/** A session beside what was asked of it. */
class Asked {
  private readonly session: MatchingSession;
  private forbidden: [number, number][] = [];
  private locked: [number, number][] = [];

  constructor(
    private readonly graph: Graph,
    private readonly maximumCardinality: boolean,
  ) {
    this.session = new MatchingSession(graph.size, graph.edges, { maximumCardinality });
  }

  forbid(a: number, b: number): void {
    const pair = this.two(a, b);
    this.session.forbid(...pair);
    this.forbidden.push(pair);
  }

  /** A pair of the matching, which is what hurts. */
  forbidPair(a: number): void {
    const node = a % this.graph.size;
    const mate = this.session.solve()[node]!;
    if (mate >= 0) this.forbid(node, mate);
  }

  allow(a: number): void {
    const pair = this.forbidden[a % this.forbidden.length];
    if (!pair) return;
    this.session.allow(pair[1], pair[0]);
    this.forbidden = this.forbidden.filter((other) => !isSame(other, pair));
  }

  lock(a: number, b: number): void {
    const pair = this.two(a, b);
    if (this.locked.flat().some((node) => pair.includes(node))) return;
    this.session.lock(...pair);
    this.locked.push(pair);
  }

  unlock(a: number): void {
    const pair = this.locked[a % this.locked.length];
    if (!pair) return;
    this.session.unlock(pair[1], pair[0]);
    this.locked = this.locked.filter((other) => other !== pair);
  }

  compare(): void {
    const { graph, maximumCardinality } = this;
    const mates = this.session.solve();
    for (const [a, b] of this.locked) {
      expect([mates[a], mates[b]]).toEqual([b, a]);
      mates[a] = mates[b] = -1;
    }
    const taken = new Set(this.locked.flat());
    const edges = graph.edges.filter(
      ([a, b]) => !taken.has(a) && !taken.has(b) && !this.forbidden.some((pair) => isSame(pair, [a, b])),
    );
    const rest = { size: graph.size, edges };
    const found = totalOf(rest, mates);
    const best = totalOf(rest, maximumWeightMatching(graph.size, edges, { maximumCardinality }));
    expect(found.weight).toBeCloseTo(best.weight, 9);
    if (maximumCardinality) expect(found.pairs).toBe(best.pairs);
  }

  private two(a: number, b: number): [number, number] {
    const { size } = this.graph;
    const first = a % size;
    return [first, (first + 1 + (b % (size - 1))) % size];
  }
}

const isSame = (pair: readonly [number, number], [a, b]: readonly [number, number]) =>
  (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
