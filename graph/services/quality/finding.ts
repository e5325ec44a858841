import type { RecordId } from '../../model/relations.ts';

/** What can be amiss in the records, in the order in which lists show it. */
export const FINDING_KINDS = [
  'possible duplicate',
  'event without a date',
  'attendance not returned',
  'represents no area',
  'represents several areas',
  'two trusted organisations at once',
  'end may be missing',
  'start not known',
  'figures do not agree',
  'person without a name',
  'consent not recorded',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something in the records that a steward may want to mend. */
export interface Finding {
  readonly kind: FindingKind;
  readonly record: RecordId;
  /** The other record concerned, if there is one. */
  readonly other?: RecordId | undefined;
  /** Says what is amiss, in one sentence. */
  readonly message: string;
}
