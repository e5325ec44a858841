import type { MarkShape } from './scene.ts';

/** Traces a mark's outline on a canvas; equal area for circle, square and diamond. */
export function traceMark(context: CanvasRenderingContext2D, shape: MarkShape, x: number, y: number, radius: number): void {
  context.beginPath();
  if (shape === 'square') {
    const half = radius * 0.886;
    context.rect(x - half, y - half, half * 2, half * 2);
  } else if (shape === 'diamond') {
    const half = radius * 1.253;
    context.moveTo(x, y - half);
    context.lineTo(x + half, y);
    context.lineTo(x, y + half);
    context.lineTo(x - half, y);
    context.closePath();
  } else if (shape === 'triangle') {
    context.moveTo(x, y - radius * 1.24);
    context.lineTo(x + radius * 1.07, y + radius * 0.62);
    context.lineTo(x - radius * 1.07, y + radius * 0.62);
    context.closePath();
  } else {
    context.arc(x, y, radius, 0, Math.PI * 2);
  }
}
