import { useMemo } from 'react';
import { SHARED_KINDS } from '../../network/links.ts';
import type { NetworkOfDay } from '../../network/network-of-day.ts';
import type { Party } from '../../network/party.ts';
import { mapSummary, mapTexts } from '../../texts/map.ts';
import { kindsDrawn, NOTHING_AROUND, type Around } from './around/around.ts';
import { figuresOf } from './figures.ts';
import { byIdOf } from './picture.ts';
import type { Layout } from './group-layout.ts';
import type { MapKey } from './key-panel.tsx';
import { keptPins } from './kept-positions.ts';
import { LIVING, type MapState } from './map-address.ts';
import { markLooks } from './mark-look.ts';
import { groundOf } from './scene-ground.ts';
import { sceneOf } from './scene-of.ts';
import { useLayout } from './use-layout.ts';
import { usePicture } from './use-picture.ts';

interface DrawingAsked {
  readonly parties: readonly Party[] | undefined;
  readonly network: NetworkOfDay | undefined;
  readonly before: NetworkOfDay | undefined;
  /** Those on the topic chosen; undefined where none is. */
  readonly onTopic: ReadonlySet<string> | undefined;
  readonly state: MapState;
  readonly theme: 'light' | 'dark';
  readonly around: Around;
  /** Where the view that is open has put marks. */
  readonly saved: Readonly<Record<string, readonly [number, number]>> | undefined;
  /** The drawing that it stands beside, whose layout it has too; undefined: it stands alone. */
  readonly besideOne?: { readonly layout: Layout | undefined } | undefined;
}

/** From what was read and what the address says to what is drawn, and what is said about it. */
export function useDrawing({ parties, network, before, onTopic, state, theme, around, saved, besideOne }: DrawingAsked) {
  const byId = useMemo(() => byIdOf(parties ?? []), [parties]);
  const picture = usePicture({ parties, network, before, onTopic, state });
  const own = useLayout(besideOne ? undefined : picture, state);
  const layout = besideOne ? besideOne.layout : own.layout;
  const { level, colour, size, width, selected, tie, steps, only, picked, hulls, layout: arranged } = state;
  const pins = useMemo(() => keptPins({ layout: arranged, pins: state.pins }, saved), [arranged, state.pins, saved]);
  const looks = useMemo(
    () => picture && markLooks({ picture, colour, size, theme }),
    [picture, colour, size, theme],
  );
  const comparing = before !== undefined;
  const ground = useMemo(
    () => picture && looks && groundOf({ picture, looks, comparing, width, theme, level, pins, layout }),
    [picture, looks, comparing, width, theme, level, pins, layout],
  );
  const scene = useMemo(
    () => ground && sceneOf({ ...ground.asked, selected, tie, picked, hulls, around: around.records, aroundWanted: state.around.size > 0, focused: steps !== undefined || only !== undefined || layout !== undefined }, ground),
    [ground, selected, tie, picked, hulls, layout, around, state.around, steps, only],
  );
  const { least, kinds, months } = state;
  const from = before?.at;
  const byPlace = state.layout === 'places';
  // Round a mark that stands nowhere there is nothing.
  const ring = scene?.selected === undefined ? NOTHING_AROUND : around;
  const counted = useMemo(() => picture && mapSummary(figuresOf(picture, byId, byPlace), { level, least, from, months }), [picture, byId, byPlace, level, least, from, months]);
  const besides = aroundSaid(ring, selected === undefined ? undefined : byId.get(selected));
  const summary = useMemo(() => (counted && besides ? { ...counted, rest: `${counted.rest} ${besides}` } : counted), [counted, besides]);
  const mapKey = useMemo(
    (): MapKey | undefined =>
      looks && {
        looks,
        colour,
        theme,
        around: kindsDrawn(ring),
        since: from,
        fadedShown: least < LIVING,
        sharing: level === 'areas' ? SHARED_KINDS.filter((kind) => kinds.has(kind)) : [],
        contextShown: selected !== undefined,
        width,
      },
    [looks, colour, theme, ring, from, least, level, kinds, selected, width],
  );
  const drawn = useMemo(() => picture && scene && summary && mapKey && { picture, scene, around: ring, summary, mapKey }, [picture, scene, ring, summary, mapKey]);
  return { byId, picture, drawn, layout, pins, arranging: own.progress };
}

/** What is drawn round the selection, counted. */
function aroundSaid(around: Around, party: Party | undefined): string {
  if (!party || around.records.length === 0) return '';
  const drawn = kindsDrawn(around).map((kind) => ({ kind, drawn: around.records.filter((record) => record.kind === kind).length, more: around.more.get(kind) ?? 0 }));
  return mapTexts.aroundSays(party.shortName, drawn);
}
