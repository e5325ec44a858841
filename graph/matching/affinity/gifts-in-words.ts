import { listed, sentence } from '../../ties/words.ts';
import type { Giving } from './facts.ts';
import type { Words } from './feature.ts';

const MOST_NAMED = 3;

/** `Nasreen can give: chairing, fundraising and 2 more.` */
export function giftsInWords({ from, topics }: Giving, words: Words): string {
  const named = topics.slice(0, MOST_NAMED).map(words.topic);
  const more = topics.length - named.length;
  return `${sentence(words.name(from))} can give: ${listed(more > 0 ? [...named, `${more} more`] : named)}.`;
}
