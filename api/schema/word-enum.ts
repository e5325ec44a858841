import { registerEnumType } from 'type-graphql';
import { shortWord } from '../../graph/model/vocabulary.ts';

/** `peer visit` is PEER_VISIT; what stands in brackets or after a slash is left out. */
const enumName = (word: string): string => shortWord(word).toUpperCase().replace(/[^A-Z0-9]+/g, '_');

/** An enumeration of the API over fixed words of the programme: each word with what it means. */
export function wordEnum<W extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<W, string>>,
): Readonly<Record<string, W>> {
  const words = Object.keys(meanings) as W[];
  const values = Object.fromEntries(words.map((word) => [enumName(word), word])) as Record<string, W>;
  const valuesConfig = Object.fromEntries(
    words.map((word) => [enumName(word), { description: meanings[word] }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
