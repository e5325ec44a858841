import type { Scene, SceneTie } from './scene.ts';
import { tieCurve, type TieCurve } from './tie-curve.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ties one can point at: what one looks at, not what is only context, foremost first. */
export const pointable = ({ ties, lit }: Pick<Scene, 'ties' | 'lit'>): readonly SceneTie[] =>
  (lit ? [...lit.values()] : ties).filter(({ context }) => !context).sort((a, b) => b.order - a.order || (a.key < b.key ? -1 : 1));

/** Where a tie runs on the screen; undefined where an end is not drawn. */
export function curveOf({ a, b, lane }: SceneTie, places: ReadonlyMap<string, Point>): TieCurve | undefined {
  const [from, to] = [places.get(a), places.get(b)];
  return from && to ? tieCurve(from, to, lane) : undefined;
}
