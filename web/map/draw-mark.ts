import type { Pen } from './pen.ts';
import { traceMark } from './mark-path.ts';
import { CANVAS_COLOURS, type MarkShape, type SceneNode } from './scene.ts';

const HOLLOW_PX = 1.6;
const OUTLINE_PX = 0.75;
const RING_PX = 2;
const SELECTION = { width: 2.5, off: 5 };
const FOCUS = { width: 2, off: 7 };
const PICKED = { width: 1.75, off: 2.5 };

type Look = Pick<SceneNode, 'shape' | 'colour' | 'hollow'>;
interface At {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A mark, outlined in paper; hollow where nothing ties it to anything. */
export function drawMark(pen: Pen, { shape, colour, hollow }: Look, { x, y, radius }: At, theme: 'light' | 'dark'): void {
  const { paper } = CANVAS_COLOURS[theme];
  const isRing = shape === 'ring';
  traceMark(pen, shape, x, y, isRing ? radius * 0.8 : radius);
  pen.fillStyle = hollow || isRing ? paper : colour;
  pen.strokeStyle = hollow || isRing ? colour : paper;
  pen.lineWidth = isRing ? RING_PX : hollow ? HOLLOW_PX : OUTLINE_PX;
  pen.fill();
  pen.stroke();
}

/** The ring round the selection, of its own shape. */
export function drawSelection(pen: Pen, shape: MarkShape, { x, y, radius }: At, theme: 'light' | 'dark'): void {
  traceMark(pen, shape, x, y, radius + SELECTION.off);
  pen.strokeStyle = CANVAS_COLOURS[theme].accent;
  pen.lineWidth = SELECTION.width;
  pen.stroke();
}

/** The edge of a mark that is picked. */
export function drawPicked(pen: Pen, shape: MarkShape, { x, y, radius }: At, theme: 'light' | 'dark'): void {
  traceMark(pen, shape, x, y, radius + PICKED.off);
  pen.strokeStyle = CANVAS_COLOURS[theme].ink;
  pen.lineWidth = PICKED.width;
  pen.stroke();
}

/** The frame round the mark that the keys have come to. */
export function drawFocus(pen: Pen, { x, y, radius }: At, theme: 'light' | 'dark'): void {
  const reach = radius + FOCUS.off;
  pen.strokeStyle = CANVAS_COLOURS[theme].accent;
  pen.lineWidth = FOCUS.width;
  pen.strokeRect(x - reach, y - reach, reach * 2, reach * 2);
}
