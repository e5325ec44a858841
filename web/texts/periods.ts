/** From when to when something was so. */
export const periodTexts = {
  between: (from: string, to: string) => `${from} to ${to}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}, start not known`,
  unknown: 'start not known',
} as const;
