import { describe, expect, test } from 'vitest';
import { spread } from '../../../web/map/spread.ts';

const far = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe('crowded marks', () => {
  test('move apart until they do not lie on each other', () => {
    const places = spread([{ id: 'a', x: 0, y: 0, radius: 4 }, { id: 'b', x: 2, y: 0, radius: 4 }]);
    expect(far(places.get('a'), places.get('b'))).toBeCloseTo(9.5, 5);
  });

  test('move eleven pixels at most', () => {
    const heap = Array.from({ length: 60 }, (_, i) => ({ id: String(i), x: 0, y: 0, radius: 6 }));
    for (const place of spread(heap).values()) expect(far(place, { x: 0, y: 0 })).toBeLessThanOrEqual(11.000001);
  });

  test('stay where they are when there is room', () => {
    expect(spread([{ id: 'a', x: 5, y: 7, radius: 4 }, { id: 'b', x: 50, y: 7, radius: 4 }]).get('a')).toEqual({ x: 5, y: 7 });
  });

  test('move the same way whatever order they come in', () => {
    const discs = [{ id: 'a', x: 0, y: 0, radius: 5 }, { id: 'b', x: 1, y: 1, radius: 5 }, { id: 'c', x: 1, y: 0, radius: 5 }];
    expect([...spread(discs)].sort()).toEqual([...spread([...discs].reverse())].sort());
  });
});
