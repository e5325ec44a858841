import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markBox, placeLabels, type PlacedMark, type Room } from '../../../web/map/label-placement.ts';
import { overlaps } from '../../../web/map/scene.ts';

const room: Room = { width: 400, height: 300, taken: [{ left: 0, top: 0, right: 100, bottom: 100 }], measure: (text) => text.length * 7 };
const mark = (id: string, x: number, y: number, more: Partial<PlacedMark> = {}): PlacedMark => ({
  id, label: `Area ${id}`, x, y, radius: 5, rank: 0, look: 'other', ...more,
});

describe('names on the map', () => {
  test('stand to the right of their mark when there is room', () => {
    const [label] = placeLabels([mark('a', 200, 150)], room);
    expect(label?.box.left).toBeGreaterThan(205);
    expect((label?.box.top ?? 0) + 7.5).toBe(150);
  });

  test('move to the left at the right edge', () => {
    const [label] = placeLabels([mark('a', 385, 150)], room);
    expect(label?.box.right).toBeLessThan(380);
  });

  test('give way by rank', () => {
    const labels = placeLabels([mark('b', 200, 150, { rank: 2 }), mark('a', 200, 152, { rank: 1 })], room);
    expect(labels[0]?.id).toBe('a');
  });

  test('are left out for marks without a rank and where nothing is free', () => {
    expect(placeLabels([mark('a', 200, 150, { rank: undefined }), mark('b', 50, 50)], room)).toEqual([]);
  });

  test('never leave the selection without its own', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => mark(`c${i}`, 200 + (i % 6) * 12 - 30, 150 + Math.floor(i / 6) * 12 - 24, { radius: 7 }));
    const labels = placeLabels([mark('me', 200, 150, { look: 'selected' }), ...crowd], room);
    expect(labels.map(({ id }) => id)).toContain('me');
  });

  test('go into a column beside the selection, with leaders, when its neighbours crowd it', () => {
    const near = Array.from({ length: 8 }, (_, i) => mark(`n${i}`, 196 - (i % 2) * 10, 130 + i * 6, { look: 'near', rank: i + 1 }));
    const labels = placeLabels([mark('me', 206, 150, { look: 'selected' }), ...near], room);
    expect(labels.some(({ leader }) => leader !== undefined)).toBe(true);
  });

  test('never lie on a mark, on each other or on the key, wherever the marks are', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), rank: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
        const marks = spots.map(({ x, y, rank }, i) => mark(String(i), x, y, { rank }));
        const labels = placeLabels(marks, room);
        for (const [i, { id, box }] of labels.entries()) {
          expect(room.taken.some((taken) => overlaps(taken, box))).toBe(false);
          expect(labels.slice(i + 1).some((other) => overlaps(other.box, box))).toBe(false);
          expect(marks.some((other) => other.id !== id && overlaps(markBox(other), box))).toBe(false);
        }
      }),
    );
  });
});
