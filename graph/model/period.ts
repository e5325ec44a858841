import type { IsoDate } from './iso-date.ts';

/**
 * A half-open period: it holds where `from <= date < to`. Without `to` it still holds;
 * without `from` it is not known when it began.
 */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

export const holdsAt = ({ from, to }: Period, date: IsoDate): boolean =>
  (from === undefined || from <= date) && (to === undefined || date < to);

/** True where some day belongs to both; a missing end reaches for ever. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.from === undefined || b.to === undefined || a.from < b.to) &&
  (b.from === undefined || a.to === undefined || b.from < a.to);
