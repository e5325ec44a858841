import { regionSlug } from '../../geography/regions.ts';
import { latest, linksOf, shortestWay, within, type KindLink, type Link } from '../../network/links.ts';
import { areaDistanceKm, type MapArea } from '../../network/map-area.ts';
import type { MapState } from './map-address.ts';

/** A row of the table and a mark on the map: the same thing twice. */
export interface PictureArea {
  readonly area: MapArea;
  /** Areas it is linked with, of those in the picture. */
  readonly links: number;
  /** Things it shares with them, added up. */
  readonly shared: number;
  readonly last: string | undefined;
}

/** What is on screen: the one source for map, table, summary and export. */
export interface Picture {
  readonly areas: readonly PictureArea[];
  readonly links: readonly Link[];
  /** The whole picture before regions, steps and hiding: what filters choose from. */
  readonly allLinks: readonly Link[];
  readonly path: readonly string[] | undefined;
  readonly crossing: number;
  readonly long: number;
  readonly unlinked: number;
}

export const LONG_KM = 100;

/** Reckons what the map shows from what areas share and the state of the address. */
export function pictureOf(
  areas: readonly MapArea[],
  parts: readonly KindLink[],
  state: MapState,
): Picture {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const known = linksOf(parts, state.kinds).filter(
    ({ a, b, shared }) => byId.has(a) && byId.has(b) && shared >= state.least,
  );
  const linked = new Set(known.flatMap(({ a, b }) => [a, b]));
  const path = state.selected && state.pathTo ? shortestWay(state.selected, state.pathTo, known) : undefined;
  const near = state.selected && state.steps ? within(state.selected, state.steps, known) : undefined;
  const links = known.filter((link) => fits(link, state.show, byId));
  const ofLinks = new Set(links.flatMap(({ a, b }) => [a, b]));

  const shown = areas.filter(({ id, region }) => {
    if (state.hidden.has(id)) return false;
    if (id === state.selected || path?.includes(id)) return true;
    if (region && state.without.has(regionSlug(region))) return false;
    if (near && !near.has(id)) return false;
    if (state.show === 'unlinked') return !linked.has(id);
    return state.show === 'everything' || ofLinks.has(id);
  });
  const ids = new Set(shown.map(({ id }) => id));
  const inPicture = links.filter(({ a, b }) => ids.has(a) && ids.has(b));
  return {
    areas: counted(shown, inPicture),
    links: inPicture,
    allLinks: known,
    path,
    crossing: inPicture.filter((link) => crosses(link, byId)).length,
    long: inPicture.filter((link) => isLong(link, byId)).length,
    unlinked: shown.filter(({ id }) => !linked.has(id)).length,
  };
}

type ById = ReadonlyMap<string, MapArea>;

const crosses = ({ a, b }: Link, byId: ById): boolean => byId.get(a)?.region !== byId.get(b)?.region;

export const isLong = ({ a, b }: Link, byId: ById): boolean => {
  const far = areaDistanceKm(byId.get(a), byId.get(b));
  return far !== undefined && far > LONG_KM;
};

function fits(link: Link, show: MapState['show'], byId: ById): boolean {
  if (show === 'cross') return crosses(link, byId);
  if (show === 'long') return isLong(link, byId);
  return true;
}

function counted(areas: readonly MapArea[], links: readonly Link[]): readonly PictureArea[] {
  const of = new Map<string, Link[]>(areas.map(({ id }) => [id, []]));
  for (const link of links) {
    of.get(link.a)?.push(link);
    of.get(link.b)?.push(link);
  }
  return areas.map((area) => {
    const own = of.get(area.id) ?? [];
    const shared = own.reduce((sum, link) => sum + link.shared, 0);
    return { area, links: own.length, shared, last: latest(own.map(({ last }) => last)) };
  });
}
