import { geoTransverseMercator } from 'd3-geo';

/** A point of the map's plane: kilometres east and north of the National Grid's false origin. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

const EARTH_RADIUS_KM = 6_371 * 0.9996;
/** The true origin (49° N, 2° W) lies 400 km east and 100 km south of the false one. */
const TRUE_ORIGIN = { east: 400, north: -100 };

const mercator = geoTransverseMercator().rotate([2, 0]).scale(EARTH_RADIUS_KM).translate([0, 0]);
const equatorToOrigin = -(mercator([-2, 49])?.[1] ?? 0);

/**
 * Longitude and latitude on the British National Grid, in kilometres: transverse Mercator about
 * 2° W on a sphere, which is within 2 km of the true grid over England and right for drawing.
 */
export function britishGrid(lon: number, lat: number): GridPoint {
  const [x, y] = mercator([lon, lat]) ?? [0, 0];
  return { x: x + TRUE_ORIGIN.east, y: -y - equatorToOrigin + TRUE_ORIGIN.north };
}

/** What the map opens on, in grid kilometres: the whole of England with a margin of sea. */
export const ENGLAND = { x: [75, 665], y: [0, 652] } as const;

/** Greater London, drawn twice: in its place and enlarged. */
export const LONDON = { x: [502, 558], y: [158, 203] } as const;

export const inLondon = ({ x, y }: GridPoint): boolean =>
  x > LONDON.x[0] && x < LONDON.x[1] && y > LONDON.y[0] && y < LONDON.y[1];

const EARTH_KM = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = sinLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}
