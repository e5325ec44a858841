import type { Scene, SceneNode, SceneTie } from '../../map/scene.ts';
import { pairKey } from '../../network/links.ts';
import { linkWords } from '../../network/shared-words.ts';
import { mapTexts } from '../../texts/map.ts';
import type { AroundRecord } from './around.ts';
import { aroundNodes, spoke } from './around-ring.ts';
import { labelRanks, nearest } from './label-ranks.ts';
import type { MarkLooks } from './mark-look.ts';
import type { Picture } from './picture.ts';
import { placesOf, type Place } from './scene-places.ts';
import { tieLook } from './tie-look.ts';

export interface SceneAsked {
  readonly picture: Picture;
  readonly looks: MarkLooks;
  readonly selected: string | undefined;
  readonly tie: readonly [string, string] | undefined;
  readonly comparing: boolean;
  readonly theme: 'light' | 'dark';
  /** Where a force layout put the areas; undefined: they stand where they are. */
  readonly layout: ReadonlyMap<string, Place> | undefined;
  readonly around: readonly AroundRecord[];
  /** Brings what is shown into view: a neighbourhood, a path, what stands round the selection. */
  readonly focused: boolean;
}

const SELECTED_LARGER = 3;

/** Turns the picture into marks and lines, in the order and the colours they are drawn. */
export function sceneOf({ picture, looks, selected, tie, comparing, theme, layout, around, focused }: SceneAsked): Scene {
  const marks = new Map(picture.areas.map((one) => [one.area.id, looks.of(one)]));
  const places = placesOf(picture.areas, ({ area }) => marks.get(area.id)?.radius ?? 0, layout);
  const near = nearest(picture, selected);
  const labelled = labelRanks(picture, selected, near);
  const onPath = new Set(picture.path ?? []);
  const nodes = picture.areas.flatMap(({ area, living }): SceneNode[] => {
    const place = places.get(area.id);
    const own = marks.get(area.id);
    if (!place || !own) return [];
    return [
      {
        id: area.id,
        label: area.shortName,
        ...place,
        ...own,
        radius: own.radius + (area.id === selected ? SELECTED_LARGER : 0),
        hollow: !living,
        ...labelled(area.id),
        labelLook: area.id === selected ? 'selected' : near.has(area.id) || onPath.has(area.id) ? 'near' : 'other',
      },
    ];
  });
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const focus = { selected, onPath, comparing };
  const ties = picture.links.flatMap((link): SceneTie[] => {
    const [a, b] = [names.get(link.a), names.get(link.b)];
    if (a === undefined || b === undefined) return [];
    const look = tieLook(link, focus, theme);
    // What is only shared can join most pairs there are: as context it would hide the ties.
    if (look.context && !link.tie) return [];
    const said = `${mapTexts.pair(a, b)}: ${link.change ? `${mapTexts.changed[link.change]}, ` : ''}${linkWords(link)}`;
    return [{ key: link.key, a: link.a, b: link.b, ...look, said }];
  });
  const home = selected ? places.get(selected) : undefined;
  const ring = home ? aroundNodes(around, home, theme) : [];
  const spokes = selected && home ? ring.map(({ id }) => spoke(selected, id, theme)) : [];
  return {
    at: picture.network.at,
    nodes: [...nodes, ...ring],
    ties: [...ties, ...spokes],
    selected: home ? selected : undefined,
    chosenTie: tie && pairKey(...tie),
    geographic: layout === undefined,
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
