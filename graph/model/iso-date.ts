import { badInput } from './kith-error.ts';

/** A day of the Gregorian calendar as `2019-03-14`. ISO days sort as text. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for a day that exists, from year 1000 to 9999. */
export function isIsoDate(text: string): text is IsoDate {
  const match = ISO_DAY.exec(text);
  if (!match || text < '1000') return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** @throws KithError BAD_INPUT naming the value when it is not a day that exists. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw badInput(`"${text}" is not a date. Write a day that exists as 2019-03-14.`);
  return text;
}

/** Whole days since 1 January 1970; negative before it. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

export const fromDayNumber = (day: number): IsoDate =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;

/** The day `days` after `date` (before it when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(date) + days);

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day it is in Europe/London at an instant. */
export const londonDate = (instant: Date): IsoDate => londonDay.format(instant) as IsoDate;
