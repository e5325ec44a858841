import { britishGrid, inLondon, LONDON } from '../../geography/british-grid.ts';
import { spread, type Disc } from '../../map/spread.ts';
import type { PictureParty } from './picture.ts';
import { sunflower } from './sunflower.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface PlacesAsked {
  readonly parties: readonly PictureParty[];
  readonly radius: (party: PictureParty) => number;
  /** Where a layout put them; those it does not know stand where they are. */
  readonly layout: ReadonlyMap<string, Place> | undefined;
  /** Many may stand in one place: they are fanned out round it. */
  readonly fanned: boolean;
  /** Put elsewhere by hand: these are not moved. */
  readonly pins: ReadonlyMap<string, Place>;
}

/** Kilometres of a pixel at the opening view, near enough to keep marks apart. */
const KM_PER_PIXEL = 1.15;
const LONDON_KM_PER_PIXEL = (LONDON.x[1] - LONDON.x[0]) / 208;
/** Pixels between marks fanned out round one place. */
const FAN = 4.2;

/** Where marks stand: on the ground, where a layout put them or where they were dragged; crowded ones moved apart. */
export function placesOf({ parties, radius, layout, fanned, pins }: PlacesAsked): ReadonlyMap<string, Place> {
  const discs = parties.flatMap((one) => {
    const { id, lat, lon } = one.party;
    const place = layout?.get(id) ?? (lat === undefined || lon === undefined ? undefined : britishGrid(lon, lat));
    return place && !pins.has(id) ? [{ id, x: place.x, y: place.y, radius: radius(one) }] : [];
  });
  const pinned = parties.flatMap(({ party: { id } }) => (pins.has(id) ? [[id, pins.get(id)!] as const] : []));
  return new Map([...unpinned(discs, layout !== undefined, fanned), ...pinned]);
}

function unpinned(discs: readonly Disc[], arranged: boolean, fanned: boolean): ReadonlyMap<string, Place> {
  if (arranged) return fanned ? new Map(discs.map(({ id, x, y }) => [id, { x, y }])) : apart(discs, KM_PER_PIXEL);
  // London is read in its inset: there marks move apart by less, in the country by more.
  const london = discs.filter(inLondon);
  const country = discs.filter((disc) => !inLondon(disc));
  const placed = fanned ? fannedOut : apart;
  return new Map([...placed(country, KM_PER_PIXEL), ...placed(london, LONDON_KM_PER_PIXEL)]);
}

function apart(discs: readonly Disc[], kmPerPixel: number): ReadonlyMap<string, Place> {
  const inPixels = discs.map((disc) => ({ ...disc, x: disc.x / kmPerPixel, y: disc.y / kmPerPixel }));
  return new Map([...spread(inPixels)].map(([id, { x, y }]) => [id, { x: x * kmPerPixel, y: y * kmPerPixel }]));
}

/** Those of one place round it, the largest in the middle. */
function fannedOut(discs: readonly Disc[], kmPerPixel: number): ReadonlyMap<string, Place> {
  const byPlace = new Map<string, Disc[]>();
  for (const disc of discs) {
    const key = `${disc.x.toFixed(2)} ${disc.y.toFixed(2)}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), disc]);
  }
  const places = new Map<string, Place>();
  for (const group of byPlace.values()) {
    const inOrder = [...group].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
    inOrder.forEach(({ id, x, y }, i) => {
      const off = sunflower(i, FAN * kmPerPixel);
      places.set(id, { x: x + off.x, y: y + off.y });
    });
  }
  return places;
}
