import { useMemo } from 'react';
import type { AreaNetwork } from '../../network/area-network.ts';
import type { MapArea } from '../../network/map-area.ts';
import { mapSummary } from '../../texts/map.ts';
import type { AroundRecord } from './around.ts';
import { byIdOf, figuresOf } from './figures.ts';
import type { MapKey } from './key-panel.tsx';
import { LIVING, type MapState } from './map-address.ts';
import { markLooks } from './mark-look.ts';
import { pictureOf } from './picture.ts';
import { sceneOf } from './scene-of.ts';
import { useForceLayout } from './use-force-layout.ts';

interface DrawingAsked {
  readonly areas: readonly MapArea[] | undefined;
  readonly network: AreaNetwork | undefined;
  readonly before: AreaNetwork | undefined;
  /** The day that it is compared with. */
  readonly since: string | undefined;
  /** The areas on the topic chosen; undefined where none is. */
  readonly onTopic: ReadonlySet<string> | undefined;
  readonly state: MapState;
  readonly theme: 'light' | 'dark';
  readonly around: readonly AroundRecord[];
}

/** From what was read and what the address says to what is drawn, and what is said about it. */
export function useDrawing({ areas, network, before, since, onTopic, state, theme, around }: DrawingAsked) {
  const byId = useMemo(() => byIdOf(areas ?? []), [areas]);
  const picture = useMemo(() => (areas && network ? pictureOf(areas, network, state, before, onTopic) : undefined), [areas, network, before, state, onTopic]);
  const byForce = state.layout === 'force';
  const layout = useForceLayout(picture, byForce);
  const { colour, size, selected, tie, steps } = state;
  const looks = useMemo(
    () => picture && markLooks({ picture, colour, size, communities: picture.network.communities, theme }),
    [picture, colour, size, theme],
  );
  const comparing = before !== undefined;
  const scene = useMemo(
    () => picture && looks && sceneOf({ picture, looks, selected, tie, comparing, theme, layout, around, focused: steps !== undefined }),
    [picture, looks, selected, tie, comparing, theme, layout, around, steps],
  );
  const { least, kinds } = state;
  const from = comparing ? since : undefined;
  const summary = useMemo(() => picture && mapSummary(figuresOf(picture, byId), { least, from }), [picture, byId, least, from]);
  const aroundShown = around.length > 0;
  const mapKey = useMemo(
    (): MapKey | undefined =>
      looks && {
        looks,
        colour,
        theme,
        aroundShown,
        since: from,
        fadedShown: least < LIVING,
        sharingShown: [...kinds].some((kind) => kind !== 'ties'),
        contextShown: selected !== undefined,
      },
    [looks, colour, theme, aroundShown, from, least, kinds, selected],
  );
  return { byId, picture, scene, summary, mapKey, arranging: byForce && !layout };
}
