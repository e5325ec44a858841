import { britishGrid, inLondon, LONDON } from '../../geography/british-grid.ts';
import { regionNamed } from '../../geography/regions.ts';
import { CANVAS_COLOURS, type Scene, type SceneNode, type SceneTie } from '../../map/scene.ts';
import { spread, type Disc } from '../../map/spread.ts';
import { AROUND_MARKS, type AroundRecord } from './around.ts';
import { bandOf, type Link } from '../../network/links.ts';
import type { Picture } from './picture.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Kilometres of a pixel at the opening view, near enough to keep marks apart. */
const KM_PER_PIXEL = 1.15;
const LONDON_KM_PER_PIXEL = (LONDON.x[1] - LONDON.x[0]) / 208;
const TOP_LABELS = 16;
const MOST_WIDTH = 4;

export interface SceneAsked {
  readonly picture: Picture;
  readonly selected: string | undefined;
  readonly theme: 'light' | 'dark';
  readonly geographic: boolean;
  /** Where a force layout put the areas; those it does not know stand where they are. */
  readonly layout: ReadonlyMap<string, Place> | undefined;
  readonly around: readonly AroundRecord[];
  /** Brings what is shown into view: a neighbourhood, a path, what stands round the selection. */
  readonly focused: boolean;
}

/** Pixels: by the share of all the areas on screen that an area is linked with. */
export const radiusOf = (links: number, most: number): number => (most === 0 ? 4 : 2.8 + 5.4 * (links / most));

export const widthOf = (shared: number): number => Math.min(MOST_WIDTH, 0.7 + 0.45 * shared);

/** Turns the picture into marks and lines, in the order and the colours they are drawn. */
export function sceneOf({ picture, selected, theme, geographic, layout, around, focused }: SceneAsked): Scene {
  const places = placesOf(picture, geographic, layout);
  const near = nearest(picture.links, selected, picture.path);
  const most = Math.max(0, ...picture.areas.map(({ links }) => links));
  const labelled = labelRanks(picture, selected, near);
  const onPath = new Set(picture.path ?? []);
  const nodes = picture.areas.flatMap(({ area, links }): SceneNode[] => {
    const place = places.get(area.id);
    if (!place) return [];
    const region = regionNamed(area.region);
    return [
      {
        id: area.id,
        label: area.shortName,
        ...place,
        shape: region.shape,
        colour: region[theme],
        radius: radiusOf(links, most) + (area.id === selected ? 3 : 0),
        hollow: links === 0,
        ...labelled(area.id),
        labelLook: area.id === selected ? 'selected' : near.has(area.id) || onPath.has(area.id) ? 'near' : 'other',
      },
    ];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const ties = picture.links
    .filter(({ a, b }) => drawn.has(a) && drawn.has(b))
    .map((link) => tieOf(link, selected, onPath, theme));
  const home = selected ? places.get(selected) : undefined;
  const ring = home ? aroundNodes(around, home, theme) : [];
  const spokes = selected && home ? ring.map(({ id }): SceneTie => spoke(selected, id, theme)) : [];
  return {
    nodes: [...nodes, ...ring],
    ties: [...ties, ...spokes],
    selected: home ? selected : undefined,
    geographic,
    theme,
    focus: focusOf(nodes, ring, focused, selected, picture),
  };
}

function focusOf(
  nodes: readonly SceneNode[],
  ring: readonly SceneNode[],
  focused: boolean,
  selected: string | undefined,
  { path }: Picture,
): readonly string[] | undefined {
  if (ring.length > 0 && selected) return [selected, ...ring.map(({ id }) => id)];
  if (path) return path;
  return focused ? nodes.map(({ id }) => id) : undefined;
}

function placesOf(picture: Picture, geographic: boolean, layout: SceneAsked['layout']): ReadonlyMap<string, Place> {
  const most = Math.max(0, ...picture.areas.map(({ links }) => links));
  const discs = picture.areas.flatMap(({ area, links }) => {
    if (area.lat === undefined || area.lon === undefined) return [];
    const place = (!geographic && layout?.get(area.id)) || britishGrid(area.lon, area.lat);
    return [{ id: area.id, ...place, radius: radiusOf(links, most) }];
  });
  if (!geographic) return apart(discs, KM_PER_PIXEL);
  // London is read in its inset: there marks move apart by less, in the country by more.
  const london = discs.filter(inLondon);
  const country = discs.filter((disc) => !inLondon(disc));
  return new Map([...apart(country, KM_PER_PIXEL), ...apart(london, LONDON_KM_PER_PIXEL)]);
}

function apart(discs: readonly Disc[], kmPerPixel: number): ReadonlyMap<string, Place> {
  const inPixels = discs.map((disc) => ({ ...disc, x: disc.x / kmPerPixel, y: disc.y / kmPerPixel }));
  return new Map([...spread(inPixels)].map(([id, { x, y }]) => [id, { x: x * kmPerPixel, y: y * kmPerPixel }]));
}

function nearest(links: readonly Link[], selected: string | undefined, path: readonly string[] | undefined): ReadonlyMap<string, number> {
  if (!selected) return new Map();
  const own = links
    .filter(({ a, b }) => a === selected || b === selected)
    .sort((a, b) => b.shared - a.shared || (a.key < b.key ? -1 : 1));
  const ids = own.map(({ a, b }) => (a === selected ? b : a));
  return new Map([...(path ?? []), ...ids].map((id, rank) => [id, rank]));
}

/** Names first for the selection, then its neighbours, the most linked, and those with no link. */
function labelRanks(picture: Picture, selected: string | undefined, near: ReadonlyMap<string, number>) {
  const byLinks = [...picture.areas].sort((a, b) => b.links - a.links || (a.area.id < b.area.id ? -1 : 1));
  const top = new Map(byLinks.slice(0, TOP_LABELS).map(({ area }, rank) => [area.id, rank]));
  const without = new Set(picture.areas.filter(({ links }) => links === 0).map(({ area }) => area.id));
  const few = picture.areas.length <= TOP_LABELS * 2;
  return (id: string): { labelRank?: number } => {
    if (id === selected) return { labelRank: 0 };
    if (near.has(id)) return { labelRank: 1 + (near.get(id) ?? 0) };
    if (top.has(id)) return { labelRank: 1_000 + (top.get(id) ?? 0) };
    if (without.has(id)) return { labelRank: 2_000 };
    return few ? { labelRank: 3_000 } : {};
  };
}

function tieOf(link: Link, selected: string | undefined, onPath: ReadonlySet<string>, theme: 'light' | 'dark'): SceneTie {
  const colours = CANVAS_COLOURS[theme];
  const { a, b, shared } = link;
  const path = onPath.has(a) && onPath.has(b);
  const own = a === selected || b === selected;
  const focus = onPath.size > 0 ? path : own || !selected;
  if (!focus) return { a, b, colour: colours.context, width: shared >= 3 ? 1.3 : 0.6, order: 0 };
  return { a, b, colour: colours[bandOf(shared)], width: widthOf(shared), order: shared + (own || path ? 1_000 : 0) };
}

const RING_KM = 26;

/** The records round the selection, in rings, people first. */
function aroundNodes(around: readonly AroundRecord[], home: Place, theme: 'light' | 'dark'): SceneNode[] {
  const colours = CANVAS_COLOURS[theme];
  const perRing = 14;
  return around.map(({ id, kind, label }, i) => {
    const ring = Math.floor(i / perRing);
    const inRing = Math.min(perRing, around.length - ring * perRing);
    const angle = ((i % perRing) / inRing) * Math.PI * 2 + ring * 0.3 - Math.PI / 2;
    const far = RING_KM * (1 + ring * 0.7);
    return {
      id,
      label,
      x: home.x + Math.cos(angle) * far,
      y: home.y - Math.sin(angle) * far,
      shape: AROUND_MARKS[kind],
      colour: colours.muted,
      radius: 5,
      hollow: false,
      labelRank: 500 + i,
      labelLook: 'near' as const,
    };
  });
}

const spoke = (a: string, b: string, theme: 'light' | 'dark'): SceneTie => ({
  a,
  b,
  colour: CANVAS_COLOURS[theme].light,
  width: 1,
  order: 2_000,
});
