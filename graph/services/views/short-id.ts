import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when read aloud or copied by hand: no 0 and o, 1, i and l. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 8;

/** A short id that nobody can guess: one of some 850 thousand million. */
export const shortId = (random: (below: number) => number = randomInt): string =>
  Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)]).join('');
