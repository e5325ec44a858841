import { strengthTexts } from '../texts/strength.ts';

/** Bands for people who do not want numbers, strongest first. */
export const BANDS = ['strong', 'steady', 'light', 'faded'] as const;
export type StrengthBand = (typeof BANDS)[number];

/** The strength from which a tie is in a band. The thresholds stand wherever the words do. */
export const BAND_FROM: Readonly<Record<StrengthBand, number>> = { strong: 1, steady: 0.4, light: 0.1, faded: 0 };

export const strengthBand = (strength: number): StrengthBand =>
  BANDS.find((band) => strength >= BAND_FROM[band]) ?? 'faded';

/**
 * A strength as it is printed: rounded, but cut where rounding would lift it into the next band,
 * so that figure and word never contradict each other. 0.996 is steady and printed as 0.99.
 */
export function strengthFigure(strength: number, decimals = 2): string {
  const unit = 10 ** decimals;
  const rounded = Math.round(strength * unit) / unit;
  const shown = strengthBand(rounded) === strengthBand(strength) ? rounded : Math.floor(strength * unit) / unit;
  return shown.toFixed(decimals);
}

/** A change of strength with its sign: `+0.12`, `−0.30`, `0.00`. */
export function changeFigure(change: number, decimals = 2): string {
  const size = Math.abs(change).toFixed(decimals);
  return Number(size) === 0 ? size : `${change < 0 ? '−' : '+'}${size}`;
}

/** As the API has it, or as the map has: `steady`. */
export const bandWord = (band: StrengthBand | Uppercase<StrengthBand>): string => strengthTexts.bands[band.toLowerCase() as StrengthBand];

/** `strong, from 1.00`; `faded, below 0.10`. */
export function bandWords(band: StrengthBand): string {
  const word = bandWord(band);
  return band === 'faded' ? strengthTexts.below(word, BAND_FROM.light.toFixed(2)) : strengthTexts.from(word, BAND_FROM[band].toFixed(2));
}
