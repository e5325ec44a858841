import type { SortWord } from './map-address.ts';
import type { PictureArea } from './picture.ts';

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

const VALUES: Record<SortWord, (area: PictureArea) => string | number> = {
  name: ({ area }) => area.name,
  region: ({ area }) => area.region ?? '',
  links: ({ links }) => links,
  shared: ({ shared }) => shared,
  last: ({ last }) => last ?? '',
};

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byName.compare(String(a), String(b));
}

/** Areas in the order asked for; equals by name, then id, whichever way. */
export function sorted(areas: readonly PictureArea[], sort: SortWord, descending: boolean): readonly PictureArea[] {
  const value = VALUES[sort];
  const way = descending ? -1 : 1;
  return [...areas].sort(
    (a, b) =>
      way * compare(value(a), value(b)) ||
      byName.compare(a.area.name, b.area.name) ||
      (a.area.id < b.area.id ? -1 : 1),
  );
}
