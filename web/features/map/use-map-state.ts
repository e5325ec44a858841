import { useMemo } from 'react';
import type { Search } from '../../address/search.ts';
import { readMapState, type MapState } from './map-address.ts';

/** The state in the address; the same object while only the day changes, so that a step draws once. */
export function useMapState(search: Search): MapState {
  const words = JSON.stringify({ ...search, at: undefined });
  return useMemo(() => readMapState(JSON.parse(words) as Search), [words]);
}
