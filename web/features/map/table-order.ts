import type { SortWord } from './map-address.ts';
import { valueOf, type Measure } from './measures.ts';
import type { PictureArea } from './picture.ts';

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function valueIn({ area, ties, strongest, last, measures }: PictureArea, sort: SortWord, measure: Measure): string | number {
  if (sort === 'name') return area.name;
  if (sort === 'region') return area.region ?? '';
  if (sort === 'ties') return ties;
  if (sort === 'strongest') return strongest?.strength ?? 0;
  if (sort === 'measure') return valueOf(measures, measure) ?? -1;
  return last ?? '';
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byName.compare(String(a), String(b));
}

/** Areas in the order asked for; equals by name, then id, whichever way. */
export function sorted(areas: readonly PictureArea[], sort: SortWord, descending: boolean, measure: Measure): readonly PictureArea[] {
  const way = descending ? -1 : 1;
  return [...areas].sort(
    (a, b) =>
      way * compare(valueIn(a, sort, measure), valueIn(b, sort, measure)) ||
      byName.compare(a.area.name, b.area.name) ||
      (a.area.id < b.area.id ? -1 : 1),
  );
}
