import type Sigma from 'sigma';
import { ENGLAND, LONDON } from '../geography/british-grid.ts';
import type { SceneNode } from './scene.ts';

/** Where a camera stands, and how much it has in view: 1 is the whole map. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The camera that has London in view. */
export function londonView(sigma: Sigma): CameraView {
  const middle = { x: (LONDON.x[0] + LONDON.x[1]) / 2, y: (LONDON.y[0] + LONDON.y[1]) / 2 };
  const centre = sigma.viewportToFramedGraph(sigma.graphToViewport(middle));
  const whole = Math.max(ENGLAND.x[1] - ENGLAND.x[0], ENGLAND.y[1] - ENGLAND.y[0]);
  return { x: centre.x, y: centre.y, ratio: ((LONDON.x[1] - LONDON.x[0]) * 1.3) / whole };
}

export const WHOLE: CameraView = { x: 0.5, y: 0.5, ratio: 1 };
const LEAST_SPAN_KM = 60;
/** From this width on the key stands over the left of the drawing, and what is looked at moves aside. */
const KEY_BESIDE_PX = 560;
const KEY_SHARE = 0.14;

/** The camera that has some nodes in view, with room round them for names; all of the map for none. */
export function viewOf(sigma: Sigma, nodes: readonly SceneNode[], { room, widest }: { readonly room: number; readonly widest: number }): CameraView {
  if (nodes.length === 0) return WHOLE;
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  const [low, high] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
  const centre = sigma.viewportToFramedGraph(sigma.graphToViewport({ x: (left + right) / 2, y: (low + high) / 2 }));
  const { width, height } = sigma.getDimensions();
  const wide = Math.max(1, width / Math.max(1, height));
  const span = Math.max((right - left) / (wide * 0.6), high - low, LEAST_SPAN_KM) * room;
  const ratio = Math.min(widest, span / (ENGLAND.y[1] - ENGLAND.y[0]));
  return { x: centre.x - (width > KEY_BESIDE_PX ? KEY_SHARE * ratio : 0), y: centre.y, ratio };
}
