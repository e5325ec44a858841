import type { SceneNode, SceneTie } from '../../map/scene.ts';
import { linkWords } from '../../network/shared-words.ts';
import { mapTexts } from '../../texts/map.ts';
import { usualRanks } from './label-ranks.ts';
import type { SceneAsked } from './scene-of.ts';
import { placesOf, type Place } from './scene-places.ts';
import { sharedLook, tieLook } from './tie-look.ts';

export type GroundAsked = Pick<SceneAsked, 'picture' | 'looks' | 'comparing' | 'width' | 'theme' | 'level' | 'pins' | 'layout'>;

/** What of a scene stays while one thing after another is selected in it. */
export interface Ground {
  readonly asked: GroundAsked;
  readonly places: ReadonlyMap<string, Place>;
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
}

/** Parallel lines go to both sides of the first by turns. */
const LANES = [0, 1, -1, 2, -2];

export function groundOf(asked: GroundAsked): Ground {
  const { picture, looks, theme, level, pins, layout } = asked;
  const marks = new Map(picture.parties.map((one) => [one.party.id, looks.of(one)]));
  const places = placesOf({
    parties: picture.parties,
    radius: ({ party }) => marks.get(party.id)?.radius ?? 0,
    layout: layout?.places,
    fanned: level !== 'areas',
    pins,
  });
  const ranked = usualRanks(picture);
  const nodes = picture.parties.flatMap(({ party, living }): SceneNode[] => {
    const place = places.get(party.id);
    const own = marks.get(party.id);
    if (!place || !own) return [];
    return [{ id: party.id, label: party.shortName, ...place, ...own, hollow: !living, ...ranked(party.id), labelLook: 'other' }];
  });
  return { asked, places, nodes, ties: tiesOf(asked, nodes, theme) };
}

function tiesOf({ picture, comparing, width }: GroundAsked, nodes: readonly SceneNode[], theme: 'light' | 'dark'): readonly SceneTie[] {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const focus = { onPath: picture.ways?.all ?? new Set<string>(), comparing, width };
  return picture.links.flatMap((link): SceneTie[] => {
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
      return { key: `${link.key} ${one.kind}`, a: link.a, b: link.b, ...sharedLook(one, theme), lane: LANES[i + tie.length] ?? 0, said };
    });
    return [...tie, ...shared];
  });
}
