import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buddyGroups, groupScore, type BuddyOptions, type BuddyProblem } from '../../../graph/matching/buddies/buddy-groups.ts';

/** Everybody may be with everybody unless said otherwise. */
function problem(size: number, pairs: readonly (readonly [number, number, number])[], said: { not?: readonly (readonly [number, number])[]; locked?: number[][] } = {}): BuddyProblem {
  const scores = new Float64Array(size * size);
  const allowed = new Uint8Array(size * size).fill(1);
  for (let one = 0; one < size; one++) allowed[one * size + one] = 0;
  for (const [a, b, score] of pairs) scores[a * size + b] = scores[b * size + a] = score;
  for (const [a, b] of said.not ?? []) allowed[a * size + b] = allowed[b * size + a] = 0;
  return { size, scores, allowed, locked: said.locked ?? [] };
}

/** A path 0–1–2–3 with the middle at 0.9, ends 0.4; nothing else may be. */
const PATH = problem(4, [[0, 1, 0.4], [1, 2, 0.9], [2, 3, 0.4]], { not: [[0, 2], [0, 3], [1, 3]] });

describe('buddies', () => {
  it('leave nobody out first, or take the best total', () => {
    expect(buddyGroups(PATH)).toMatchObject({ groups: [[0, 1], [2, 3]], alone: [] });
    expect(buddyGroups(PATH, { nobodyLeftOut: false, trio: false })).toMatchObject({ groups: [[1, 2]], alone: [0, 3] });
  });

  it('take a third in where the number is odd, whoever makes the whole best', () => {
    // Left over without a three: 2 (pair 0–1 at 0.9). As threes: all of one, (0.9 + 0.8 + 0.1) / 3.
    const three = problem(3, [[0, 1, 0.9], [0, 2, 0.8], [1, 2, 0.1]]);
    expect(buddyGroups(three)).toEqual({ groups: [[0, 1, 2]], alone: [], total: expect.closeTo(0.6, 12) });
    expect(buddyGroups(three, { trio: false })).toMatchObject({ groups: [[0, 1]], alone: [2] });
  });

  it('does not take a third in where a rule stands against either', () => {
    expect(buddyGroups(problem(3, [[0, 1, 0.9], [0, 2, 0.8]], { not: [[1, 2]] }))).toMatchObject({ groups: [[0, 1]], alone: [2] });
  });

  it('takes in several where rules leave more over', () => {
    // 4 and 5 may only be with 0 and 1, and with 2 and 3; not with each other.
    const six = problem(6, [[0, 1, 0.9], [2, 3, 0.9]], { not: [[4, 5], [0, 2], [0, 3], [1, 2], [1, 3], [0, 5], [1, 5], [2, 4], [3, 4]] });
    expect(buddyGroups(six).alone).toEqual([]);
  });

  it('keeps locked twos and threes together and pairs the rest around them', () => {
    const square = problem(4, [[0, 1, 0.9], [1, 2, 0.8], [2, 3, 0.7], [0, 3, 0.6]], { locked: [[3, 0]] });
    expect(buddyGroups(square)).toMatchObject({ groups: [[0, 3], [1, 2]], total: expect.closeTo(1.4, 12) });
    const five = problem(5, [[3, 4, 0.5]], { locked: [[2, 0, 1]] });
    expect(buddyGroups(five).groups).toEqual([[0, 1, 2], [3, 4]]);
  });

  it('is humane with nobody, with one, with all ruled out and with all alike', () => {
    expect(buddyGroups(problem(0, []))).toEqual({ groups: [], alone: [], total: 0 });
    expect(buddyGroups(problem(1, []))).toEqual({ groups: [], alone: [0], total: 0 });
    const apart = problem(3, [], { not: [[0, 1], [0, 2], [1, 2]] });
    expect(buddyGroups(apart)).toEqual({ groups: [], alone: [0, 1, 2], total: 0 });
    const alike = buddyGroups(problem(6, []), { nobodyLeftOut: false });
    expect(alike.alone).toEqual([]);
    expect(buddyGroups(problem(6, []))).toEqual(buddyGroups(problem(6, [])));
  });

  it('refuses locks that make no sense', () => {
    const locked = (...groups: number[][]) => () => buddyGroups(problem(4, [], { locked: groups }));
    expect(locked([0, 1], [1, 2])).toThrow('Number 1 is in two locks');
    expect(locked([0])).toThrow('two or three together, not 1');
    expect(locked([0, 1, 2, 3])).toThrow('not 4');
    expect(locked([0, 9])).toThrow('There is no number 9 among 4');
  });

  it('comes to the best there is, by trying everything', () => {
    fc.assert(
      fc.property(anyProblem(), fc.boolean(), (any, nobodyLeftOut) => {
        const found = buddyGroups(any, { nobodyLeftOut, trio: false });
        expect(found.total).toBeCloseTo(bestTotal(any, { nobodyLeftOut }), 4);
      }),
      { numRuns: 300 },
    );
  });

  it('never breaks a rule, loses nobody, and leaves fewer alone with threes than without', () => {
    fc.assert(
      fc.property(anyProblem(), (any) => {
        const [plain, threes] = [buddyGroups(any, { trio: false }), buddyGroups(any)];
        expect(threes.alone.length).toBeLessThanOrEqual(plain.alone.length);
        const all = [...threes.groups.flat(), ...threes.alone].sort((a, b) => a - b);
        expect(all).toEqual([...Array(any.size).keys()]);
        for (const group of threes.groups) {
          group.forEach((a, i) => group.slice(i + 1).forEach((b) => expect(any.allowed[a * any.size + b]).toBe(1)));
          expect([2, 3]).toContain(group.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const anyProblem = (): fc.Arbitrary<BuddyProblem> =>
  fc.integer({ min: 0, max: 7 }).chain((size) => {
    const pairs = Array.from({ length: size }, (_, a) => Array.from({ length: size - a - 1 }, (__, i) => [a, a + i + 1] as const)).flat();
    return fc
      .tuple(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: pairs.length, maxLength: pairs.length }), fc.subarray(pairs))
      .map(([scores, not]) => problem(size, pairs.map(([a, b], i) => [a, b, scores[i]! / 100] as const), { not }));
  });

/** The best total of pairs, by trying all ways; with nobody left out first: of those that leave fewest alone. */
function bestTotal(of: BuddyProblem, { nobodyLeftOut }: BuddyOptions): number {
  let best = { pairs: 0, total: 0 };
  const isBetter = (pairs: number, total: number) => (nobodyLeftOut && pairs !== best.pairs ? pairs > best.pairs : total > best.total);
  const go = (left: readonly number[], pairs: number, total: number) => {
    if (isBetter(pairs, total)) best = { pairs, total };
    const [first, ...others] = left;
    if (first === undefined) return;
    go(others, pairs, total);
    for (const other of others) {
      if (of.allowed[first * of.size + other] === 1) go(others.filter((one) => one !== other), pairs + 1, total + groupScore(of, [first, other]));
    }
  };
  go([...Array(of.size).keys()], 0, 0);
  return best.total;
}
