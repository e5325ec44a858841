import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useAddress } from '../address/use-address.ts';
import type { ViewPositions } from './screen-positions.ts';
import { CARRIED } from './view-address.ts';
import { VIEW_POSITIONS } from './view-queries.ts';

/** Where the view that the address names has put things; undefined for none, and until it is read. */
export function useSavedPositions(): ViewPositions | undefined {
  const [search] = useAddress();
  const id = search[CARRIED];
  const [{ data }] = useQuery({ query: VIEW_POSITIONS, variables: { id: id ?? '' }, pause: id === undefined });
  const positions = id === undefined ? undefined : data?.view?.positions;
  // The API keeps nothing but pairs of numbers by id.
  return useMemo(() => (positions ? (positions as ViewPositions) : undefined), [positions]);
}
