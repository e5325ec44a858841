import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { britishGrid, type GridPoint } from './british-grid.ts';

/**
 * Writes coast.json: the shores the map can show, projected and thinned, each ring as its first
 * point and then steps, in hundreds of metres. Source: Natural Earth 1:10m (public domain), by way
 * of world-atlas.
 * Run it with `node --import tsx web/geography/write-coast.ts` when either changes.
 */
const HOME = 'United Kingdom';
/** What of the other shores a wide screen can see. */
const WINDOW = { x: [-700, 1_500], y: [-500, 1_250] } as const;
const MAINLAND_STEP_KM = 3;
const LEAST_STEP_KM = 1.1;
const LEAST_AREA_KM2 = 12;

type Ring = readonly GridPoint[];

function thinned(ring: Ring, stepKm: number): Ring {
  const kept: GridPoint[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= stepKm) kept.push(point);
  }
  return kept;
}

const areaKm2 = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    return sum + a.x * b.y - b.x * a.y;
  }, 0)) / 2;

/** Points far outside the window are drawn to its edge; their order, and so the ring, is kept. */
const clamped = ({ x, y }: GridPoint): GridPoint => ({
  x: Math.min(Math.max(x, WINDOW.x[0]), WINDOW.x[1]),
  y: Math.min(Math.max(y, WINDOW.y[0]), WINDOW.y[1]),
});

const touches = (ring: Ring): boolean =>
  ring.some(({ x, y }) => x > WINDOW.x[0] && x < WINDOW.x[1] && y > WINDOW.y[0] && y < WINDOW.y[1]);

interface Shape {
  readonly properties: { readonly name: string };
  readonly geometry: { readonly type: string; readonly coordinates: number[][][] | number[][][][] };
}

const require = createRequire(import.meta.url);

function shapesOf(file: string, layer: string): readonly Shape[] {
  const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), 'utf8'));
  return (feature(atlas, atlas.objects[layer]) as unknown as { features: Shape[] }).features;
}

function ringsOf(shapes: readonly Shape[], stepKm: number): number[][] {
  return shapes
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates as number[][][]] : (geometry.coordinates as number[][][][]),
    )
    .map(([outer = []]) => outer.map(([lon = 0, lat = 0]) => nearBritain(lon, lat)))
    .filter(touches)
    .map((ring) => thinned(ring.map(clamped), stepKm))
    .filter((ring) => ring.length > 3 && areaKm2(ring) >= LEAST_AREA_KM2)
    .map(steps);
}

/** The projection turns inside out on the far side of the world: hold such points at the window's rim. */
function nearBritain(lon: number, lat: number): GridPoint {
  return britishGrid(Math.min(Math.max(lon, -35), 35), Math.min(Math.max(lat, 35), 75));
}

/** The ring's first point, then the step to each next one: small numbers, which pack well. */
function steps(ring: Ring): number[] {
  let last = { x: 0, y: 0 };
  return ring.flatMap((point) => {
    const here = { x: Math.round(point.x * 10), y: Math.round(point.y * 10) };
    const step = [here.x - last.x, here.y - last.y];
    last = here;
    return step;
  });
}

const home = shapesOf('countries-10m.json', 'countries').filter(({ properties }) => properties.name === HOME);
const coast = {
  home: ringsOf(home, LEAST_STEP_KM),
  // All land at once, so that no border between neighbours is drawn; our own lies over it.
  abroad: ringsOf(shapesOf('land-10m.json', 'land'), MAINLAND_STEP_KM),
};
writeFileSync(new URL('./coast.json', import.meta.url), `${JSON.stringify(coast)}\n`);
