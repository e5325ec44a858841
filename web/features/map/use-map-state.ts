import { useState } from 'react';
import type { Search } from '../../address/search.ts';
import { readMapState, type MapState } from './map-address.ts';

/** The state in the address. The same object while only the day changes, and of it the parts that stay the same: what hangs on others is not worked out anew. */
export function useMapState(search: Search): MapState {
  const words = wordsOf({ ...search, at: undefined });
  const [kept, keep] = useState(() => ({ words, state: readMapState(search) }));
  if (kept.words === words) return kept.state;
  const state = settled(kept.state, readMapState(search));
  keep({ words, state });
  return state;
}

/** What the address says now, with the parts of before where they say the same. */
export const settled = (before: MapState, now: MapState): MapState =>
  Object.fromEntries(Object.entries(now).map(([part, value]) => [part, wordsOf(before[part as keyof MapState]) === wordsOf(value) ? before[part as keyof MapState] : value])) as unknown as MapState;

const wordsOf = (value: unknown): string => JSON.stringify(value instanceof Set || value instanceof Map ? [...value] : value) ?? '';
