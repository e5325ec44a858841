/** A tie as it runs on the screen, in pixels: a quadratic curve. */
export interface TieCurve {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const STRAIGHT_TO = 60;
const BENT_FROM = 80;
const BEND = 0.1;
const STEPS = 12;

/** Pixels that the middles of parallel lines are apart, twice: a curve goes half way to its control point. */
export const LANE_PX = 12;

/** The same line that the shader draws: bent by a tenth of its length when it is long, parallel ones beside each other. */
export function tieCurve(from: Point, to: Point, lane = 0): TieCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy);
  const t = Math.min(1, Math.max(0, (far - STRAIGHT_TO) / (BENT_FROM - STRAIGHT_TO)));
  const bend = BEND * (t * t * (3 - 2 * t)) + (far > 0 ? (lane * LANE_PX) / far : 0);
  // The screen's y runs down, the plane's up: what is right of the way there is this side here.
  return { x1: from.x, y1: from.y, cx: (from.x + to.x) / 2 - dy * bend, cy: (from.y + to.y) / 2 + dx * bend, x2: to.x, y2: to.y };
}

export function pointAt({ x1, y1, cx, cy, x2, y2 }: TieCurve, t: number): Point {
  const u = 1 - t;
  return { x: u * u * x1 + 2 * u * t * cx + t * t * x2, y: u * u * y1 + 2 * u * t * cy + t * t * y2 };
}

/** Pixels from a point to the nearest of the curve. */
export function distanceTo(curve: TieCurve, { x, y }: Point): number {
  let nearest = Infinity;
  let from = pointAt(curve, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const to = pointAt(curve, step / STEPS);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - from.x - along * dx, y - from.y - along * dy));
    from = to;
  }
  return nearest;
}
