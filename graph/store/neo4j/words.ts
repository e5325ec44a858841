import { wordsOf } from '../search-text.ts';

/** A full-text query, and the words it leaves to be looked for in what it finds. */
export interface WordMatch {
  readonly query: string;
  readonly further: readonly string[];
}

/** The index takes about a thousand clauses, and cuts words at 255 characters. */
const MOST_WORDS = 30;
const LONGEST_WORD = 100;

/**
 * The query for nodes that hold words beginning so; undefined when there is no word. Words are
 * letters and digits in lower case, so nothing in them means anything to the query's own language.
 */
export function matchOf(text: string): WordMatch | undefined {
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) return undefined;
  const begins = (word: string) => `+${[...word].slice(0, LONGEST_WORD).join('')}*`;
  return {
    query: words.slice(0, MOST_WORDS).map(begins).join(' '),
    further: words.filter((word, i) => i >= MOST_WORDS || word.length > LONGEST_WORD),
  };
}
