import { ENGLAND } from '../../geography/british-grid.ts';
import { mapTexts } from '../../texts/map.ts';
import type { Layout } from './group-layout.ts';
import type { Place } from './scene-places.ts';

export interface Dated {
  readonly id: string;
  readonly region: string | undefined;
  /** Day of the first contact; undefined: none is recorded. */
  readonly first: string | undefined;
}

const LEFT = ENGLAND.x[0] + 90;
const WIDTH = ENGLAND.x[1] - LEFT;
const FLOOR = ENGLAND.y[0] + 60;
const HEIGHT = 520;
const MOST_APART = 15;
const CAPTION_KM = 22;

/** A column for each year, from left to right, of those who were first in touch in it; by region from the ground up. */
export function timeLayout(parties: readonly Dated[]): Layout {
  const years = new Map<string, Dated[]>();
  for (const party of parties) {
    const year = party.first?.slice(0, 4) ?? mapTexts.neverInTouch;
    years.set(year, [...(years.get(year) ?? []), party]);
  }
  const columns = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
  const wide = WIDTH / Math.max(1, columns.length);
  const most = Math.max(1, ...columns.map(([, members]) => members.length));
  // As many abreast as lets the tallest column fit.
  const apart = Math.min(MOST_APART, Math.sqrt((wide * 0.8 * HEIGHT) / most));
  const abreast = Math.max(1, Math.floor((wide * 0.8) / apart));
  const places = new Map<string, Place>();
  columns.forEach(([, members], column) => {
    const inOrder = [...members].sort((a, b) => compare(a.region ?? '~', b.region ?? '~') || compare(a.first ?? '', b.first ?? '') || compare(a.id, b.id));
    inOrder.forEach(({ id }, i) => {
      const across = (i % abreast) - (Math.min(abreast, members.length) - 1) / 2;
      places.set(id, { x: LEFT + (column + 0.5) * wide + across * apart, y: FLOOR + Math.floor(i / abreast) * apart });
    });
  });
  return { places, isByTime: true, captions: columns.map(([text], column) => ({ text, x: LEFT + (column + 0.5) * wide, y: FLOOR - CAPTION_KM })) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
