import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decayCurve, strengthOn } from '../../../web/charts/decay.ts';

// A visit on day 100 worth 1, a call on day 200 worth a half; the half-life is 100 days.
const PULSES = [
  { day: 100, height: 1 },
  { day: 200, height: 0.5 },
];

describe('the curve of a tie', () => {
  test('counts a meeting in full on its day and half of it a half-life on', () => {
    expect([99, 100, 200, 300].map((day) => strengthOn(PULSES, day, 100))).toEqual([0, 1, 1, 0.5]);
  });

  test('stands upright where they met and falls between', () => {
    const curve = decayCurve(PULSES, { from: 0, to: 300, halfLifeDays: 100, stepDays: 50 });
    expect(curve.map(({ day, strength }) => [day, Number(strength.toFixed(4))])).toEqual([
      [0, 0], [100, 0], [100, 1], [150, 0.7071], [200, 0.5], [200, 1], [250, 0.7071], [300, 0.5],
    ]);
  });

  test('begins with what came before it', () => {
    const [first] = decayCurve(PULSES, { from: 150, to: 160, halfLifeDays: 50, stepDays: 10 });
    expect(first).toEqual({ day: 150, strength: 0.5 });
  });

  test('leaves out what comes after it', () => {
    const last = decayCurve(PULSES, { from: 0, to: 150, halfLifeDays: 50, stepDays: 10 }).at(-1);
    expect(last).toEqual({ day: 150, strength: 0.5 });
  });

  test('agrees everywhere with the sum of its pulses', () => {
    const pulses = fc.array(fc.record({ day: fc.integer({ min: 0, max: 1_000 }), height: fc.double({ min: 0.01, max: 1, noNaN: true }) }), { maxLength: 12 });
    fc.assert(
      fc.property(pulses, fc.integer({ min: 10, max: 400 }), (found, halfLifeDays) => {
        const ordered = [...found].sort((a, b) => a.day - b.day);
        const curve = decayCurve(ordered, { from: 200, to: 900, halfLifeDays, stepDays: 13 });
        const last = new Map(curve.map(({ day, strength }) => [day, strength]));
        for (const [day, strength] of last) expect(strength).toBeCloseTo(strengthOn(ordered, day, halfLifeDays), 9);
        expect(curve.at(-1)?.day).toBe(900);
      }),
    );
  });
});
