import type { Pen } from './pen.ts';
import type { MarkShape } from './scene.ts';

/** Short lines that the shoulders of a person are made of. */
const SHOULDER_STEPS = 12;

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
  } else if (shape === 'wedge') {
    pen.moveTo(x, y + radius * 1.24);
    pen.lineTo(x + radius * 1.07, y - radius * 0.62);
    pen.lineTo(x - radius * 1.07, y - radius * 0.62);
    pen.closePath();
  } else if (shape === 'star') {
    for (let corner = 0; corner < 10; corner += 1) {
      const [far, angle] = [radius * (corner % 2 === 0 ? 1.35 : 0.675), (corner * Math.PI) / 5];
      const [cx, cy] = [x + far * Math.sin(angle), y - far * Math.cos(angle)];
      if (corner === 0) pen.moveTo(cx, cy);
      else pen.lineTo(cx, cy);
    }
    pen.closePath();
  } else if (shape === 'person') {
    pen.arc(x, y - radius * 0.72, radius * 0.46, 0, Math.PI * 2);
    for (let step = 0; step <= SHOULDER_STEPS; step += 1) {
      const angle = Math.PI * (1 + step / SHOULDER_STEPS);
      const [cx, cy] = [x + radius * Math.cos(angle), y + radius * (0.9 + Math.sin(angle))];
      if (step === 0) pen.moveTo(cx, cy);
      else pen.lineTo(cx, cy);
    }
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
