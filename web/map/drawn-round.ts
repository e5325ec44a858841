import { polygonContains } from 'd3-polygon';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a straight stroke strays from its way at most, as a share of its length. */
const STRAIGHT = 0.08;

/** What a stroke goes round: itself, closed; a straight one from corner to corner is a box. */
export function outlineOf(stroke: readonly Point[]): readonly Point[] {
  const [start, end] = [stroke[0], stroke.at(-1)];
  if (!start || !end) return [];
  const far = Math.hypot(end.x - start.x, end.y - start.y);
  const strayed = ({ x, y }: Point): number => Math.abs((end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x)) / far;
  if (far === 0 || stroke.some((point) => strayed(point) > far * STRAIGHT)) return stroke;
  return [start, { x: end.x, y: start.y }, end, { x: start.x, y: end.y }];
}

/** Those that a stroke goes round. */
export function drawnRound(stroke: readonly Point[], marks: readonly (Point & { readonly id: string })[]): string[] {
  const corners = outlineOf(stroke).map(({ x, y }): [number, number] => [x, y]);
  return marks.filter(({ x, y }) => polygonContains(corners, [x, y])).map(({ id }) => id);
}
