import { polygonHull } from 'd3-polygon';
import type { Pen } from './pen.ts';
import { nameType } from './name-layer.ts';
import { CANVAS_COLOURS, type Scene, type SceneCaption, type SceneHull } from './scene.ts';
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

/** Outlines of groups in their colours, under ties and marks, each with its name above it. */
export function drawHulls(pen: Pen, hulls: readonly SceneHull[], plane: Plane, theme: Scene['theme']): void {
  pen.setLineDash([]);
  for (const { corners, colour, name } of hulls) {
    const outline = roundedOutline(corners.map(([x, y]) => onScreen(plane, x, y)));
    pen.beginPath();
    outline.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.closePath();
    pen.lineWidth = 1.5;
    pen.lineJoin = 'round';
    pen.strokeStyle = colour;
    pen.stroke();
    const top = outline.reduce((least, point) => (point[1] < least[1] ? point : least));
    writeCentred(pen, name, top[0], top[1] - ABOVE, theme);
  }
}

/** Words that name no mark, centred on their place. */
export function drawCaptions(pen: Pen, captions: readonly SceneCaption[], plane: Plane, theme: Scene['theme']): void {
  for (const { text, x, y } of captions) writeCentred(pen, text, ...onScreen(plane, x, y), theme);
}

function writeCentred(pen: Pen, text: string, x: number, y: number, theme: Scene['theme']): void {
  pen.font = nameType(true);
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = CANVAS_COLOURS[theme].paper;
  pen.fillStyle = CANVAS_COLOURS[theme].muted;
  const left = x - pen.measureText(text).width / 2;
  pen.strokeText(text, left, y);
  pen.fillText(text, left, y);
}
