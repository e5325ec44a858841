import { compare } from '../model/compare.ts';
import { nameOf, type NodeRecord } from '../model/nodes.ts';

/** Lower case without accents: how names are compared, sorted and searched. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ø/g, 'o').replace(/ł/g, 'l');

/** The words of a text, folded: runs of letters and digits. Apostrophes do not part a word. */
export const wordsOf = (text: string): string[] =>
  folded(text).replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Everything a node is found by, as folded words. */
export function searchTextOf(node: NodeRecord): string {
  const fields = ['name', 'shortName', 'localAuthority', 'text', 'place', 'description'] as const;
  const loose = node as unknown as Record<string, unknown>;
  const said = fields.map((field) => loose[field]).filter((value) => typeof value === 'string');
  return wordsOf(said.join(' ')).join(' ');
}

/** Opens the sort text of those who may not be listed: beyond every letter. */
export const UNLISTED = '\u{10FFFD}';

/**
 * What nodes are sorted by where the order is `name`. People who have not agreed to be listed come
 * last and by id, so that their place in a list says nothing of their name.
 */
export function sortTextOf(node: NodeRecord): string {
  if (node.label === 'Person' && (node.consent !== 'yes' || node.name === undefined)) {
    return `${UNLISTED}${node.id}`;
  }
  return folded(nameOf(node) ?? node.id).slice(0, 200);
}

/** How well a name answers a search: 0 exact, 1 begins with it, 2 all else. */
export function searchRank(node: NodeRecord, words: readonly string[]): number {
  const wanted = words.join(' ');
  const names = [nameOf(node), 'shortName' in node ? node.shortName : undefined];
  const ranks = names.map((name) => {
    if (name === undefined) return 2;
    const own = wordsOf(name).join(' ');
    if (own === wanted) return 0;
    return own.startsWith(wanted) ? 1 : 2;
  });
  return Math.min(...ranks);
}

/** The order of search results, the same from every adapter. */
export function bySearchRank(words: readonly string[]): (a: NodeRecord, b: NodeRecord) => number {
  return (a, b) =>
    searchRank(a, words) - searchRank(b, words) ||
    compare(sortTextOf(a), sortTextOf(b)) ||
    compare(a.id, b.id);
}
