import { expect, test } from 'vitest';
import { inWindow, windowAround } from '../../../web/geography/grid-window.ts';

const FRAME = { width: 200, height: 100, margin: 10 };

test('a window holds its points in the middle, north up', () => {
  // 40 km high in 80 pixels: two pixels a kilometre; 20 km wide is 40 pixels, in the middle of 200.
  const window = windowAround([{ x: 300, y: 100 }, { x: 320, y: 140 }], FRAME, 10);
  expect(window.scale).toBe(2);
  expect(inWindow({ x: 300, y: 140 }, window)).toEqual({ x: 80, y: 10 });
  expect(inWindow({ x: 320, y: 100 }, window)).toEqual({ x: 120, y: 90 });
});

test('points near each other are not drawn larger than the least span', () => {
  expect(windowAround([{ x: 300, y: 100 }], FRAME, 40).scale).toBe(2);
});

test('without a point the window is all of England', () => {
  const window = windowAround([], FRAME, 10);
  expect(inWindow({ x: 370, y: 326 }, window)).toEqual({ x: 100, y: 50 });
});
