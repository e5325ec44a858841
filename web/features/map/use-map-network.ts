import { useMemo } from 'react';
import { useNetwork, useNetworkAhead, type NetworkAsked } from '../../network/use-network.ts';
import type { MapState } from './map-address.ts';
import { measuresAsked } from './measures.ts';

/** The network of the day shown and, where it is compared, of the day before. */
export function useMapNetwork(at: string | undefined, { level, kinds, least, colour, size, from, layout, hulls, months }: MapState) {
  const asked = useMemo(
    (): NetworkAsked => ({ level, kinds, least, measures: measuresAsked(colour, size, hulls), first: layout === 'time', months }),
    [level, kinds, least, colour, size, layout, hulls, months],
  );
  // A day is compared with an earlier one only; stepping back past it leaves the comparison for a while.
  const since = at !== undefined && from !== undefined && from < at ? from : undefined;
  const now = useNetwork(at, asked);
  const then = useNetwork(since, asked);
  return {
    network: now.network,
    since,
    before: since === undefined ? undefined : then.network,
    fetching: now.fetching || (since !== undefined && then.fetching),
    error: now.error ?? then.error,
    again: () => {
      now.again();
      if (since !== undefined) then.again();
    },
    ahead: useNetworkAhead(asked),
  };
}
