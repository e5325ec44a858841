/** What charts say to whoever cannot see them. */
export const chartTexts = {
  last: (title: string, note: string, figure: string, day: string) => `${title}, ${note}: ${figure} on ${day}`,
} as const;
