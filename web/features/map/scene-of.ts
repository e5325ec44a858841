import type { Scene, SceneNode, SceneTie } from '../../map/scene.ts';
import type { LevelWord } from '../../network/level.ts';
import { pairKey } from '../../network/links.ts';
import { linkWords } from '../../network/shared-words.ts';
import { mapTexts } from '../../texts/map.ts';
import type { AroundRecord } from './around.ts';
import { aroundNodes, spoke } from './around-ring.ts';
import type { Layout } from './group-layout.ts';
import { hullsOf } from './hulls-of.ts';
import { labelRanks, nearest } from './label-ranks.ts';
import type { HullWord, MapState } from './map-address.ts';
import type { MarkLooks } from './mark-look.ts';
import type { Picture } from './picture.ts';
import { placesOf } from './scene-places.ts';
import { sharedLook, tieLook } from './tie-look.ts';

export interface SceneAsked {
  readonly picture: Picture;
  readonly looks: MarkLooks;
  readonly selected: string | undefined;
  readonly tie: readonly [string, string] | undefined;
  readonly comparing: boolean;
  readonly theme: 'light' | 'dark';
  readonly level: LevelWord;
  readonly picked: ReadonlySet<string>;
  readonly hulls: HullWord;
  readonly pins: MapState['pins'];
  /** Where a layout put them; undefined: they stand where they are. */
  readonly layout: Layout | undefined;
  readonly around: readonly AroundRecord[];
  /** Brings what is shown into view: a neighbourhood, a path, what stands round the selection. */
  readonly focused: boolean;
}

const SELECTED_LARGER = 3;
/** Parallel lines go to both sides of the first by turns. */
const lanes = [0, 1, -1, 2, -2];

/** Turns the picture into marks and lines, in the order and the colours they are drawn. */
export function sceneOf(asked: SceneAsked): Scene {
  const { picture, looks, selected, tie, comparing, theme, level, picked, pins, layout, around, focused } = asked;
  const marks = new Map(picture.parties.map((one) => [one.party.id, looks.of(one)]));
  const places = placesOf({
    parties: picture.parties,
    radius: ({ party }) => marks.get(party.id)?.radius ?? 0,
    layout: layout?.places,
    fanned: level !== 'areas',
    pins,
  });
  const near = nearest(picture, selected);
  const labelled = labelRanks(picture, selected, near);
  const onPath = picture.ways?.all ?? new Set<string>();
  const nodes = picture.parties.flatMap(({ party, living }): SceneNode[] => {
    const place = places.get(party.id);
    const own = marks.get(party.id);
    if (!place || !own) return [];
    return [
      {
        id: party.id,
        label: party.shortName,
        ...place,
        ...own,
        radius: own.radius + (party.id === selected ? SELECTED_LARGER : 0),
        hollow: !living,
        ...labelled(party.id),
        labelLook: party.id === selected ? 'selected' : picked.has(party.id) ? 'near' : near.has(party.id) || onPath.has(party.id) ? 'near' : 'other',
      },
    ];
  });
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const focus = { selected, onPath, comparing };
  const ties = picture.links.flatMap((link): SceneTie[] => {
    const [a, b] = [names.get(link.a), names.get(link.b)];
    if (a === undefined || b === undefined) return [];
    const look = tieLook(link, focus, theme);
    const pair = mapTexts.pair(a, b);
    const change = link.change ? `${mapTexts.changed[link.change]}, ` : '';
    const tie: SceneTie[] = link.tie ? [{ key: link.key, a: link.a, b: link.b, ...look, lane: 0, said: `${pair}: ${change}${linkWords({ tie: link.tie, shared: [] })}` }] : [];
    // What is only shared can join most pairs there are: as context it would hide the ties.
    if (look.context) return tie;
    const shared = link.shared.map((one, i): SceneTie => {
      const said = `${pair}: ${linkWords({ tie: undefined, shared: [one] })}`;
      return { key: `${link.key} ${one.kind}`, a: link.a, b: link.b, ...sharedLook(one, theme), lane: lanes[i + tie.length] ?? 0, said };
    });
    return [...tie, ...shared];
  });
  const home = selected ? places.get(selected) : undefined;
  const ring = home ? aroundNodes(around, home, theme) : [];
  const spokes = selected && home ? ring.map(({ id }) => spoke(selected, id, theme)) : [];
  return {
    at: picture.network.at,
    nodes: [...nodes, ...ring],
    ties: [...ties, ...spokes],
    selected: home ? selected : undefined,
    picked,
    hulls: hullsOf({ picture, places, by: asked.hulls, theme }),
    // The outlines have the names of the groups already.
    captions: asked.hulls === 'none' || asked.layout?.isByTime ? (layout?.captions ?? []) : [],
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
  { ways }: Picture,
): readonly string[] | undefined {
  if (ring.length > 0 && selected) return [selected, ...ring.map(({ id }) => id)];
  if (ways) return [...ways.all];
  return focused ? nodes.map(({ id }) => id) : undefined;
}
