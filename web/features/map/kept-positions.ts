import { stringifySearch } from '../../address/search.ts';
import type { Layout } from './group-layout.ts';
import { asAddress, type MapState } from './map-address.ts';
import type { Place } from './scene-places.ts';

/** What arranges the marks, and those put elsewhere: by hand, or by the view that is open. */
type Shown = Pick<MapState, 'layout' | 'pins'>;

/** More marks than this make an address too long to send: a saved view keeps them. */
const MOST_IN_LINK = 300;

/** Where marks were put by hand, or by a layout that a saved view keeps. */
export function keptPins({ layout, pins }: Pick<MapState, 'layout' | 'pins'>, saved: Readonly<Record<string, readonly [number, number]>> | undefined): MapState['pins'] {
  if (saved === undefined || layout !== 'force') return pins;
  return new Map<string, Place>([...Object.entries(saved).map(([id, [x, y]]) => [id, { x, y }] as const), ...pins]);
}

/** Where ties have put the marks, to be kept with a view; nothing where the address says it all. */
export function positionsToKeep({ layout: wanted, pins }: Shown, layout: Layout | undefined): Record<string, readonly [number, number]> {
  if (wanted !== 'force' || !layout) return {};
  return Object.fromEntries([...layout.places, ...pins].map(([id, { x, y }]) => [id, [rounded(x), rounded(y)] as const]));
}

/** The address of what is seen. A layout that has gone on from an earlier one is not worked out again by the address: its places go with it. */
export function linkTo({ layout: wanted, pins }: Shown, layout: Layout | undefined): string {
  if (wanted !== 'force' || !layout?.hasGoneOn || layout.places.size > MOST_IN_LINK) return location.href;
  const search = Object.fromEntries(new URLSearchParams(location.search));
  const places = new Map([...layout.places, ...pins]);
  return `${location.origin}${location.pathname}${stringifySearch({ ...search, ...asAddress.pins(places) })}`;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
