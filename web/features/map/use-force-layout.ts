import { useEffect, useState } from 'react';
import { britishGrid } from '../../geography/british-grid.ts';
import { forceLayout } from '../../map/force-layout.ts';
import type { Picture } from './picture.ts';
import type { Place } from './scene-places.ts';

/** To the right of the key. */
const ASIDE_KM = 60;
/** What is only shared pulls as little as the lightest tie. */
const WEAKEST = 0.1;

/** Where the areas stand when links, not places, arrange them; undefined until it is worked out. */
export function useForceLayout(picture: Picture | undefined, wanted: boolean): ReadonlyMap<string, Place> | undefined {
  const [layout, setLayout] = useState<ReadonlyMap<string, Place>>();
  useEffect(() => {
    if (!wanted || !picture) return undefined;
    const placed = picture.areas.filter(({ area }) => area.lat !== undefined && area.lon !== undefined);
    if (placed.length === 0) return undefined;
    const index = new Map(placed.map(({ area }, i) => [area.id, i]));
    const links = picture.links.filter(({ a, b }) => index.has(a) && index.has(b));
    const task = forceLayout({
      start: Float64Array.from(placed.flatMap(({ area }) => {
        const { x, y } = britishGrid(area.lon ?? 0, area.lat ?? 0);
        return [x, y];
      })),
      ends: Uint32Array.from(links.flatMap(({ a, b }) => [index.get(a) ?? 0, index.get(b) ?? 0])),
      weights: Float64Array.from(links.map((link) => Math.max(WEAKEST, link.tie?.strength ?? 0))),
    });
    let left = false;
    task.done.then(
      (places) => {
        if (left) return;
        setLayout(new Map(placed.map(({ area }, i) => [area.id, { x: (places[i * 2] ?? 0) + ASIDE_KM, y: places[i * 2 + 1] ?? 0 }])));
      },
      () => setLayout(undefined),
    );
    return () => {
      left = true;
      task.cancel();
    };
  }, [picture, wanted]);
  return wanted ? layout : undefined;
}
