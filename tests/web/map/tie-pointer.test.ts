import { describe, expect, test } from 'vitest';
import type { Scene, SceneTie } from '../../../web/map/scene.ts';
import { distanceTo, pointAt, tieCurve } from '../../../web/map/tie-curve.ts';
import { drawnTies } from '../../../web/map/drawn-ties.ts';
import { TieHits } from '../../../web/map/tie-hits.ts';
import { pointable } from '../../../web/map/tie-pointer.ts';

const tie = (a: string, b: string, more: Partial<SceneTie> = {}): SceneTie => ({
  key: `${a}|${b}`, a, b, colour: '#000000', width: 2, order: 1, dash: 'none', lane: 0, context: false, said: '', ...more,
});
const PLACES = new Map([['a', { x: 0, y: 0 }], ['b', { x: 40, y: 0 }], ['c', { x: 200, y: 0 }]]);

describe('a tie on the screen', () => {
  test('runs beside another of the same pair', () => {
    expect(pointAt(tieCurve({ x: 0, y: 0 }, { x: 40, y: 0 }, 1), 0.5)).toEqual({ x: 20, y: 6 });
    expect(pointAt(tieCurve({ x: 0, y: 0 }, { x: 40, y: 0 }, -1), 0.5)).toEqual({ x: 20, y: -6 });
  });

  test('is straight up to sixty pixels', () => {
    expect(pointAt(tieCurve({ x: 0, y: 0 }, { x: 40, y: 0 }), 0.5)).toEqual({ x: 20, y: 0 });
  });

  test('bends by a tenth of its length when it is long, always to the same side of its way', () => {
    // The middle of a quadratic curve lies half as far out as its control point.
    expect(pointAt(tieCurve({ x: 0, y: 0 }, { x: 200, y: 0 }), 0.5)).toEqual({ x: 100, y: 10 });
    expect(pointAt(tieCurve({ x: 200, y: 0 }, { x: 0, y: 0 }), 0.5)).toEqual({ x: 100, y: -10 });
  });

  test('is as far from a point as its nearest part', () => {
    expect(distanceTo(tieCurve({ x: 0, y: 0 }, { x: 40, y: 0 }), { x: 20, y: 7 })).toBeCloseTo(7, 5);
    expect(distanceTo(tieCurve({ x: 0, y: 0 }, { x: 40, y: 0 }), { x: 43, y: 4 })).toBeCloseTo(5, 5);
  });
});

describe('what the pointer is at', () => {
  test('is the tie under it, where it bends too', () => {
    const ties = [tie('a', 'b'), tie('a', 'c')];
    const hits = new TieHits(ties, PLACES);
    expect(hits.at({ x: 100, y: 11 })?.key).toBe('a|c');
    expect(hits.at({ x: 20, y: 1 })?.key).toBe('a|b');
  });

  test('is nothing where no tie is near', () => {
    expect(new TieHits([tie('a', 'c'), tie('a', 'nowhere')], PLACES).at({ x: 100, y: 30 })).toBeUndefined();
  });

  test('is never what is only context', () => {
    const ties = [tie('a', 'b', { order: 1 }), tie('b', 'c', { order: 5 }), tie('a', 'c', { context: true, order: 9 })];
    const scene = { ties } as unknown as Scene;
    expect(pointable(scene).map(({ key }) => key)).toEqual(['b|c', 'a|b']);
  });

  test('is never what is faint while others are looked at', () => {
    const scene: Pick<Scene, 'ties' | 'lit' | 'theme'> = { ties: [tie('a', 'b', { faint: 0.6, order: 9 }), tie('b', 'c')], lit: new Map([['b|c', tie('b', 'c')]]), theme: 'light' };
    expect(pointable(scene).map(({ key }) => key)).toEqual(['b|c']);
    expect(drawnTies(scene).map(({ key, width }) => [key, width])).toEqual([['a|b', 0.6], ['b|c', 2]]);
    expect(drawnTies({ ...scene, ties: [tie('a', 'b')] })).toEqual([]);
  });
});
