import fc from 'fast-check';
import type { ClusterProblem, Two } from '../../../../graph/matching/cluster-plan/cluster-problem.ts';

/** Hundredths, so that totals are told apart or equal, never nearly equal. */
const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const regions = ['London', 'East', 'Wales'];
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** Problems of one to six areas and up to three groups with any mixture of rules; some have plans, some none. */
export const tinyProblem: fc.Arbitrary<ClusterProblem> = fc
  .record({ n: fc.integer({ min: 1, max: 6 }), K: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, K }) => {
    const area = fc.nat({ max: n - 1 });
    const pair = fc.tuple(area, area).filter(([a, b]) => a !== b);
    const pairs = (most: number) => (n === 1 ? fc.constant([]) : distinctPairs(pair, most));
    const place = fc.uniqueArray(fc.tuple(area, fc.nat({ max: K - 1 })), { maxLength: 1 });
    const position = fc.record({ lat: fc.integer({ min: 50, max: 55 }), lon: fc.integer({ min: -3, max: 1 }) });
    return fc.record(
      {
        areas: fc.array(
          fc
            .tuple(fc.constantFrom(1, 2), fc.option(share), fc.option(fc.constantFrom(...regions)), fc.option(position, { freq: 9 }))
            .map(([seats, experience, region, at]) => ({ seats, experience, region, ...at })),
          { minLength: n, maxLength: n },
        ),
        groups: fc.array(
          fc
            .tuple(fc.nat({ max: 2 }), fc.integer({ min: 0, max: 3 }), rarely(fc.integer({ min: 2, max: 6 })), fc.option(position))
            .map(([least, more, seats, venue]) => ({ least, most: least + more, ...(seats !== undefined && { seats }), venue })),
          { minLength: K, maxLength: K },
        ),
        fit: fc.array(share, { minLength: n * K, maxLength: n * K }).map((values) => Float64Array.from(values)),
        affinity: pairs(8).chain((list) => fc.tuple(...list.map(([a, b]) => share.map((value) => [a, b, value] as const)))),
        pairWeight: fc.constantFrom(0, 0.3, 1),
        rules: fc
          .record({
            everyonePlaced: fc.boolean(),
            experienced: rarely(fc.record({ from: share, least: fc.nat({ max: 2 }) })),
            newcomers: rarely(fc.record({ below: share, least: fc.nat({ max: 1 }) })),
            mostFromRegion: rarely(fc.integer({ min: 1, max: 3 })),
            mostShareFromRegion: rarely(fc.constantFrom(0.34, 0.5, 0.75)),
            leastRegions: rarely(fc.nat({ max: 2 })),
            withinKm: rarely(fc.integer({ min: 100, max: 400 })),
            apart: pairs(2),
            together: pairs(1),
            locked: place,
            forbidden: place,
          })
          .map((rules) => Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined))),
        areAlike: fc.boolean(),
        share: rarely(fc.constantFrom({ least: 0.25 }, { most: 0.5 }, { least: 0.2, most: 0.4 })),
      },
      { requiredKeys: ['areas', 'groups', 'fit', 'affinity', 'pairWeight', 'rules', 'areAlike', 'share'] },
    );
  })
  .map(({ share: bounds, areAlike, rules, ...problem }) => {
    const region = problem.areas.find((area) => area.region !== null)?.region;
    const regionShares = bounds && region ? [{ region, ...bounds }] : [];
    const made = { ...problem, rules: { ...rules, regionShares } };
    if (!areAlike) return made;
    // Groups that differ in nothing: the solver may give them any names.
    const K = made.groups.length;
    return { ...made, groups: made.groups.map(() => made.groups[0]!), fit: made.fit.map((_, i) => made.fit[i - (i % K)]!) };
  });

function distinctPairs(pair: fc.Arbitrary<Two>, most: number): fc.Arbitrary<Two[]> {
  return fc.uniqueArray(pair, { maxLength: most, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` });
}
