const WITHOUT_ARTICLE = new Set(['London', 'Yorkshire and The Humber']);

const the = (name: string): string => (WITHOUT_ARTICLE.has(name) ? name : `the ${name}`);

export const regionTexts = {
  unknown: 'Region not recorded',
  /** `the North East`, `London`. */
  the,
  /** ` in the North East`, ` in London and the South East`; nothing for no region. */
  within: (names: readonly string[]) => (names.length === 0 ? '' : ` in ${names.map(the).join(' and ')}`),
} as const;
