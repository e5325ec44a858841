import { dayNumber } from '../ui/dates.ts';
import type { Scale } from './scale.ts';

/** When nobody met in person in England: charts over time are shaded there. */
const NO_MEETINGS = { from: dayNumber('2020-03-16'), to: dayNumber('2021-06-30') } as const;

/** Where the shade lies on an axis between two day numbers; undefined where it does not. */
export function shadeOn(x: Scale, from: number, to: number): { readonly x: number; readonly width: number } | undefined {
  const start = Math.max(from, NO_MEETINGS.from);
  const end = Math.min(to, NO_MEETINGS.to);
  return start < end ? { x: x(start), width: x(end) - x(start) } : undefined;
}
