import { useMemo } from 'react';
import { SHARED_KINDS } from '../../network/links.ts';
import type { NetworkOfDay } from '../../network/network-of-day.ts';
import type { Party } from '../../network/party.ts';
import { mapSummary } from '../../texts/map.ts';
import type { AroundRecord } from './around.ts';
import { byIdOf, figuresOf } from './figures.ts';
import type { MapKey } from './key-panel.tsx';
import { LIVING, type MapState } from './map-address.ts';
import { markLooks } from './mark-look.ts';
import { pictureOf } from './picture.ts';
import { sceneOf } from './scene-of.ts';
import { useLayout } from './use-layout.ts';

interface DrawingAsked {
  readonly parties: readonly Party[] | undefined;
  readonly network: NetworkOfDay | undefined;
  readonly before: NetworkOfDay | undefined;
  /** The day that it is compared with. */
  readonly since: string | undefined;
  /** Those on the topic chosen; undefined where none is. */
  readonly onTopic: ReadonlySet<string> | undefined;
  readonly state: MapState;
  readonly theme: 'light' | 'dark';
  readonly around: readonly AroundRecord[];
}

/** From what was read and what the address says to what is drawn, and what is said about it. */
export function useDrawing({ parties, network, before, since, onTopic, state, theme, around }: DrawingAsked) {
  const byId = useMemo(() => byIdOf(parties ?? []), [parties]);
  const picture = useMemo(() => (parties && network ? pictureOf(parties, network, state, before, onTopic) : undefined), [parties, network, before, state, onTopic]);
  const { layout, arranging } = useLayout(picture, state);
  const { level, colour, size, selected, tie, steps, only, picked, hulls, pins } = state;
  const looks = useMemo(
    () => picture && markLooks({ picture, colour, size, communities: picture.network.communities, theme }),
    [picture, colour, size, theme],
  );
  const comparing = before !== undefined;
  const scene = useMemo(
    () => picture && looks && sceneOf({ picture, looks, selected, tie, comparing, theme, level, picked, hulls, pins, layout, around, focused: steps !== undefined || only !== undefined || layout !== undefined }),
    [picture, looks, selected, tie, comparing, theme, level, picked, hulls, pins, layout, around, steps, only],
  );
  const { least, kinds, months } = state;
  const from = comparing ? since : undefined;
  const byPlace = state.layout === 'places';
  const summary = useMemo(() => picture && mapSummary(figuresOf(picture, byId, byPlace), { level, least, from, months }), [picture, byId, byPlace, level, least, from, months]);
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
        sharing: level === 'areas' ? SHARED_KINDS.filter((kind) => kinds.has(kind)) : [],
        contextShown: selected !== undefined,
      },
    [looks, colour, theme, aroundShown, from, least, level, kinds, selected],
  );
  return { byId, picture, scene, summary, mapKey, arranging };
}
