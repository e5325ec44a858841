const list = new Intl.ListFormat('en-GB');

/** `Nasreen Begum, Beth Calloway and Colin Thurlow`. */
export const listed = (names: readonly string[]): string => list.format(names);

/** What stands before each of so many in a list: nothing, `, ` or ` and `. */
export function joinersOf(length: number): readonly string[] {
  const parts = list.formatToParts(Array.from({ length }, String));
  return parts.flatMap(({ type }, i) => (type === 'element' ? [parts[i - 1]?.value ?? ''] : []));
}

/** `Mill Side, Dock Side, High Row and 2 more`. */
export const listedWithMore = (names: readonly string[], more: number): string => (more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', '));
