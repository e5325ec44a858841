import type { Scene, SceneTie } from './scene.ts';
import { distanceTo, tieCurve, type TieCurve } from './tie-curve.ts';

/** How near the pointer must come to a tie, pixels beyond half its width. */
const REACH = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ties one can point at: what one looks at, not what is only context, foremost first. */
export const pointable = ({ ties }: Scene): readonly SceneTie[] =>
  ties.filter(({ context }) => !context).sort((a, b) => b.order - a.order || (a.key < b.key ? -1 : 1));

/** Where a tie runs on the screen; undefined where an end is not drawn. */
export function curveOf({ a, b, lane }: SceneTie, places: ReadonlyMap<string, Point>): TieCurve | undefined {
  const [from, to] = [places.get(a), places.get(b)];
  return from && to ? tieCurve(from, to, lane) : undefined;
}

/** The tie nearest to a point, of those near enough; of equals the foremost. Reckoned, for asking the graphics card would mean drawing all ties twice. */
export function tieAt(ties: readonly SceneTie[], places: ReadonlyMap<string, Point>, at: Point): SceneTie | undefined {
  let found: SceneTie | undefined;
  let nearest = Infinity;
  for (const tie of ties) {
    const curve = curveOf(tie, places);
    if (!curve || !nearBox(curve, at)) continue;
    const far = Math.max(0, distanceTo(curve, at) - tie.width / 2);
    if (far <= REACH && far < nearest - 0.5) [found, nearest] = [tie, far];
  }
  return found;
}

function nearBox({ x1, y1, cx, cy, x2, y2 }: TieCurve, { x, y }: Point): boolean {
  const reach = REACH * 2;
  return (
    x > Math.min(x1, cx, x2) - reach && x < Math.max(x1, cx, x2) + reach && y > Math.min(y1, cy, y2) - reach && y < Math.max(y1, cy, y2) + reach
  );
}
