import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_BY_NAME } from '../../../../graph/matching/affinity/all-features.ts';
import { FEATURES, type FeatureName, type Pair } from '../../../../graph/matching/affinity/feature.ts';
import { pair, person, WORDS } from './candidates.ts';

const find = (name: FeatureName, of: Pair) => FEATURE_BY_NAME.get(name)!.find(of);
const value = (name: FeatureName, of: Pair) => find(name, of).value;
const said = (name: FeatureName, of: Pair) => FEATURE_BY_NAME.get(name)!.say(find(name, of), WORDS);

describe('help', () => {
  // Beth needs housing (urgency 3) and solar (1); Ann has housing (experience 2) and energy (3), a step broader than solar.
  // Met: 3 · 2/3 + 1 · ½ · 3/3 = 2.5 of 4. Ann needs chairing (2), of which Beth has most (3): 2 of 2.
  const ann = person('ann', { needs: { chairing: 2 }, offers: { housing: 2, energy: 3 } });
  const beth = person('beth', { needs: { housing: 3, solar: 1 }, offers: { chairing: 3 } });

  it('is what the better direction comes to, and each says what they can give', () => {
    expect(value('needs met', pair(ann, beth))).toBe(1);
    expect(said('needs met', pair(ann, beth))).toBe('Ann can give: housing and solar. Beth can give: chairing.');
  });

  it('is mutual as far as the lower direction', () => {
    expect(value('mutual help', pair(ann, beth))).toBeCloseTo(2.5 / 4, 12);
    expect(said('mutual help', pair(ann, beth))).toBe('Each could help the other; the one who gets less has 63% of what they need met.');
  });

  it('is nothing where nobody needs what the other has', () => {
    const [carl, dora] = [person('carl', { needs: { sport: 1 } }), person('dora', { offers: { arts: 3 } })];
    expect([value('needs met', pair(carl, dora)), value('mutual help', pair(carl, dora))]).toEqual([0, 0]);
    expect(said('needs met', pair(carl, dora))).toBe('Neither has recorded an offer that the other needs.');
  });

  it('names three topics and counts the others', () => {
    const giver = person('gina', { offers: { a: 3, b: 3, c: 3, d: 3, e: 3 } });
    const taker = person('tom', { needs: { a: 1, b: 3, c: 2, d: 1, e: 1 } });
    expect(said('needs met', pair(giver, taker))).toBe('Gina can give: b, c, a and 2 more.');
  });
});

describe('what two have in common', () => {
  it('counts shared needs by urgency', () => {
    // min: housing 1; max: housing 3 + sport 2 + arts 1.
    const of = pair(person('a', { needs: { housing: 3, sport: 2 } }), person('b', { needs: { housing: 1, arts: 1 } }));
    expect(value('shared needs', of)).toBeCloseTo(1 / 6, 12);
    expect(said('shared needs', of)).toBe('Both need help with housing.');
  });

  it('compares places by the figures known for both', () => {
    // One standard deviation apart by one figure, alike by the other: d² = ½.
    const of = pair(person('a', { indicators: { income: 1, health: 0, only: 5 } }), person('b', { indicators: { income: 0, health: 0 } }));
    expect(value('similar places', of)).toBeCloseTo(Math.exp(-0.25), 12);
    expect(find('similar places', of).facts.indicators).toEqual([
      { indicator: 'indicator:health', a: 0, b: 0, closeness: 1 },
      { indicator: 'indicator:income', a: 10, b: 0, closeness: Math.exp(-0.5) },
    ]);
    expect(said('similar places', of)).toBe('Places much alike by 2 published figures: 78% alike.');
    expect(value('similar places', pair(person('a'), person('b')))).toBeUndefined();
  });

  it('compares when they joined', () => {
    expect(value('stage', pair(person('a', { wave: 1 }), person('b', { wave: 2 })))).toBe(0.5);
    expect(value('stage', pair(person('a', { wave: 1 }), person('b', { wave: 3 })))).toBe(0);
    expect(value('stage', pair(person('a', { wave: 1 }), person('b')))).toBeUndefined();
  });

  it('compares experience either way', () => {
    const of = pair(person('a', { experience: 1 }), person('b', { experience: 0.2 }));
    expect(value('like experience', of)).toBeCloseTo(0.2, 12);
    expect(value('unlike experience', of)).toBeCloseTo(0.8, 12);
    expect(said('unlike experience', of)).toBe('One has long experience, the other little experience: one can learn from the other.');
  });
});

describe('distance', () => {
  const at = (distanceKm: number | undefined) => pair(person('a'), person('b'), { distanceKm });

  it('halves nearness every 60 km and what is left to be far every 100', () => {
    expect([0, 60, 120].map((km) => value('near', at(km)))).toEqual([1, 0.5, 0.25]);
    expect([0, 100, 200].map((km) => value('far', at(km)))).toEqual([0, 0.5, 0.75]);
    expect(said('near', at(42.4))).toBe('42 km apart, near enough for a visit.');
    expect(said('far', at(285))).toBe('285 km apart, far enough for new ideas.');
  });

  it('is not known where a place is not', () => {
    expect([value('near', at(undefined)), value('far', at(undefined))]).toEqual([undefined, undefined]);
  });
});

describe('contact and commitments', () => {
  it('halves newness with every 0.40 of a tie, those of the areas by half', () => {
    const met = (own: number, areas: number) => pair(person('a'), person('b'), { contact: { own, areas, met: 1, areasMet: 21 } });
    expect(value('little contact', met(0.4, 0))).toBe(0.5);
    expect(value('little contact', met(0.4, 0.8))).toBe(0.25);
    expect(said('little contact', met(0.4, 0.8))).toBe('Contact so far: met once, areas met 21 times.');
    expect(said('little contact', pair(person('a'), person('b')))).toBe('They have not met, nor have their areas.');
  });

  it('counts an area’s own tie once', () => {
    const area = (name: string) => ({ ...person(name), id: `area:${name}` as never, areas: [`area:${name}` as never] });
    expect(value('little contact', pair(area('a'), area('b'), { contact: { own: 0.4, areas: 0.4, met: 0, areasMet: 2 } }))).toBe(0.5);
  });

  it('goes by the busier of the two', () => {
    const of = (a: number, b: number) => pair(person('a', { commitments: a }), person('b', { commitments: b }));
    expect(value('few commitments', of(0, 0))).toBe(1);
    expect(value('few commitments', of(0, 1))).toBeCloseTo(2 / 3, 12);
    expect(value('few commitments', of(5, 1))).toBe(0);
    expect(said('few commitments', of(2, 1))).toBe('The busier of the two has 2 commitments already.');
  });
});

describe('every feature', () => {
  const levels = fc.dictionary(fc.constantFrom('energy', 'solar', 'sport'), fc.integer({ min: 1, max: 3 }));
  const anybody = (name: string) =>
    fc
      .record({
        needs: levels,
        offers: levels,
        wave: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        experience: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        commitments: fc.integer({ min: 0, max: 6 }),
        indicators: fc.dictionary(fc.constantFrom('i', 'j'), fc.double({ min: -4, max: 4, noNaN: true })),
      })
      .map((said) => person(name, said));
  const contact = fc.record({
    own: fc.double({ min: 0, max: 5, noNaN: true }),
    areas: fc.double({ min: 0, max: 5, noNaN: true }),
    met: fc.nat(9),
    areasMet: fc.nat(9),
  });

  it.each(FEATURES)('%s is from 0 to 1, the same both ways, and says itself in a sentence', (name) => {
    fc.assert(
      fc.property(anybody('ann'), anybody('beth'), contact, fc.option(fc.double({ min: 0, max: 900, noNaN: true }), { nil: undefined }), (a, b, met, distanceKm) => {
        const more = { contact: met, distanceKm, foretold: 0.4, bridge: { value: 0.3, opened: 4 } };
        const [there, back] = [pair(a, b, more), pair(b, a, more)];
        const found = value(name, there);
        if (found !== undefined) {
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(1);
        }
        expect(value(name, back)).toEqual(found);
        expect(said(name, there)).toMatch(/^[A-Z0-9].*\.$/);
      }),
    );
  });
});
