import type { Pen } from './pen.ts';
import type { MarkShape } from './scene.ts';

/** Traces a mark's outline on a canvas; equal area for circle, square and diamond. */
export function traceMark(pen: Pen, shape: MarkShape, x: number, y: number, radius: number): void {
  pen.beginPath();
  if (shape === 'square') {
    const half = radius * 0.886;
    pen.rect(x - half, y - half, half * 2, half * 2);
  } else if (shape === 'diamond') {
    const half = radius * 1.253;
    pen.moveTo(x, y - half);
    pen.lineTo(x + half, y);
    pen.lineTo(x, y + half);
    pen.lineTo(x - half, y);
    pen.closePath();
  } else if (shape === 'triangle') {
    pen.moveTo(x, y - radius * 1.24);
    pen.lineTo(x + radius * 1.07, y + radius * 0.62);
    pen.lineTo(x - radius * 1.07, y + radius * 0.62);
    pen.closePath();
  } else if (shape === 'cross') {
    const [arm, half] = [radius, radius * 0.4];
    const corners = [[half, -arm], [half, -half], [arm, -half], [arm, half], [half, half], [half, arm], [-half, arm], [-half, half], [-arm, half], [-arm, -half], [-half, -half], [-half, -arm]] as const;
    corners.forEach(([dx, dy], i) => (i === 0 ? pen.moveTo(x + dx, y + dy) : pen.lineTo(x + dx, y + dy)));
    pen.closePath();
  } else {
    pen.arc(x, y, radius, 0, Math.PI * 2);
  }
}
