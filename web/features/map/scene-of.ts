import type { Scene, SceneNode, SceneTie } from '../../map/scene.ts';
import type { LevelWord } from '../../network/level.ts';
import { pairKey } from '../../network/links.ts';
import { pairsAt } from '../../network/pairs-at.ts';
import type { AroundRecord } from './around/around.ts';
import { aroundNodes, spoke } from './around/around-ring.ts';
import type { Layout } from './group-layout.ts';
import { hullsOf } from './hulls-of.ts';
import { nearest } from './label-ranks.ts';
import type { HullWord, MapState } from './map-address.ts';
import type { MarkLooks } from './mark-look.ts';
import type { Picture } from './picture.ts';
import type { WidthWord } from './measures.ts';
import { groundOf, type Ground } from './scene-ground.ts';

export interface SceneAsked {
  readonly picture: Picture;
  readonly looks: MarkLooks;
  readonly selected: string | undefined;
  readonly tie: readonly [string, string] | undefined;
  readonly comparing: boolean;
  readonly width: WidthWord;
  readonly theme: 'light' | 'dark';
  readonly level: LevelWord;
  readonly picked: ReadonlySet<string>;
  readonly hulls: HullWord;
  readonly pins: MapState['pins'];
  /** Where a layout put them; undefined: they stand where they are. */
  readonly layout: Layout | undefined;
  readonly around: readonly AroundRecord[];
  /** Whether something is to stand round the selection, read or not. */
  readonly aroundWanted: boolean;
  /** Brings what is shown into view: a neighbourhood, a path, what stands round the selection. */
  readonly focused: boolean;
}

const SELECTED_LARGER = 3;
/** Turns the picture into marks and lines, in the order and the colours they are drawn. */
export function sceneOf(asked: SceneAsked, ground: Ground = groundOf(asked)): Scene {
  const { picture, selected, tie, theme, picked, layout, around } = asked;
  const { places } = ground;
  const near = nearest(picture, selected);
  const onPath = picture.ways?.all ?? new Set<string>();
  const nodes = ground.nodes.map((node): SceneNode => {
    if (node.id === selected) return { ...node, radius: node.radius + SELECTED_LARGER, labelRank: 0, labelLook: 'selected' };
    const rank = near.get(node.id);
    const isNear = rank !== undefined || onPath.has(node.id) || picked.has(node.id);
    return isNear ? { ...node, ...(rank === undefined ? {} : { labelRank: 1 + rank }), labelLook: 'near' } : node;
  });
  const home = selected ? places.get(selected) : undefined;
  const ring = home ? aroundNodes(around, home, theme) : [];
  const spokes = selected && home ? ring.map(({ id }) => spoke(selected, id, theme)) : [];
  const ties = spokes.length > 0 ? [...ground.ties, ...spokes] : ground.ties;
  return {
    at: picture.network.at,
    nodes: ring.length > 0 ? [...nodes, ...ring] : nodes,
    ties,
    // On a path the ground's own ties are told apart already.
    lit: selected && !picture.ways ? litOf(ground.ties, selected, spokes) : undefined,
    selected: home ? selected : undefined,
    picked,
    hulls: hullsOf({ picture, places, by: asked.hulls, theme }),
    // The outlines have the names of the groups already.
    captions: asked.hulls === 'none' || asked.layout?.isByTime ? (layout?.captions ?? []) : [],
    chosenTie: tie && pairKey(...tie),
    geographic: layout === undefined,
    theme,
    focus: focusOf(nodes, ring, asked, home ? selected : undefined),
  };
}

/** The ties of the selection, and what joins it to what stands round it. */
function litOf(ties: readonly SceneTie[], selected: string, spokes: readonly SceneTie[]): ReadonlyMap<string, SceneTie> {
  const own = pairsAt(ties, selected).filter(({ context }) => !context);
  return new Map([...own, ...spokes].map((tie) => [tie.key, tie]));
}

function focusOf(
  nodes: readonly SceneNode[],
  ring: readonly SceneNode[],
  { focused, aroundWanted, picture: { ways } }: SceneAsked,
  selected: string | undefined,
): readonly string[] | undefined {
  if (aroundWanted && selected) return [selected, ...ring.map(({ id }) => id)];
  if (ways) return [...ways.all];
  return focused ? nodes.map(({ id }) => id) : undefined;
}
