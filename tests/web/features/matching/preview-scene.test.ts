import { expect, test } from 'vitest';
import { previewScene } from '../../../../web/features/matching/preview-scene.ts';
import type { Preview } from '../../../../web/features/matching/preview-query.ts';

const FRAME = { width: 300, height: 200, margin: 20 };
const party = (key: string, lat: number | null, lon: number | null): Preview['parties'][number] => ({
  id: `area:${key}`, label: `${key} Big Local`, region: 'London', tiesBefore: 0, tiesAfter: 1,
  node: { __typename: 'Area', id: `area:${key}`, shortName: key, lat, lon },
});
const tie = (a: string, b: string) => ({ a: `area:${a}`, b: `area:${b}`, before: 0, after: 0.5, isNew: true });

test('every party of known place stands inside the frame, north above south and west left of east', () => {
  const { marks, unplaced } = previewScene({ parties: [party('north', 54, -2), party('south', 51, 1), party('lost', null, null)], ties: [] }, FRAME);
  const [north, south] = marks;
  expect(marks.map(({ label }) => label)).toEqual(['north', 'south']);
  expect(unplaced).toBe(1);
  expect(north!.y).toBeLessThan(south!.y);
  expect(north!.x).toBeLessThan(south!.x);
  for (const { x, y } of marks) {
    expect(x).toBeGreaterThanOrEqual(FRAME.margin - 0.001);
    expect(x).toBeLessThanOrEqual(FRAME.width - FRAME.margin + 0.001);
    expect(y).toBeGreaterThanOrEqual(FRAME.margin - 0.001);
    expect(y).toBeLessThanOrEqual(FRAME.height - FRAME.margin + 0.001);
  }
});

test('one party alone stands in the middle, and the map is not drawn larger than 60 km across', () => {
  const { marks, window } = previewScene({ parties: [party('only', 52, 0)], ties: [] }, FRAME);
  expect(marks[0]).toMatchObject({ x: 150, y: 100 });
  // 200 pixels less two margins, for 60 km.
  expect(window.scale).toBeCloseTo(160 / 60, 9);
});

test('ties are drawn between parties that are', () => {
  const { lines } = previewScene({ parties: [party('a', 52, 0), party('b', 53, 0), party('lost', null, null)], ties: [tie('a', 'b'), tie('b', 'lost')] }, FRAME);
  expect(lines.map(({ key }) => key)).toEqual(['area:a area:b']);
});
