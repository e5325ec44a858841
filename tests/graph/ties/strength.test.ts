import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERACTION_KINDS } from '../../../graph/network/interaction-kinds.ts';
import { bandOf, BAND_FROM, shownStrength } from '../../../graph/ties/band.ts';
import { networkSeries } from '../../../graph/ties/network-series.ts';
import { receipts, strengthOf } from '../../../graph/ties/receipts.ts';
import { changeOf, tieChanges } from '../../../graph/ties/tie-changes.ts';
import { reckoning } from '../../../graph/ties/tie-options.ts';
import { tieSeriesOf } from '../../../graph/ties/tie-series.ts';
import { tiesAt, tiesOf } from '../../../graph/ties/tie-table.ts';
import { evidenceOf, published, type Meeting } from './evidence.ts';
import { plainTies } from './plain-reference.ts';

const strengthAt = (meetings: readonly Meeting[], at: number, options = {}) => tiesAt(evidenceOf(9, meetings), at, options).strength[0];

describe('Strength', () => {
  it('is exactly 1 for two people who met alone today', () => {
    expect(strengthAt([{ day: 100, parties: [0, 1] }], 100)).toBe(1);
  });

  it('halves with every half-life', () => {
    const met: Meeting[] = [{ day: 0, parties: [0, 1] }];
    expect(strengthAt(met, 365)).toBe(0.5);
    expect(strengthAt(met, 730)).toBe(0.25);
    expect(strengthAt(met, 60, { halfLifeDays: 60 })).toBe(0.5);
  });

  it('shares an event among those present, or not', () => {
    const met: Meeting[] = [{ day: 0, parties: [0, 1, 2, 3, 4] }];
    expect(strengthAt(met, 0)).toBe(1 / 4);
    expect(strengthAt(met, 0, { sizeDiscount: 'none' })).toBe(1);
  });

  it('weighs kinds: a call half, a month of joint work a quarter, and as one says', () => {
    const kinds: Meeting[] = [{ day: 0, kind: 'buddy call', parties: [0, 1] }, { day: 0, kind: 'collaboration', parties: [0, 1] }];
    expect(strengthAt(kinds, 0)).toBe(0.75);
    expect(strengthAt(kinds, 0, { kindWeights: { 'buddy call': 2 } })).toBe(2.25);
  });

  it('adds up: a meeting of three a year ago, a call half a half-life ago, a visit today', () => {
    // With a half-life of 364 days: 1/2 · 1/2 + 1/2 · 2^(−1/2) + 1
    const meetings: Meeting[] = [
      { day: 0, parties: [0, 1, 2] },
      { day: 182, kind: 'buddy call', parties: [0, 1] },
      { day: 364, kind: 'peer visit', parties: [0, 1] },
    ];
    expect(strengthAt(meetings, 364, { halfLifeDays: 364 })).toBeCloseTo(0.25 + 0.5 * Math.SQRT1_2 + 1, 12);
  });

  it.each([
    [{ halfLifeDays: 0 }, /halfLifeDays 0 must be more than 0/],
    [{ halfLifeDays: Number.NaN }, /halfLifeDays NaN/],
    [{ kindWeights: { answer: -1 } }, /weight -1 of "answer" must be from 0/],
    [{ sizeDiscount: 'half' as 'none' }, /"half" must be one of: newman, none/],
  ])('is refused for options that make no sense: %j', (options, message) => {
    expect(() => reckoning(options)).toThrow(message);
  });
});

const anyMeetings = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 2_000 }),
      kind: fc.constantFrom(...INTERACTION_KINDS),
      parties: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 40 },
  )
  .map((meetings) => meetings.sort((x, y) => x.day - y.day));
const halfLife = fc.integer({ min: 1, max: 1_000 });

describe('Whatever the meetings, half-life and discount', () => {
  it('every tie equals the formula said plainly, pair for pair', () => {
    fc.assert(
      fc.property(anyMeetings, fc.integer({ min: 0, max: 2_200 }), halfLife, fc.boolean(), (meetings, at, halfLifeDays, discount) => {
        const ours = tiesAt(evidenceOf(9, meetings), at, { halfLifeDays, sizeDiscount: discount ? 'newman' : 'none' });
        const plain = plainTies(meetings, at, halfLifeDays, discount);
        expect([...ours.a].map((a, k) => `${a} ${ours.b[k]}`).sort()).toEqual([...plain.keys()].sort());
        for (let k = 0; k < ours.size; k++) {
          const wanted = plain.get(`${ours.a[k]} ${ours.b[k]}`)!;
          expect(Math.abs(ours.strength[k]! - wanted.strength)).toBeLessThan(1e-9);
          expect([ours.count[k], ours.first[k], ours.last[k]]).toEqual([wanted.count, wanted.first, wanted.last]);
        }
      }),
    );
  });

  it('receipts add up to the strength, and each is its own value halved by its age', () => {
    fc.assert(
      fc.property(anyMeetings, halfLife, (meetings, halfLifeDays) => {
        const evidence = evidenceOf(9, meetings);
        const table = tiesAt(evidence, 2_000, { halfLifeDays });
        for (let k = 0; k < table.size; k++) {
          const own = receipts(evidence, table.a[k]!, table.b[k]!, 2_000, { halfLifeDays });
          expect(strengthOf(own)).toBeCloseTo(table.strength[k]!, 9);
          expect(own).toHaveLength(table.count[k]!);
          for (const { whenNew, now, day } of own) expect(now).toBeCloseTo(whenNew * 2 ** (-(2_000 - day) / halfLifeDays), 12);
        }
      }),
    );
  });

  it('a series is what asking day by day would give, for one party and for the network', () => {
    const days = [0, 30, 31, 400, 1_999, 2_500];
    fc.assert(
      fc.property(anyMeetings, halfLife, (meetings, halfLifeDays) => {
        const evidence = evidenceOf(9, meetings);
        const { others, strength } = tieSeriesOf(evidence, 3, days, { halfLifeDays });
        const whole = networkSeries(evidence, days, { halfLifeDays, minStrength: 0.1 });
        days.forEach((day, d) => {
          const plain = plainTies(meetings, day, halfLifeDays);
          others.forEach((other, k) => {
            const pair = [3, other].sort((x, y) => x - y).join(' ');
            expect(strength[k * days.length + d]).toBeCloseTo(plain.get(pair)?.strength ?? 0, 9);
          });
          const living = [...plain].filter(([, tie]) => tie.strength >= 0.1 - 1e-9).map(([pair]) => pair);
          expect([...whole[d]!.a].map((a, k) => `${a} ${whole[d]!.b[k]}`).sort()).toEqual(living.sort());
        });
      }),
    );
  });

  it('the ties of one party are its rows of all ties', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const evidence = evidenceOf(9, meetings);
        const own = tiesOf(evidence, 4, 2_000);
        const all = tiesAt(evidence, 2_000);
        const ofFour = [...all.a.keys()].filter((k) => all.a[k] === 4 || all.b[k] === 4);
        expect([...own.b]).toEqual(ofFour.map((k) => all.a[k]! + all.b[k]! - 4).sort((x, y) => x - y));
        own.b.forEach((other, k) => {
          const same = ofFour.find((one) => all.a[one]! + all.b[one]! - 4 === other)!;
          expect(own.strength[k]).toBeCloseTo(all.strength[same]!, 12);
        });
      }),
    );
  });

  it('changes are told from the strengths of the two days, each tie once', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const [before, after] = [plainTies(meetings, 700), plainTies(meetings, 1_400)];
        const told = tieChanges(evidenceOf(9, meetings), 700, 1_400);
        const wanted = [...after].flatMap(([pair, { strength }]) => {
          const change = changeOf(before.get(pair)?.strength ?? 0, strength);
          return change ? [`${pair} ${change}`] : [];
        });
        expect(told.map(({ a, b, change }) => `${a} ${b} ${change}`).sort()).toEqual(wanted.sort());
      }),
    );
  });
});

describe('A series of the whole network', () => {
  it('has a tie from its first contact on, however faded or little weighed, and not before', () => {
    const evidence = evidenceOf(3, [{ day: 10, parties: [0, 1] }, { day: 20, kind: 'answer', parties: [1, 2] }]);
    const sizes = (days: number[]) => networkSeries(evidence, days, { halfLifeDays: 0.001, kindWeights: { answer: 0 } }).map(({ size }) => size);
    expect(sizes([9, 10, 19, 20, 5_000])).toEqual([0, 1, 1, 2, 2]);
    expect(tiesAt(evidence, 5_000, { halfLifeDays: 0.001 }).size).toBe(2);
  });
});

describe('The band', () => {
  it('begins at its threshold, and sums that end a hair below count as there', () => {
    expect([1, 0.99999999, 0.4, 0.39, 0.1, 0.0999].map(bandOf)).toEqual(['strong', 'steady', 'steady', 'light', 'light', 'faded']);
    expect(bandOf(0.1 + 0.2 + 0.7)).toBe('strong');
    expect(bandOf(0.7 + 0.2 + 0.1)).toBe('strong');
  });

  it('is never contradicted by the figure shown', () => {
    expect([0.996, 0.3951, 0.0999, 1.005, 2.346].map(shownStrength)).toEqual(['0.99', '0.39', '0.09', '1.00', '2.35']);
    fc.assert(fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (strength) => bandOf(Number(shownStrength(strength))) === bandOf(strength)));
  });

  it('keeps to the thresholds it names', () => {
    expect(BAND_FROM).toEqual({ strong: 1, steady: 0.4, light: 0.1 });
  });
});

describe('On networks that others have published', () => {
  /** Days since 1970 from milliseconds since the year 1. */
  const enron = () =>
    published('email-Enron').map(({ time, people }) => ({ day: Math.floor(time / 86_400_000) - 719_162, parties: people }));
  /** Every thousand seconds stand for a day, so that two school days make a hundred and seventeen. */
  const school = () => published('contact-primary-school').map(({ time, people }) => ({ day: Math.floor(time / 1_000), parties: people }));

  it.each([
    ['e-mail within a company', enron, 2],
    ['contacts in a primary school', school, 60],
  ])('%s: every pair, and every strength', (_, read, part) => {
    const meetings = read();
    const people = meetings.reduce((most, { parties }) => Math.max(most, ...parties), 0) + 1;
    const evidence = evidenceOf(people, meetings);
    const ends = [meetings[Math.floor(meetings.length / part)]!.day, meetings.at(-1)!.day + 30];
    for (const at of ends) {
      for (const [halfLifeDays, sizeDiscount] of [[365, 'newman'], [90, 'none']] as const) {
        const ours = tiesAt(evidence, at, { halfLifeDays, sizeDiscount });
        const plain = plainTies(meetings, at, halfLifeDays, sizeDiscount === 'newman');
        expect(ours.size).toBe(plain.size);
        let worst = 0;
        for (let k = 0; k < ours.size; k++) {
          const wanted = plain.get(`${ours.a[k]} ${ours.b[k]}`);
          worst = Math.max(worst, Math.abs(ours.strength[k]! - (wanted?.strength ?? Number.POSITIVE_INFINITY)));
        }
        expect(worst).toBeLessThan(1e-6);
      }
    }
  });
});
