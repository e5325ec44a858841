import { inLondon, LONDON } from '../geography/british-grid.ts';
import { drawMark, drawPicked, drawSelection } from './draw-mark.ts';
import { drawnTies } from './drawn-ties.ts';
import { placeLabels, type PlacedMark } from './label-placement.ts';
import { drawNames, nameType } from './name-layer.ts';
import type { Pen } from './pen.ts';
import { CANVAS_COLOURS, type Scene, type SceneNode } from './scene.ts';
import type { TieCurve } from './tie-curve.ts';
import { drawTie } from './tie-layer.ts';

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

const straight = (from: PlacedMark, to: PlacedMark): TieCurve => ({ x1: from.x, y1: from.y, cx: (from.x + to.x) / 2, cy: (from.y + to.y) / 2, x2: to.x, y2: to.y });

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
  const shown = scene.nodes.filter(inLondon).map((node) => ({ node, mark: placed(node) })).filter(({ mark }) => within(mark));
  const inside = new Set(shown.map(({ mark }) => mark.id));
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  for (const tie of drawnTies({ ...scene, ties: scene.ties.filter(({ a, b }) => inside.has(a) || inside.has(b)) })) {
    const [from, to] = [byId.get(tie.a), byId.get(tie.b)];
    if (from && to) drawTie(pen, tie, straight(placed(from), placed(to)));
  }
  for (const { node, mark } of shown) {
    drawMark(pen, node, mark, scene.theme);
    if (scene.picked.has(node.id)) drawPicked(pen, node.shape, mark, scene.theme);
    if (mark.look === 'selected') drawSelection(pen, node.shape, mark, scene.theme);
  }
  const measure = (text: string, bold: boolean): number => {
    pen.font = nameType(bold);
    return pen.measureText(text).width;
  };
  const room = { width: INSET.width, height: INSET.height, taken: [], measure };
  drawNames(pen, placeLabels(shown.map(({ mark }) => mark), room), scene.theme);
}
