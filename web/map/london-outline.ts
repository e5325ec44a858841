import { LONDON } from '../geography/british-grid.ts';
import type { Pen } from './pen.ts';
import type { Plane } from './shore-layer.ts';

/** A box round London, where it is too small to read. */
export function outlineLondon(pen: Pen, { a, d, e, f }: Plane, colour: string): void {
  const [left, right] = LONDON.x.map((x) => a * x + e) as [number, number];
  const [bottom, top] = LONDON.y.map((y) => d * y + f) as [number, number];
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.strokeRect(Math.round(left) + 0.5, Math.round(top) + 0.5, Math.round(right - left), Math.round(bottom - top));
}
