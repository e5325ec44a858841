/** How strong a tie is, in words; and levels from one to three. */
export const strengthTexts = {
  bands: { strong: 'strong', steady: 'steady', light: 'light', faded: 'faded' },
  below: (band: string, strength: string) => `${band}, below ${strength}`,
  from: (band: string, strength: string) => `${band}, from ${strength}`,
  tie: (strength: string, band: string) => `${strength}, ${band}`,
  tieOf: (tie: string) => `tie of ${tie}`,
  share: (things: string) => `share ${things}`,
} as const;

export const levelTexts = {
  words: ['', 'low', 'middling', 'high'],
  of: (word: string, level: number) => `${word}, ${level} of 3`,
  none: 'not said',
} as const;
