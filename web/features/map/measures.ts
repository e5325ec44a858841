import { TRAITS } from '../../network/party.ts';
import type { PartyMeasures } from '../../network/network-of-day.ts';
import { figure } from '../../ui/count.ts';
import { strengthFigure } from '../../ui/strength.ts';

/** What can be measured of a party from its living ties. */
export const MEASURES = ['betweenness', 'degree', 'strength', 'closeness', 'constraint'] as const;
export type Measure = (typeof MEASURES)[number];
export const COLOUR_WORDS = ['region', ...MEASURES, 'community', ...TRAITS] as const;
export type ColourWord = (typeof COLOUR_WORDS)[number];
export const SIZE_WORDS = [...MEASURES, 'same'] as const;
export type SizeWord = (typeof SIZE_WORDS)[number];

/** What sizes ties. */
export const WIDTH_WORDS = ['strength', 'contacts', 'same'] as const;
export type WidthWord = (typeof WIDTH_WORDS)[number];

export const isMeasure = (word: string): word is Measure => MEASURES.some((measure) => measure === word);

/** Undefined where the measure means nothing: the constraint of a party without a tie. */
export const valueOf = (measures: PartyMeasures | undefined, measure: Measure): number | undefined => measures?.[measure];

/** As it is printed: counts whole, strengths with two decimals, shares with three. */
export function measureFigure(value: number, measure: Measure): string {
  if (measure === 'degree') return figure(value);
  return measure === 'strength' ? strengthFigure(value) : value.toFixed(measure === 'constraint' ? 2 : 3);
}

/** The measure worth a column: what colours the marks, else what sizes them, else betweenness. */
export function columnMeasure(colour: ColourWord, size: SizeWord): Measure {
  const wanted = [colour, size].find((word) => isMeasure(word) && word !== 'degree');
  return wanted && isMeasure(wanted) ? wanted : 'betweenness';
}

/** What has to be asked for besides what always is: what colours, sizes and outlines. */
export const measuresAsked = (...words: readonly string[]): ReadonlySet<string> => new Set(words);
