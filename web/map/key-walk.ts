interface Point {
  readonly x: number;
  readonly y: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** In pixels of the screen, whose y runs down. */
const WAY: Record<Arrow, Point> = { ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 }, ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 } };
/** A tie that runs farther off the arrow's way than this is not meant by it: the cosine of 67°. */
const LEAST_ALONG = 0.39;

/** The tie that an arrow means, from a mark: the one that runs most its way; of equals the nearer end. */
export function tieAlong<T extends Pair>(from: string, arrow: Arrow, ties: readonly T[], places: ReadonlyMap<string, Point>): T | undefined {
  const here = places.get(from);
  let [found, best]: [T | undefined, number] = [undefined, LEAST_ALONG];
  for (const tie of ties) {
    if (tie.a !== from && tie.b !== from) continue;
    const there = places.get(tie.a === from ? tie.b : tie.a);
    if (!here || !there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const far = Math.hypot(dx, dy) || 1;
    const along = (dx * WAY[arrow].x + dy * WAY[arrow].y) / far - far * 1e-6;
    if (along > best) [found, best] = [tie, along];
  }
  return found;
}
