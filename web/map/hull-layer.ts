import { polygonHull } from 'd3-polygon';
import { LINE_HEIGHT } from './label-placement.ts';
import type { Pen } from './pen.ts';
import { nameType } from './name-layer.ts';
import { CANVAS_COLOURS, overlaps, type Box, type Scene, type SceneHull } from './scene.ts';
import type { Plane } from './shore-layer.ts';

/** How far an outline stands off its outermost marks, pixels. */
const MARGIN = 15;
const CORNER_POINTS = 12;
const ABOVE = 9;

const onScreen = ({ a, b, c, d, e, f }: Plane, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

/** The corners with room about them, round at each. */
function roundedOutline(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const around = points.flatMap(([x, y]) =>
    Array.from({ length: CORNER_POINTS }, (_, i): [number, number] => {
      const angle = (i / CORNER_POINTS) * 2 * Math.PI;
      return [x + Math.cos(angle) * MARGIN, y + Math.sin(angle) * MARGIN];
    }),
  );
  return polygonHull(around) ?? around;
}

const outlineOf = ({ corners }: SceneHull, plane: Plane) => roundedOutline(corners.map(([x, y]) => onScreen(plane, x, y)));

/** Outlines of groups in their colours, under ties and marks. */
export function drawHulls(pen: Pen, hulls: readonly SceneHull[], plane: Plane): void {
  pen.setLineDash([]);
  pen.lineWidth = 1.5;
  pen.lineJoin = 'round';
  for (const hull of hulls) {
    pen.beginPath();
    outlineOf(hull, plane).forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.closePath();
    pen.strokeStyle = hull.colour;
    pen.stroke();
  }
}

/** Words that name no mark, as they stand on the screen. */
export interface PlacedCaption {
  readonly text: string;
  readonly box: Box;
}

/** The names of groups above their outlines, and captions on their places; of those that would lie on one another the first. */
export function placedCaptions({ hulls, captions }: Pick<Scene, 'hulls' | 'captions'>, plane: Plane, measure: (text: string, bold: boolean) => number): readonly PlacedCaption[] {
  const wanted = [
    ...hulls.map((hull) => {
      const [x, y] = outlineOf(hull, plane).reduce((least, point) => (point[1] < least[1] ? point : least));
      return { text: hull.name, x, y: y - ABOVE };
    }),
    ...captions.map(({ text, x, y }) => {
      const [left, top] = onScreen(plane, x, y);
      return { text, x: left, y: top };
    }),
  ];
  const placed: PlacedCaption[] = [];
  for (const { text, x, y } of wanted) {
    const half = measure(text, true) / 2;
    const box = { left: x - half, right: x + half, top: y - LINE_HEIGHT / 2, bottom: y + LINE_HEIGHT / 2 };
    if (!placed.some((other) => overlaps(other.box, box))) placed.push({ text, box });
  }
  return placed;
}

export function drawCaptions(pen: Pen, captions: readonly PlacedCaption[], theme: Scene['theme']): void {
  pen.font = nameType(true);
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = CANVAS_COLOURS[theme].paper;
  pen.fillStyle = CANVAS_COLOURS[theme].muted;
  for (const { text, box } of captions) {
    const middle = (box.top + box.bottom) / 2;
    pen.strokeText(text, box.left, middle);
    pen.fillText(text, box.left, middle);
  }
}
