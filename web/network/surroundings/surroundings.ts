import type { StrengthBand } from '../../ui/strength.ts';

/** An area on a record's small map. */
export interface Surrounding {
  /** Id of the area. */
  readonly id: string;
  /** Ringed, filled, or an outline. */
  readonly look: 'centre' | 'near' | 'hollow';
  /** What it has to do with the record: `needs it`. */
  readonly says: string;
}

/** A line on the small map. */
export interface SurroundingTie {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly band: StrengthBand;
}

/** Each area once, in the order given: it looks like the first that is said of it, and everything is said. */
export function eachOnce(places: readonly Surrounding[]): readonly Surrounding[] {
  const found = new Map<string, Surrounding>();
  for (const place of places) {
    const before = found.get(place.id);
    if (!before) found.set(place.id, place);
    else if (!before.says.split(', ').includes(place.says)) found.set(place.id, { ...before, says: `${before.says}, ${place.says}` });
  }
  return [...found.values()];
}
