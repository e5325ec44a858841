import { helpFor } from '../help.ts';
import type { Feature, Pair } from '../feature.ts';
import type { Giving } from '../facts.ts';
import { giftsInWords } from '../gifts-in-words.ts';

/** The help there could be in both directions, the one with more in it first. */
export function gives({ a, b, topics }: Pair): { readonly most: number; readonly least: number; readonly gives: Giving[] } {
  const directions = [
    { from: a, to: b, help: helpFor(a, b, topics) },
    { from: b, to: a, help: helpFor(b, a, topics) },
  ];
  const values = directions.map(({ help }) => help.value);
  return {
    most: Math.max(...values),
    least: Math.min(...values),
    gives: directions
      .filter(({ help }) => help.topics.length > 0)
      .map(({ from, to, help }) => ({ from: from.id, to: to.id, topics: help.topics })),
  };
}

/** How far one of the two could help the other: the better of both directions. */
export const needsMet: Feature = {
  name: 'needs met',
  find: (pair) => {
    const { most, gives: facts } = gives(pair);
    return { value: most, facts: { gives: facts } };
  },
  say: ({ facts }, words) =>
    facts.gives?.length ? facts.gives.map((one) => giftsInWords(one, words)).join(' ') : 'Neither has recorded an offer that the other needs.',
};
