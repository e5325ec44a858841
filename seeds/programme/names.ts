import type { SeededRandom } from '../seeded-random.ts';
import { NAME_LISTS, NOT_TO_BE_USED, type NameList } from './name-lists.ts';

const MIXED_SHARE = 0.08;

/** A supply of full names in which none comes twice. */
export function nameSupply(random: SeededRandom): () => string {
  const used = new Set<string>(NOT_TO_BE_USED);
  return () => {
    for (;;) {
      const list = listFrom(random);
      const other = random.chance(MIXED_SHARE) ? listFrom(random) : list;
      const family = list.apart || other.apart ? list : other;
      const name = `${random.pick(list.first)} ${random.pick(family.last)}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

function listFrom(random: SeededRandom): NameList {
  let left = random.next();
  for (const list of NAME_LISTS) {
    left -= list.share;
    if (left < 0) return list;
  }
  return NAME_LISTS[0] as NameList;
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  Barbara: 'Barb',
  Bethany: 'Beth',
  Catriona: 'Cat',
  Christine: 'Chris',
  Deborah: 'Debbie',
  Frances: 'Fran',
  Gillian: 'Gill',
  Joanna: 'Jo',
  Margaret: 'Maggie',
  Nicola: 'Nicky',
  Sandra: 'Sandie',
  Siobhan: 'Siobhán',
  Stuart: 'Stu',
  Teresa: 'Theresa',
};

/** The same name as somebody else might type it from a sign-in sheet. */
export function mistyped(name: string, random: SeededRandom): string {
  const [first = '', last = ''] = name.split(' ');
  const short = SHORT_FORMS[first];
  if (short !== undefined) return `${short} ${last}`;
  const at = random.between(1, last.length - 2);
  return random.pick([
    `${first.charAt(0)} ${last}`,
    `${first} ${last.toLowerCase()}`,
    `${first} ${last.slice(0, at)}${last.charAt(at)}${last.slice(at)}`,
    `${first} ${last.slice(0, at)}${last.slice(at + 1)}`,
    `${last}, ${first}`,
    `${first.toUpperCase()} ${last.toUpperCase()}`,
  ]);
}
