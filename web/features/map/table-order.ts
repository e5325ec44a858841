import type { SortWord } from './map-address.ts';
import { valueOf, type Measure } from './measures.ts';
import type { PictureParty } from './picture.ts';

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function valueIn({ party, ties, strongest, last, measures }: PictureParty, sort: SortWord, measure: Measure): string | number {
  if (sort === 'name') return party.name;
  if (sort === 'region') return party.region ?? '';
  if (sort === 'where') return party.where ?? '';
  if (sort === 'strength') return measures?.strength ?? 0;
  if (sort === 'ties') return ties;
  if (sort === 'strongest') return strongest?.strength ?? 0;
  if (sort === 'measure') return valueOf(measures, measure) ?? -1;
  return last ?? '';
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byName.compare(String(a), String(b));
}

/** Areas in the order asked for; equals by name, then id, whichever way. */
export function sorted(parties: readonly PictureParty[], sort: SortWord, descending: boolean, measure: Measure): readonly PictureParty[] {
  const way = descending ? -1 : 1;
  return [...parties].sort(
    (a, b) =>
      way * compare(valueIn(a, sort, measure), valueIn(b, sort, measure)) ||
      byName.compare(a.party.name, b.party.name) ||
      (a.party.id < b.party.id ? -1 : 1),
  );
}
