import { addMonths, monthOf, shortDate } from '../../../ui/dates.ts';

export interface ChangeDates {
  readonly from: string;
  readonly to: string;
}

/** The two dates compared: the address's, else a year before the day looked at and that day. */
export function changeDates({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }, asOf: string): ChangeDates {
  const end = to ?? asOf;
  // The same day twice would compare nothing.
  const start = from === undefined || from === end ? addMonths(end, -12) : from;
  return start <= end ? { from: start, to: end } : { from: end, to: start };
}

/** The two years where both are the last day of theirs, else undefined. */
export const wholeYears = ({ from, to }: ChangeDates): readonly [string, string] | undefined =>
  from.endsWith('-12-31') && to.endsWith('-12-31') ? [from.slice(0, 4), to.slice(0, 4)] : undefined;

/** The two dates as short as keeps them apart, for the heads of columns. */
export function dateHeads(dates: ChangeDates): { readonly before: string; readonly after: string } {
  const { from, to } = dates;
  if (wholeYears(dates)) return { before: from.slice(0, 4), after: to.slice(0, 4) };
  const short = from.slice(0, 7) === to.slice(0, 7) ? shortDate : monthOf;
  return { before: short(from), after: short(to) };
}

export interface Preset extends ChangeDates {
  readonly word: 'year' | 'pandemic' | 'three';
}

/** Comparisons often wanted; those that reach beyond the day looked at are left out. */
export const presets = (asOf: string): readonly Preset[] =>
  [
    { word: 'year' as const, from: addMonths(asOf, -12), to: asOf },
    { word: 'three' as const, from: addMonths(asOf, -36), to: asOf },
    { word: 'pandemic' as const, from: '2019-12-31', to: '2021-12-31' },
  ].filter(({ to }) => to <= asOf);
