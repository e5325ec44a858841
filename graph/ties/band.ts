export const BANDS = ['strong', 'steady', 'light', 'faded'] as const;
/** Strength for people who do not want numbers. */
export type Band = (typeof BANDS)[number];

/** The least strength of each band; below light it is faded. */
export const BAND_FROM = { strong: 1, steady: 0.4, light: 0.1 } as const;

/** A tie of at least this is living; a party without one is an isolate. */
export const LIVING = BAND_FROM.light;

/** Sums of halves and thirds end a hair below what they are; that must not cost a band. */
const HAIR = 1e-9;

/** Whether a strength reaches a threshold. */
export const reaches = (strength: number, least: number): boolean => strength >= least - HAIR;

export const bandOf = (strength: number): Band =>
  reaches(strength, BAND_FROM.strong)
    ? 'strong'
    : reaches(strength, BAND_FROM.steady)
      ? 'steady'
      : reaches(strength, BAND_FROM.light)
        ? 'light'
        : 'faded';

/** Strength as people read it: two decimals, cut where rounding would lift it into the next band. */
export function shownStrength(strength: number): string {
  const rounded = Math.round(strength * 100) / 100;
  const shown = bandOf(rounded) === bandOf(strength) ? rounded : Math.floor(strength * 100) / 100;
  return shown.toFixed(2);
}
