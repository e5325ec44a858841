import { useMemo } from 'react';
import type { NetworkOfDay } from '../../network/network-of-day.ts';
import type { Party } from '../../network/party.ts';
import type { MapState } from './map-address.ts';
import { pictureOf, type Picture } from './picture.ts';

interface PictureAsked {
  readonly parties: readonly Party[] | undefined;
  readonly network: NetworkOfDay | undefined;
  readonly before: NetworkOfDay | undefined;
  readonly onTopic: ReadonlySet<string> | undefined;
  readonly state: MapState;
}

/** What is on screen. A selection changes nothing of it, unless steps or a path are counted from it, or filters would leave it out. */
export function usePicture({ parties, network, before, onTopic, state }: PictureAsked): Picture | undefined {
  const { kinds, least, show, without, hidden, only, steps, pathTo } = state;
  const from = steps !== undefined || pathTo !== undefined ? state.selected : undefined;
  const usual = useMemo(
    () => parties && network && pictureOf(parties, network, { kinds, least, show, without, hidden, only, steps, pathTo, selected: from }, before, onTopic),
    [parties, network, before, onTopic, kinds, least, show, without, hidden, only, steps, pathTo, from],
  );
  const leftOut = useMemo(
    () => (usual && state.selected !== undefined && !usual.parties.some(({ party }) => party.id === state.selected) ? state.selected : undefined),
    [usual, state.selected],
  );
  return useMemo(
    () => (leftOut !== undefined && parties && network ? pictureOf(parties, network, { kinds, least, show, without, hidden, only, steps, pathTo, selected: leftOut }, before, onTopic) : usual),
    [leftOut, usual, parties, network, before, onTopic, kinds, least, show, without, hidden, only, steps, pathTo],
  );
}
