import { ENGLAND } from './british-grid.ts';

/** A part of the grid on a screen: pixels of a kilometre, and the kilometres at its left and top edge. */
export interface GridWindow {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free round the outermost points. */
  readonly margin: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNERS: readonly Point[] = [{ x: ENGLAND.x[0], y: ENGLAND.y[0] }, { x: ENGLAND.x[1], y: ENGLAND.y[1] }];

/**
 * The window that holds every point in the middle of a frame; all of England where there is none.
 * @param leastSpanKm However near each other they are, so much is shown, so that it can be recognised.
 */
export function windowAround(points: readonly Point[], { width, height, margin }: Frame, leastSpanKm: number): GridWindow {
  const held = points.length > 0 ? points : CORNERS;
  const [xs, ys] = [held.map(({ x }) => x), held.map(({ y }) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * margin) / Math.max(east - west, leastSpanKm), (height - 2 * margin) / Math.max(north - south, leastSpanKm));
  return { scale, left: (west + east) / 2 - width / 2 / scale, top: (south + north) / 2 + height / 2 / scale };
}

/** Where a point of the grid stands in a window, in pixels. */
export const inWindow = ({ x, y }: Point, { scale, left, top }: GridWindow): Point => ({ x: (x - left) * scale, y: (top - y) * scale });
