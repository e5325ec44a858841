import { figure } from '../ui/count.ts';

/** From values to pixels. */
export type Scale = (value: number) => number;

/** A straight scale; a domain without extent falls on the start of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  const per = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * per;
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round values from 0 to the first at or above the greatest, at most so many steps apart:
 * 1.97 in 4 steps is 0, 0.5, 1, 1.5, 2. The last is where the axis ends.
 */
export function ticksTo(greatest: number, most = 5): readonly number[] {
  if (!(greatest > 0)) return [0, 1];
  const least = greatest / most;
  const power = 10 ** Math.floor(Math.log10(least));
  // A hair of slack, for 3 × 0.1 is a little more than 0.3.
  const step = power * (STEPS.find((one) => one * power >= least * (1 - 1e-9)) ?? 10);
  const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** The same for things that are counted, of which there is no half. */
export function countTicksTo(greatest: number, most = 5): readonly number[] {
  const ticks = ticksTo(greatest, most);
  return ticks.every(Number.isInteger) ? ticks : [0, Math.max(1, Math.ceil(greatest))];
}

/** Ticks with as many decimals as their step needs: `0.0 0.5 1.0`, `0 5,000`. */
export function tickWords(ticks: readonly number[]): readonly string[] {
  const decimals = Math.max(...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
  return ticks.map((tick) => (decimals === 0 ? figure(tick) : tick.toFixed(decimals)));
}
