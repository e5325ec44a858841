/** More areas than these are not named one by one. */
const NAMED = 3;

/** Where somebody stands, by the names of their areas; undefined for nowhere. */
export function whereOf(names: readonly string[]): string | undefined {
  const more = names.length - NAMED;
  return names.length === 0 ? undefined : `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
