import type { RecordedRelation } from '../recorded-relation.ts';

/** A relation about to be changed. */
export interface RelationChange {
  readonly relation: RecordedRelation;
  /** What it is, in words: `Chair, Cars Area Together`. */
  readonly what: string;
  readonly close: () => void;
}
