/** What follows the question mark of an address: plain words, so that a link can be read and typed. */
export type Search = Readonly<Record<string, string | undefined>>;

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Commas and colons stay as they are: they are allowed there, and ids are made of them. */
export function stringifySearch(search: Record<string, unknown>): string {
  const said = Object.entries(search)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%40/g, '@').replace(/%20/g, '+')}`);
  return said.length > 0 ? `?${said.join('&')}` : '';
}

/** The words of a list in the address: `a,b` is two, nothing is none. */
export const listIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((word) => word !== '');

/** A list for the address; an empty one leaves the address. */
export const listOut = (words: readonly string[]): string | undefined =>
  words.length > 0 ? words.join(',') : undefined;
