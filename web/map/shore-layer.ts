import { HOME_SHORES, SHORES_ABROAD, type Shore } from '../geography/coast.ts';
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

function pathOf(shores: readonly Shore[], { a, b, c, d, e, f }: Plane): Path2D {
  const path = new Path2D();
  for (const shore of shores) {
    for (let i = 0; i < shore.length; i += 2) {
      const x = shore[i] ?? 0;
      const y = shore[i + 1] ?? 0;
      const [left, top] = [a * x + c * y + e, b * x + d * y + f];
      if (i === 0) path.moveTo(left, top);
      else path.lineTo(left, top);
    }
    path.closePath();
  }
  return path;
}

/** Sea, land and coast, under everything else. */
export function drawShores(context: CanvasRenderingContext2D, width: number, height: number, plane: Plane, theme: 'light' | 'dark'): void {
  const colours = CANVAS_COLOURS[theme];
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, width, height);
  context.lineWidth = 0.75;
  context.lineJoin = 'round';
  context.strokeStyle = colours.coast;
  for (const [shores, land] of [[SHORES_ABROAD, colours.abroad], [HOME_SHORES, colours.paper]] as const) {
    const path = pathOf(shores, plane);
    context.fillStyle = land;
    context.fill(path);
    context.stroke(path);
  }
}
