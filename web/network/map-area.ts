import { distanceKm } from '../geography/british-grid.ts';

/** An area as the network needs it. */
export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly region: string | undefined;
  readonly localAuthority: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
}

/** Kilometres between two areas, where both places are known. */
export function areaDistanceKm(a: MapArea | undefined, b: MapArea | undefined): number | undefined {
  if (a?.lat === undefined || a.lon === undefined || b?.lat === undefined || b.lon === undefined) return undefined;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
