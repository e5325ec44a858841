import type { Values } from './form/field-rule.ts';

/** A relation as a page shows it: by its id, with the fields that can be corrected. */
export interface RecordedRelation {
  readonly id: string;
  readonly values: Values;
  readonly provenance?: string | null;
  readonly source?: string | null;
}

/** `HOLDS_ROLE` of `HOLDS_ROLE|person:p1|area:cars|2016-04-01|chair`. */
export const relationKind = (id: string): string => id.split('|', 1)[0] ?? '';

/** The ids of the two records it links. */
export function relationEnds(id: string): readonly [string, string] {
  const [, start = '', end = ''] = id.split('|');
  return [start, end];
}
