import coast from './coast.json' with { type: 'json' };

/** A closed shore as x, y, x, y … in grid kilometres. */
export type Shore = Float32Array;

function shore(steps: readonly number[]): Shore {
  const points = new Float32Array(steps.length);
  for (let i = 0; i < steps.length; i += 1) points[i] = (points[i - 2] ?? 0) + (steps[i] ?? 0) / 10;
  return points;
}

/** Great Britain and Northern Ireland. */
export const HOME_SHORES: readonly Shore[] = coast.home.map(shore);
/** The neighbours' shores, drawn paler. */
export const SHORES_ABROAD: readonly Shore[] = coast.abroad.map(shore);
