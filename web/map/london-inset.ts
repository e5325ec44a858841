import { LONDON } from '../geography/british-grid.ts';
import { drawMark, drawSelection } from './draw-mark.ts';
import { DASHES } from './draw-scene.ts';
import { placeLabels, type PlacedMark } from './label-placement.ts';
import { drawNames, nameType } from './name-layer.ts';
import type { Pen } from './pen.ts';
import { CANVAS_COLOURS, type Scene, type SceneNode } from './scene.ts';

/** Pixels. */
export const INSET = { width: 208, height: 167 } as const;
const SCALE = INSET.width / (LONDON.x[1] - LONDON.x[0]);

/** Marks in London, large, at their places in the inset; others where lines must lead. */
function placed(node: SceneNode): PlacedMark {
  return {
    id: node.id,
    label: node.label,
    x: (node.x - LONDON.x[0]) * SCALE,
    y: (LONDON.y[1] - node.y) * SCALE,
    radius: Math.min(node.radius, 7),
    rank: node.labelRank ?? 4_000,
    look: node.labelLook,
  };
}

const within = ({ x, y, radius }: PlacedMark): boolean =>
  x > radius && y > radius && x < INSET.width - radius && y < INSET.height - radius;

/** The area at a point of the inset. */
export function markAt(scene: Scene, x: number, y: number): string | undefined {
  const near = scene.nodes
    .map(placed)
    .filter(within)
    .map((mark) => ({ id: mark.id, far: Math.hypot(mark.x - x, mark.y - y) - mark.radius }))
    .filter(({ far }) => far < 6)
    .sort((a, b) => a.far - b.far);
  return near[0]?.id;
}

/** Draws the same marks and ties as the map under a second, nearer camera. */
export function drawInset(canvas: HTMLCanvasElement, scene: Scene): void {
  const ratio = window.devicePixelRatio || 1;
  const [wide, tall] = [Math.round(INSET.width * ratio), Math.round(INSET.height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== tall) canvas.height = tall;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  traceInset(context, scene);
}

/** The inset with a pen, its upper left corner where the pen's own is. */
export function traceInset(pen: Pen, scene: Scene): void {
  pen.fillStyle = CANVAS_COLOURS[scene.theme].paper;
  pen.fillRect(0, 0, INSET.width, INSET.height);
  const marks = new Map(scene.nodes.map((node) => [node.id, { node, mark: placed(node) }]));
  pen.lineCap = 'butt';
  for (const { a, b, colour, width, dash } of [...scene.ties].sort((x, y) => x.order - y.order)) {
    const [from, to] = [marks.get(a)?.mark, marks.get(b)?.mark];
    if (!from || !to || !(within(from) || within(to))) continue;
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(DASHES[dash]);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.setLineDash([]);
  const shown = [...marks.values()].filter(({ mark }) => within(mark));
  for (const { node, mark } of shown) {
    drawMark(pen, node, mark, scene.theme);
    if (mark.look === 'selected') drawSelection(pen, node.shape, mark, scene.theme);
  }
  const measure = (text: string, bold: boolean): number => {
    pen.font = nameType(bold);
    return pen.measureText(text).width;
  };
  const room = { width: INSET.width, height: INSET.height, taken: [], measure };
  drawNames(pen, placeLabels(shown.map(({ mark }) => mark), room), scene.theme);
}
