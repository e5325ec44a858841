import { polygonHull } from 'd3-polygon';
import { NO_REGION, regionNamed, REGIONS } from '../../geography/regions.ts';
import type { SceneHull } from '../../map/scene.ts';
import type { HullWord } from './map-address.ts';
import { communitySlots } from './mark-look.ts';
import type { Picture, PictureParty } from './picture.ts';
import type { Place } from './scene-places.ts';

interface HullsAsked {
  readonly picture: Picture;
  readonly places: ReadonlyMap<string, Place>;
  readonly by: HullWord;
  readonly theme: 'light' | 'dark';
}

/** What groups the marks: the name of a group, undefined for those in none. */
export function groupNames({ network }: Picture, by: Exclude<HullWord, 'none'>): (party: PictureParty) => string | undefined {
  if (by === 'region') return ({ party }) => party.region;
  const names = new Map(network.communities.map(({ label, name }) => [label, name]));
  return ({ measures }) => names.get(measures?.community ?? -1);
}

/** The outlines of regions or communities, those of most members first. */
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
  const slots = communitySlots(picture.network.communities);
  const slotOf = new Map(picture.network.communities.map(({ label, name }) => [name, slots.get(label)]));
  const colourOf = (name: string) => (by === 'region' ? regionNamed(name) : (REGIONS[slotOf.get(name) ?? -1] ?? NO_REGION))[theme];
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, points]) => ({ name, colour: colourOf(name), corners: polygonHull(points) ?? points }));
}
