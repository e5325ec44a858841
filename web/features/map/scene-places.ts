import { britishGrid, inLondon, LONDON } from '../../geography/british-grid.ts';
import { spread, type Disc } from '../../map/spread.ts';
import type { PictureArea } from './picture.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Kilometres of a pixel at the opening view, near enough to keep marks apart. */
const KM_PER_PIXEL = 1.15;
const LONDON_KM_PER_PIXEL = (LONDON.x[1] - LONDON.x[0]) / 208;

/** Where areas stand: on the ground or where a layout put them, crowded ones moved apart. */
export function placesOf(
  areas: readonly PictureArea[],
  radius: (area: PictureArea) => number,
  layout: ReadonlyMap<string, Place> | undefined,
): ReadonlyMap<string, Place> {
  const discs = areas.flatMap((one) => {
    const { id, lat, lon } = one.area;
    if (lat === undefined || lon === undefined) return [];
    return [{ id, ...(layout?.get(id) ?? britishGrid(lon, lat)), radius: radius(one) }];
  });
  if (layout) return apart(discs, KM_PER_PIXEL);
  // London is read in its inset: there marks move apart by less, in the country by more.
  const london = discs.filter(inLondon);
  const country = discs.filter((disc) => !inLondon(disc));
  return new Map([...apart(country, KM_PER_PIXEL), ...apart(london, LONDON_KM_PER_PIXEL)]);
}

function apart(discs: readonly Disc[], kmPerPixel: number): ReadonlyMap<string, Place> {
  const inPixels = discs.map((disc) => ({ ...disc, x: disc.x / kmPerPixel, y: disc.y / kmPerPixel }));
  return new Map([...spread(inPixels)].map(([id, { x, y }]) => [id, { x: x * kmPerPixel, y: y * kmPerPixel }]));
}
