import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../web/charts/place-names.ts';

const room = {
  left: 0, right: 400, top: 0, most: 6,
  highest: () => 150,
  measure: (text: string) => text.length * 10,
};

describe('names on a curve', () => {
  test('stand left of their spot, clear of the line', () => {
    const [name] = placeNames([{ x: 200, y: 160, text: 'Visit' }], room);
    expect(name).toMatchObject({ anchor: 'end', textX: 194, textY: 140 });
  });

  test('stand right of it at the left edge', () => {
    const [name] = placeNames([{ x: 20, y: 160, text: 'Visit' }], room);
    expect(name).toMatchObject({ anchor: 'start', textX: 26 });
  });

  test('never lie on each other', () => {
    const placed = placeNames([{ x: 200, y: 160, text: 'Visit' }, { x: 204, y: 160, text: 'Calls' }, { x: 208, y: 160, text: 'Round' }], room);
    expect(placed.map(({ text, anchor, textY }) => [text, anchor, textY])).toEqual([
      ['Visit', 'end', 140], ['Calls', 'start', 140], ['Round', 'end', 124],
    ]);
  });

  test('keep clear of what else is written there', () => {
    const [name] = placeNames([{ x: 200, y: 160, text: 'Visit' }], { ...room, taken: [{ left: 140, right: 260, top: 120, bottom: 150 }] });
    expect(name).toMatchObject({ textY: 116 });
  });

  test('are left out where there is no room, and beyond the most', () => {
    expect(placeNames([{ x: 200, y: 160, text: 'A' }], { ...room, top: 140 })).toEqual([]);
    const spots = Array.from({ length: 9 }, (_, i) => ({ x: 40 + i * 40, y: 160, text: 'A' }));
    expect(placeNames(spots, room)).toHaveLength(6);
  });

  test('are left out where they would stand too far from their spot', () => {
    expect(placeNames([{ x: 200, y: 160, text: 'Visit' }], { ...room, highest: () => 60 })).toEqual([]);
  });
});
