import type { LinkKind } from '../../network/links.ts';
import type { MapArea } from '../../network/map-area.ts';
import { isLong, type Picture } from './picture.ts';

/** The figures beside the filters. */
export interface Counts {
  readonly areas: number;
  readonly unlinked: number;
  readonly long: number;
  readonly crossing: number;
  readonly byRegion: ReadonlyMap<string, number>;
  /** Pairs of areas each kind of link would join, by itself. */
  readonly byKind: ReadonlyMap<LinkKind, number>;
}

/** Counts what each filter would show of the links at hand. */
export function countsOf(areas: readonly MapArea[], picture: Picture, byKind: Counts['byKind']): Counts {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const linked = new Set(picture.allLinks.flatMap(({ a, b }) => [a, b]));
  const byRegion = new Map<string, number>();
  for (const { region } of areas) {
    if (region) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
  }
  return {
    areas: areas.length,
    unlinked: areas.filter(({ id }) => !linked.has(id)).length,
    long: picture.allLinks.filter((link) => isLong(link, byId)).length,
    crossing: picture.allLinks.filter(({ a, b }) => byId.get(a)?.region !== byId.get(b)?.region).length,
    byRegion,
    byKind,
  };
}
