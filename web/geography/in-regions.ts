const WITHOUT_ARTICLE = new Set(['London', 'Yorkshire and The Humber']);

/** `the North East`, `London`. */
export const theRegion = (name: string): string => (WITHOUT_ARTICLE.has(name) ? name : `the ${name}`);

/** ` in the North East`, ` in London and the South East`; nothing for no region. */
export function inRegions(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` in ${names.map(theRegion).join(' and ')}`;
}
