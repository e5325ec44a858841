import { polygonContains } from 'd3-polygon';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Those that a line drawn by hand goes round; it closes itself. */
export function drawnRound(line: readonly Point[], marks: readonly (Point & { readonly id: string })[]): string[] {
  const corners = line.map(({ x, y }): [number, number] => [x, y]);
  return marks.filter(({ x, y }) => polygonContains(corners, [x, y])).map(({ id }) => id);
}
