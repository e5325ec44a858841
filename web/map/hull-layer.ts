import { polygonHull } from 'd3-polygon';
import { inside, LINE_HEIGHT, type Obstacles, type Room } from './label-placement.ts';
import type { Pen } from './pen.ts';
import { nameType } from './name-layer.ts';
import { CANVAS_COLOURS, overlaps, type Box, type Scene, type SceneHull } from './scene.ts';
import type { Plane } from './shore-layer.ts';

/** How far an outline stands off its outermost marks, pixels. */
const MARGIN = 15;
const CORNER_POINTS = 12;
const ABOVE = 9;
const ASIDE = 4;

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

/** Where the name of an outline may stand: above it, below, to its right, to its left. */
function besideOutline(outline: readonly (readonly [number, number])[], width: number): Box[] {
  const end = (axis: 0 | 1, way: 1 | -1) => outline.reduce((best, point) => (way * (point[axis] - best[axis]) > 0 ? point : best));
  const [above, below, right, left] = [end(1, -1), end(1, 1), end(0, 1), end(0, -1)];
  return [
    captionBox(above[0], above[1] - ABOVE, width),
    captionBox(below[0], below[1] + ABOVE, width),
    captionBox(right[0] + ASIDE + width / 2, right[1], width),
    captionBox(left[0] - ASIDE - width / 2, left[1], width),
  ];
}

const captionBox = (x: number, y: number, width: number): Box => ({ left: x - width / 2, right: x + width / 2, top: y - LINE_HEIGHT / 2, bottom: y + LINE_HEIGHT / 2 });

/**
 * The names of groups beside their outlines, over no mark where there is such a place, and captions on theirs; of those
 * that would lie on one another the first.
 */
export function placedCaptions({ hulls, captions }: Pick<Scene, 'hulls' | 'captions'>, plane: Plane, room: Room, obstacles: Obstacles): readonly PlacedCaption[] {
  const wanted = [
    ...hulls.map((hull) => ({ text: hull.name, boxes: besideOutline(outlineOf(hull, plane), room.measure(hull.name, true)) })),
    ...captions.map(({ text, x, y }) => ({ text, boxes: [captionBox(...onScreen(plane, x, y), room.measure(text, true))] })),
  ];
  const placed: PlacedCaption[] = [];
  for (const { text, boxes } of wanted) {
    const apart = boxes.filter((box) => !placed.some((other) => overlaps(other.box, box)));
    const box = apart.find((one) => inside(one, room) && !room.taken.some((taken) => overlaps(taken, one)) && !obstacles.some(one)) ?? apart[0];
    if (box) placed.push({ text, box });
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
