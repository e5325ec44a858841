import { wordsOf } from '../../store/search-text.ts';

const LONG_NAME = 10;
const SHORTEST_SHORT_FORM = 3;

/**
 * True when two names may be one person's: the same words in any order or case, an initial or a
 * short form for a first name, or a slip of the pen (one letter; two in a long name).
 */
export function areSimilarNames(a: string, b: string): boolean {
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.length === 0 || other.length === 0) return false;
  if (sorted(one) === sorted(other)) return true;
  if (one.at(-1) === other.at(-1) && isShortFor(one[0] ?? '', other[0] ?? '')) return true;
  const slips = Math.min(one.join('').length, other.join('').length) >= LONG_NAME ? 2 : 1;
  return editDistance(one.join(' '), other.join(' '), slips) <= slips && one[0]?.[0] === other[0]?.[0];
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length === 1 || short.length >= SHORTEST_SHORT_FORM) && short !== long && long.startsWith(short);
}

/** Letters to put in, take out or change (Levenshtein 1966); anything above `most` is `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
