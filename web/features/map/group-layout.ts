import { packSiblings } from 'd3-hierarchy';
import { ENGLAND } from '../../geography/british-grid.ts';
import type { SceneCaption } from '../../map/scene.ts';
import type { Place } from './scene-places.ts';
import { sunflower } from './sunflower.ts';

/** Where a layout puts marks, and what it writes beside them. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly captions: readonly SceneCaption[];
  readonly isByTime?: boolean;
  /** It began where another ended: only its places say where it came to. */
  readonly hasGoneOn?: boolean;
}

export interface Grouped {
  readonly id: string;
  /** Undefined: in no group. */
  readonly group: string | undefined;
}

/** Kilometres for each mark. */
const ROOM = 13;
const CAPTION_KM = 14;
const MIDDLE = { x: (ENGLAND.x[0] + ENGLAND.x[1]) / 2 + 60, y: (ENGLAND.y[0] + ENGLAND.y[1]) / 2 };
const REACH = 300;

/** Each group in a round of its own, largest in the middle, rounds beside each other; the same every time. */
export function groupLayout(parties: readonly Grouped[], none: string): Layout {
  const groups = new Map<string, string[]>();
  for (const { id, group = none } of [...parties].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const members = groups.get(group);
    if (members) members.push(id);
    else groups.set(group, [id]);
  }
  const rounds = [...groups]
    .map(([name, members]) => ({ name, members, r: ROOM * Math.sqrt(members.length) + ROOM * 1.5 }))
    .sort((a, b) => b.r - a.r || (a.name < b.name ? -1 : 1));
  const packed = packSiblings(rounds);
  const reach = Math.max(1, ...packed.map(({ x, y, r }) => Math.max(Math.abs(x), Math.abs(y)) + r));
  const scale = Math.min(1.6, REACH / reach);
  const places = new Map<string, Place>();
  const captions: SceneCaption[] = [];
  for (const { name, members, x, y, r } of packed) {
    const centre = { x: MIDDLE.x + x * scale, y: MIDDLE.y - y * scale };
    members.forEach((id, i) => {
      const { x: east, y: north } = sunflower(i, ROOM * scale);
      places.set(id, { x: centre.x + east, y: centre.y + north });
    });
    captions.push({ text: name, x: centre.x, y: centre.y - (r - ROOM * 1.5) * scale - Math.min(CAPTION_KM, CAPTION_KM * scale) });
  }
  return { places, captions };
}
