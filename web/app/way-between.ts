import { useLocation } from '@tanstack/react-router';
import type { Search } from '../address/search.ts';
import type { FoundRecord } from '../data/record-search.ts';
import { isAt, keyOf } from '../network/level.ts';

/** From the area that is shown to another: the map tells the way. */
export interface WayBetween {
  readonly to: FoundRecord;
  readonly search: Search;
}

/** The way to the first area found, where a page or the map shows another; the map else stays as it is. */
export function useWayTo(found: readonly FoundRecord[]): WayBetween | undefined {
  const { pathname, search } = useLocation();
  const map: Search = pathname === '/map' ? search : {};
  const here = /^\/area\/([^/]+)/.exec(pathname)?.[1] ?? map['area'];
  const to = found.find(({ id }) => isAt('areas', id) && keyOf(id) !== here);
  if (here === undefined || to === undefined) return undefined;
  return { to, search: { ...map, area: here, to: keyOf(to.id), tie: undefined } };
}
