import { useEffect, useRef, useState } from 'react';
import { ENGLAND, britishGrid } from '../../geography/british-grid.ts';
import { forceLayout } from '../../map/force-layout.ts';
import type { LevelWord } from '../../network/level.ts';
import type { Layout } from './group-layout.ts';
import type { Picture } from './picture.ts';
import type { Place } from './scene-places.ts';
import { sunflower } from './sunflower.ts';

/** To the right of the key. */
const ASIDE_KM = 60;
/** What is only shared pulls as little as the lightest tie. */
const WEAKEST = 0.1;
const MIDDLE = { x: (ENGLAND.x[0] + ENGLAND.x[1]) / 2, y: (ENGLAND.y[0] + ENGLAND.y[1]) / 2 };
/** Kilometres between those who stand nowhere, before they are drawn to those they are tied to. */
const APART_KM = 6;

/** Where it stands with a layout that takes a while. */
export interface Arranged {
  /** The last one there is; undefined before the first. */
  readonly layout: Layout | undefined;
  readonly progress: 'done' | 'arranging' | 'failed';
}

interface Found {
  readonly level: LevelWord;
  /** What it was worked out for. */
  readonly picture: Picture;
  readonly layout: Layout | undefined;
  readonly hasFailed: boolean;
}

/**
 * Where links, not places, arrange the marks. It starts from the ground, the same every time; when the network changes
 * it goes on from where the marks stand.
 */
export function useForceLayout(picture: Picture | undefined, level: LevelWord, wanted: boolean): Arranged {
  const [found, setFound] = useState<Found>();
  const [wasWanted, setWasWanted] = useState(wanted);
  // Asked for again it begins anew: what it came to before is not what it comes to now.
  if (wasWanted !== wanted) {
    setWasWanted(wanted);
    setFound(undefined);
  }
  const last = useRef<{ readonly level: LevelWord; readonly places: ReadonlyMap<string, Place> } | undefined>(undefined);
  useEffect(() => {
    if (!wanted || !picture || picture.parties.length === 0) {
      if (!wanted) last.current = undefined;
      return undefined;
    }
    const ids = picture.parties.map(({ party }) => party.id);
    const before = last.current?.level === level ? last.current.places : undefined;
    const index = new Map(ids.map((id, i) => [id, i]));
    const links = picture.links.filter(({ a, b }) => index.has(a) && index.has(b));
    const task = forceLayout({
      start: Float64Array.from(picture.parties.flatMap(({ party: { id, lat, lon } }, i) => {
        const { x, y } = before?.get(id) ?? (lat === undefined || lon === undefined ? aside(i) : britishGrid(lon, lat));
        return [x, y];
      })),
      ends: Uint32Array.from(links.flatMap(({ a, b }) => [index.get(a) ?? 0, index.get(b) ?? 0])),
      weights: Float64Array.from(links.map((link) => Math.max(WEAKEST, link.tie?.strength ?? 0))),
      goesOn: before !== undefined,
    });
    let left = false;
    task.done.then(
      (places) => {
        if (left) return;
        const placed = new Map(ids.map((id, i) => [id, { x: places[i * 2] ?? 0, y: places[i * 2 + 1] ?? 0 }]));
        last.current = { level, places: placed };
        const moved = new Map([...placed].map(([id, { x, y }]) => [id, { x: x + ASIDE_KM, y }]));
        setFound({ level, picture, layout: { places: moved, captions: [], hasGoneOn: before !== undefined }, hasFailed: false });
      },
      () => {
        if (!left) setFound((now) => ({ level, picture, layout: now?.level === level ? now.layout : undefined, hasFailed: true }));
      },
    );
    return () => {
      left = true;
      task.cancel();
    };
  }, [picture, level, wanted]);
  if (!wanted || !picture || picture.parties.length === 0) return { layout: undefined, progress: 'done' };
  const layout = found?.level === level ? found.layout : undefined;
  if (found?.picture !== picture) return { layout, progress: 'arranging' };
  return { layout, progress: found.hasFailed ? 'failed' : 'done' };
}

function aside(i: number): Place {
  const { x, y } = sunflower(i, APART_KM);
  return { x: MIDDLE.x + x, y: MIDDLE.y + y };
}
