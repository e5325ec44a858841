import { LONDON } from '../geography/british-grid.ts';
import { placeLabels, type PlacedMark } from './label-placement.ts';
import { traceMark } from './mark-path.ts';
import { drawNames, nameType } from './name-layer.ts';
import { CANVAS_COLOURS, type Dash, type Scene, type SceneNode } from './scene.ts';

/** Pixels. */
export const INSET = { width: 208, height: 167 } as const;
const SCALE = INSET.width / (LONDON.x[1] - LONDON.x[0]);
const DASHES: Record<Dash, number[]> = { none: [], dashed: [2, 3], dotted: [1.5, 4] };
const RING = { width: 2.5, off: 5 };

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
  const colours = CANVAS_COLOURS[scene.theme];
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, INSET.width, INSET.height);

  const marks = new Map(scene.nodes.map((node) => [node.id, { node, mark: placed(node) }]));
  context.lineCap = 'butt';
  for (const { a, b, colour, width, dash } of [...scene.ties].sort((x, y) => x.order - y.order)) {
    const [from, to] = [marks.get(a)?.mark, marks.get(b)?.mark];
    if (!from || !to || !(within(from) || within(to))) continue;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash(DASHES[dash]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  const shown = [...marks.values()].filter(({ mark }) => within(mark));
  for (const { node, mark } of shown) drawMark(context, node, mark, scene.theme);
  const measure = (text: string, bold: boolean): number => {
    context.font = nameType(bold);
    return context.measureText(text).width;
  };
  const room = { width: INSET.width, height: INSET.height, taken: [], measure };
  drawNames(context, placeLabels(shown.map(({ mark }) => mark), room), scene.theme);
}

function drawMark(context: CanvasRenderingContext2D, node: SceneNode, mark: PlacedMark, theme: Scene['theme']): void {
  const colours = CANVAS_COLOURS[theme];
  traceMark(context, node.shape, mark.x, mark.y, mark.radius);
  context.fillStyle = node.hollow ? colours.paper : node.colour;
  context.strokeStyle = node.hollow ? node.colour : colours.paper;
  context.lineWidth = node.hollow ? 1.6 : 0.75;
  context.fill();
  context.stroke();
  if (mark.look !== 'selected') return;
  traceMark(context, node.shape, mark.x, mark.y, mark.radius + RING.off);
  context.strokeStyle = colours.accent;
  context.lineWidth = RING.width;
  context.stroke();
}
