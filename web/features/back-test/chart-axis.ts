import type { MethodFigures } from './method-figures.ts';

/** Where the axis begins: chance is at 0.5, and a little below it must be seen. */
const USUAL_START = 4;
const END = 10;
/** Pixels a tick's word needs. */
const TICK_ROOM = 40;

const tenths = (from: number): readonly number[] => Array.from({ length: END - from + 1 }, (_, i) => (from + i) / 10);

/**
 * Ticks of an axis of shares from 0.4 to 1, or from the tenth below the least that is shown: no figure is cut off.
 * Where they have not room all, every second, so that 1 is among them.
 */
export function axisTicks(shown: readonly MethodFigures[], room: number): readonly number[] {
  const least = Math.min(USUAL_START / 10, ...shown.flatMap(({ auc, low }) => [auc ?? 1, low ?? 1]));
  const all = tenths(Math.floor(least * 10));
  return room / all.length >= TICK_ROOM ? all : all.filter((_, i) => i === 0 || (all.length - 1 - i) % 2 === 0);
}
