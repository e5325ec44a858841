import { polygonHull } from 'd3-polygon';
import { NO_REGION, REGIONS } from '../../geography/regions.ts';
import type { SceneHull } from '../../map/scene.ts';
import type { HullWord } from './map-address.ts';
import { groupSlots } from './mark-look.ts';
import { groupNames } from './group-names.ts';
import type { Picture } from './picture.ts';
import type { Place } from './scene-places.ts';

interface HullsAsked {
  readonly picture: Picture;
  readonly places: ReadonlyMap<string, Place>;
  readonly by: HullWord;
  readonly theme: 'light' | 'dark';
}

/** The outlines of groups, those of most members first. */
export function hullsOf({ picture, places, by, theme }: HullsAsked): readonly SceneHull[] {
  if (by === 'none') return [];
  const nameOf = groupNames(picture, by);
  const groups = new Map<string, [number, number][]>();
  for (const one of picture.parties) {
    const [name, place] = [nameOf(one), places.get(one.party.id)];
    if (name === undefined || !place) continue;
    const members = groups.get(name);
    if (members) members.push([place.x, place.y]);
    else groups.set(name, [[place.x, place.y]]);
  }
  const slots = groupSlots(picture, by);
  const colourOf = (name: string) => (REGIONS[slots.get(name) ?? -1] ?? NO_REGION)[theme];
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, points]) => ({ name, colour: colourOf(name), corners: polygonHull(points) ?? points }));
}
