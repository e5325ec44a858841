import { HOME_SHORES, SHORES_ABROAD, type Shore } from '../geography/coast.ts';
import type { Pen } from './pen.ts';
import { CANVAS_COLOURS } from './scene.ts';

/** How a point of the plane comes to the screen: x' = a·x + c·y + e and so on, in pixels. */
export interface Plane {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

function trace(pen: Pen, shores: readonly Shore[], { a, b, c, d, e, f }: Plane): void {
  pen.beginPath();
  for (const shore of shores) {
    for (let i = 0; i < shore.length; i += 2) {
      const x = shore[i] ?? 0;
      const y = shore[i + 1] ?? 0;
      const [left, top] = [a * x + c * y + e, b * x + d * y + f];
      if (i === 0) pen.moveTo(left, top);
      else pen.lineTo(left, top);
    }
    pen.closePath();
  }
}

/** Sea, land and coast, under everything else. */
export function drawShores(pen: Pen, width: number, height: number, plane: Plane, theme: 'light' | 'dark'): void {
  const colours = CANVAS_COLOURS[theme];
  pen.fillStyle = colours.sea;
  pen.fillRect(0, 0, width, height);
  pen.lineWidth = 0.75;
  pen.lineJoin = 'round';
  pen.strokeStyle = colours.coast;
  for (const [shores, land] of [[SHORES_ABROAD, colours.abroad], [HOME_SHORES, colours.paper]] as const) {
    trace(pen, shores, plane);
    pen.fillStyle = land;
    pen.fill();
    pen.stroke();
  }
}
