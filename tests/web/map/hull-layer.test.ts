import { describe, expect, test } from 'vitest';
import { placedCaptions } from '../../../web/map/hull-layer.ts';
import { obstaclesOf, type PlacedMark } from '../../../web/map/label-placement.ts';
import { overlaps } from '../../../web/map/scene.ts';

const plane = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
const room = { width: 400, height: 300, taken: [], measure: (text: string) => text.length * 6 };
const hull = { name: 'Coast', colour: '#000000', corners: [[180, 140], [220, 140], [200, 180]] as const };
const mark = (id: string, x: number, y: number): PlacedMark => ({ id, label: id, x, y, radius: 6, rank: undefined, look: 'other' });
const nameOf = (marks: readonly PlacedMark[]) => placedCaptions({ hulls: [hull], captions: [] }, plane, room, obstaclesOf(marks, room))[0]!.box;

describe('the name of a group', () => {
  test('stands above its outline', () => {
    expect(nameOf([]).bottom).toBeLessThan(140 - 10);
  });

  test('goes below where a mark stands above, and lies over no mark', () => {
    const above = nameOf([]);
    const other = mark('other', (above.left + above.right) / 2, (above.top + above.bottom) / 2);
    const below = nameOf([other]);
    expect(below.top).toBeGreaterThan(180);
    expect(overlaps(below, { left: other.x - 6, right: other.x + 6, top: other.y - 6, bottom: other.y + 6 })).toBe(false);
  });

  test('stands above where there is no free place', () => {
    const everywhere = Array.from({ length: 40 }, (_, x) => Array.from({ length: 30 }, (__, y) => mark(`${x} ${y}`, x * 10, y * 10))).flat();
    expect(nameOf(everywhere)).toEqual(nameOf([]));
  });

  test('is left out where it would lie on another', () => {
    const placed = placedCaptions({ hulls: [], captions: [{ text: 'One', x: 100, y: 100 }, { text: 'Two', x: 102, y: 104 }] }, plane, room, obstaclesOf([], room));
    expect(placed.map(({ text }) => text)).toEqual(['One']);
  });
});
