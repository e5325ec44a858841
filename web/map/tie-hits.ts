import type { SceneTie } from './scene.ts';
import { distanceTo, type TieCurve } from './tie-curve.ts';
import { curveOf } from './tie-pointer.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near the pointer must come to a tie, pixels beyond half its width. */
const REACH = 4;
/** Left, top, right and bottom of a curve. */
const SIDES = 4;

/**
 * The ties of one view of the map, to be found under the pointer; foremost first. Where each runs is worked out once,
 * so that a move of the pointer costs a look at a box for each tie, and a distance for the few that are near.
 */
export class TieHits {
  private readonly curves: readonly (TieCurve | undefined)[];
  private readonly boxes: Float32Array;

  constructor(
    private readonly ties: readonly SceneTie[],
    places: ReadonlyMap<string, Point>,
  ) {
    this.curves = ties.map((tie) => curveOf(tie, places));
    this.boxes = new Float32Array(ties.length * SIDES).fill(NaN);
    this.curves.forEach((curve, i) => {
      if (!curve) return;
      const { x1, y1, cx, cy, x2, y2 } = curve;
      const reach = REACH * 2;
      this.boxes.set([Math.min(x1, cx, x2) - reach, Math.min(y1, cy, y2) - reach, Math.max(x1, cx, x2) + reach, Math.max(y1, cy, y2) + reach], i * SIDES);
    });
  }

  /** The tie nearest to a point, of those near enough; of equals the foremost. Reckoned, for asking the graphics card would mean drawing all ties twice. */
  at(point: Point): SceneTie | undefined {
    const { boxes } = this;
    let found: SceneTie | undefined;
    let nearest = Infinity;
    for (const [i, tie] of this.ties.entries()) {
      const side = i * SIDES;
      const isNear = point.x > boxes[side]! && point.y > boxes[side + 1]! && point.x < boxes[side + 2]! && point.y < boxes[side + 3]!;
      if (!isNear) continue;
      const far = Math.max(0, distanceTo(this.curves[i]!, point) - tie.width / 2);
      if (far <= REACH && far < nearest - 0.5) [found, nearest] = [tie, far];
    }
    return found;
  }
}
