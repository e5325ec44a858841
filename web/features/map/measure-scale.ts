import type { Measure } from './measures.ts';

/** Four steps of one hue that no region and no tie has; the lightest is 3:1 on the sea, dark turns them over. */
export const MEASURE_COLOURS = {
  light: ['#a4719b', '#8a4a86', '#642a66', '#380f3f'],
  dark: ['#97698f', '#b78cb3', '#d9b6d6', '#f6e6f5'],
} as const;

export interface ScaleStep {
  /** Least and largest value in it. */
  readonly from: number;
  readonly to: number;
}

/**
 * Up to four steps with about as many areas in each: measures are uneven, and equal widths would
 * put nearly all areas into the first. Equal values never part.
 */
export function stepsOf(values: readonly number[], wanted = MEASURE_COLOURS.light.length): readonly ScaleStep[] {
  const ordered = [...values].sort((a, b) => a - b);
  const steps: ScaleStep[] = [];
  let start = 0;
  for (let step = 1; step <= wanted && start < ordered.length; step += 1) {
    let end = Math.max(start + 1, Math.round((ordered.length * step) / wanted));
    while (end < ordered.length && ordered[end] === ordered[end - 1]) end += 1;
    if (step === wanted) end = ordered.length;
    steps.push({ from: ordered[start] ?? 0, to: ordered[end - 1] ?? 0 });
    start = end;
  }
  return steps;
}

/** Which step a value is in. */
export const stepIn = (steps: readonly ScaleStep[], value: number): number => Math.max(0, steps.findIndex(({ to }) => value <= to));

/** The colour of a step, spread over the whole scale where there are fewer than four. */
export function stepColour(theme: 'light' | 'dark', step: number, steps: number): string {
  const colours = MEASURE_COLOURS[theme];
  const at = steps <= 1 ? colours.length - 1 : Math.round((step * (colours.length - 1)) / (steps - 1));
  return colours[at] ?? colours[0];
}

const LEAST_RADIUS = 3;
const BETWEENNESS_PX = 19;
const OTHER_PX = 8;
const SAME_PX = 5;

/** Pixels. Betweenness has a scale of its own, the same on every day; others are seen against the largest. */
export function radiusOf(value: number | undefined, measure: Measure | 'same', most: number): number {
  if (measure === 'same') return SAME_PX;
  if (value === undefined || value <= 0) return LEAST_RADIUS;
  if (measure === 'betweenness') return LEAST_RADIUS + BETWEENNESS_PX * Math.sqrt(value);
  return LEAST_RADIUS + (most > 0 ? OTHER_PX * Math.sqrt(value / most) : 0);
}
