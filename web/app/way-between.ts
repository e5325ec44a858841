import { useLocation } from '@tanstack/react-router';
import type { FoundRecord } from '../data/record-search.ts';

/** From the area that is shown to another: the map tells the way. */
export interface WayBetween {
  readonly to: FoundRecord;
  readonly search: { readonly area: string; readonly to: string };
}

const keyOf = (id: string): string => id.slice('area:'.length);

/** The way to the first area found, where a page or the map shows another. */
export function useWayTo(found: readonly FoundRecord[]): WayBetween | undefined {
  const { pathname, search } = useLocation();
  const here = /^\/area\/([^/]+)/.exec(pathname)?.[1] ?? (pathname === '/map' ? (search as { area?: string }).area : undefined);
  const to = found.find(({ id }) => id.startsWith('area:') && keyOf(id) !== here);
  return here === undefined || to === undefined ? undefined : { to, search: { area: here, to: keyOf(to.id) } };
}
