import { mapTexts } from '../../texts/map.ts';
import type { ScaleStep } from './measure-scale.ts';
import { measureFigure, type Measure } from './measures.ts';

/** Communities named in a key; the others have no colour of their own. */
export const NAMED_GROUPS = 9;
const FIRST_SIZES = [0, 0.03, 0.1];

/** A step of the scale of colours in words. */
export const stepWords = ({ from, to }: ScaleStep, measure: Measure): string =>
  from === to ? measureFigure(from, measure) : mapTexts.fromTo(measureFigure(from, measure), measureFigure(to, measure));

/** Round values need no third decimal. */
export const sizeFigure = (value: number, size: Measure): string => (value === 0 ? '0' : size === 'betweenness' ? value.toFixed(2) : measureFigure(value, size));

/** Values whose sizes are shown: for betweenness always the same, for others none, a quarter and all of the largest. */
export function sizesOf(size: Measure, most: number): readonly number[] {
  if (size === 'betweenness') return FIRST_SIZES;
  const quarter = size === 'degree' ? Math.round(most / 4) : most / 4;
  return [...new Set([0, quarter, most])];
}
