import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../../graph/matching/exposure/exposure.ts';
import { spreadLists, type Fit } from '../../../graph/matching/exposure/spread-lists.ts';

const listsOf = (fits: readonly Fit[], lengths: readonly number[], mostListsEach?: number) =>
  [...spreadLists(fits, { lengths, ...(mostListsEach === undefined ? {} : { mostListsEach }) })].sort(([a], [b]) => a - b).map(([of, list]) => [of, ...list.map(({ other }) => other)]);

/** All think 9 fits best; 8 is next for everybody. */
const ALL_FOR_NINE: Fit[] = [0, 1, 2, 3].flatMap((of) => [
  { of, other: 9, score: 1 - of / 100 },
  { of, other: 8, score: 0.5 - of / 100 },
  { of, other: 7, score: 0.1 },
]);

describe('lists of suggestions', () => {
  it('send the best fits to the one all want, and the others on', () => {
    // One each, at most 1.5 rounded up: two lists for 9, two for 8.
    expect(listsOf(ALL_FOR_NINE, [1])).toEqual([[0, 9], [1, 9], [2, 8], [3, 8]]);
  });

  it('are filled with whoever is left where that leaves them short', () => {
    expect(listsOf(ALL_FOR_NINE, [3], 0.5)).toEqual([[0, 9, 8, 7], [1, 9, 8, 7], [2, 9, 8, 7], [3, 9, 8, 7]]);
  });

  it('are spread anew for those that are only looked at later', () => {
    expect(listsOf(ALL_FOR_NINE, [1, 3])).toEqual([[0, 9, 8, 7], [1, 9, 8, 7], [2, 8, 9, 7], [3, 8, 9, 7]]);
  });

  it('never hold anybody twice, nor more than asked, and hold all there are where that is fewer', () => {
    const fits = fc.uniqueArray(fc.record({ of: fc.nat(8), other: fc.nat(8), score: fc.double({ min: 0, max: 1, noNaN: true }) }), { selector: ({ of, other }) => of * 9 + other, maxLength: 60 });
    fc.assert(
      fc.property(fits, fc.integer({ min: 1, max: 5 }), (any, length) => {
        const lists = spreadLists(any, { lengths: [length] });
        for (let of = 0; of <= 8; of++) {
          const there = any.filter((fit) => fit.of === of).length;
          const list = (lists.get(of) ?? []).map(({ other }) => other);
          expect(list).toHaveLength(Math.min(length, there));
          expect(new Set(list).size).toBe(list.length);
        }
      }),
    );
  });
});

describe('exposure', () => {
  it('is even where all stand in as many lists', () => {
    expect(exposureOf([[0, 1], [1, 2], [2, 0]], 3)).toEqual({ candidates: 3, suggested: 3, most: 2, gini: 0 });
  });

  it('tells how much goes to one', () => {
    // Counts 0, 0, 4: Gini (2·3·4)/(3·4) − 4/3 = 2/3.
    expect(exposureOf([[2], [2], [2], [2]], 3)).toEqual({ candidates: 3, suggested: 1, most: 4, gini: expect.closeTo(2 / 3, 12) });
    expect(exposureOf([], 3)).toEqual({ candidates: 3, suggested: 0, most: 0, gini: 0 });
  });
});
