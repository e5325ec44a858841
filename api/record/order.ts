import { compare } from '../../graph/model/compare.ts';
import type { NodeRecord } from '../../graph/model/nodes.ts';
import { sortTextOf } from '../../graph/store/search-text.ts';

/** By name as the store sorts it; equals by id. */
export const byName = (a: NodeRecord, b: NodeRecord): number =>
  compare(sortTextOf(a), sortTextOf(b)) || compare(a.id, b.id);

interface Dated {
  readonly id: string;
  readonly date?: string;
}

/** Latest first; what has no date last; equals by id. */
export const latestFirst = (a: Dated, b: Dated): number => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id);
