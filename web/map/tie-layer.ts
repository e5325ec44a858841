import { nameType } from './name-layer.ts';
import type { Pen } from './pen.ts';
import { CANVAS_COLOURS, type Dash, type Scene, type SceneTie } from './scene.ts';
import { pointAt, type TieCurve } from './tie-curve.ts';

export const DASHES: Record<Dash, number[]> = { none: [], dashed: [2, 3], dotted: [1.5, 4], long: [6, 3], 'dash-dot': [6, 2, 1.5, 2], sparse: [1.5, 7.5] };

function trace(pen: Pen, { x1, y1, cx, cy, x2, y2 }: TieCurve): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.quadraticCurveTo(cx, cy, x2, y2);
}

/** A tie once more, edged: in accent where its receipts are open, in ink where it is pointed at. */
export function drawTieEdged(context: CanvasRenderingContext2D, tie: SceneTie, curve: TieCurve, look: 'chosen' | 'pointed', theme: Scene['theme']): void {
  const colours = CANVAS_COLOURS[theme];
  context.lineCap = 'round';
  trace(context, curve);
  for (const [width, colour] of [
    [tie.width + 6, look === 'chosen' ? colours.accent : colours.ink],
    [tie.width + 3, colours.paper],
    [tie.width, tie.context ? colours.steady : tie.colour],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

/** A tie as it is: its colour, its width, how it is broken. */
export function drawTie(pen: Pen, { colour, width, dash }: SceneTie, curve: TieCurve): void {
  pen.lineCap = 'butt';
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(DASHES[dash]);
  trace(pen, curve);
  pen.stroke();
  pen.setLineDash([]);
}

const PAD = 6;
const TALL = 22;
const ASIDE = 12;

/** What a tie is, beside the pointer or, without one, at its middle; inside the drawing. */
export function drawTieWords(
  context: CanvasRenderingContext2D,
  { said }: SceneTie,
  curve: TieCurve,
  pointer: { readonly x: number; readonly y: number } | undefined,
  room: { readonly width: number; readonly height: number },
  theme: Scene['theme'],
): void {
  if (said === '') return;
  const colours = CANVAS_COLOURS[theme];
  const at = pointer ?? pointAt(curve, 0.5);
  context.font = nameType(false);
  const wide = context.measureText(said).width + PAD * 2;
  const left = Math.max(2, Math.min(room.width - wide - 2, at.x + ASIDE));
  const top = Math.max(2, at.y - TALL - ASIDE / 2);
  context.fillStyle = colours.paper;
  context.strokeStyle = colours.control;
  context.lineWidth = 1;
  context.fillRect(left, top, wide, TALL);
  context.strokeRect(Math.round(left) + 0.5, Math.round(top) + 0.5, Math.round(wide), TALL);
  context.fillStyle = colours.ink;
  context.textBaseline = 'middle';
  context.fillText(said, left + PAD, top + TALL / 2 + 1);
}
