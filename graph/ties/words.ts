import { fromDayNumber } from '../model/iso-date.ts';
import type { InteractionKind } from '../network/interaction-kinds.ts';

const KIND_WORDS: Readonly<Record<InteractionKind, readonly [one: string, several: string]>> = {
  'spring event': ['spring event', 'spring events'],
  'national event': ['national event', 'national events'],
  'cluster session': ['cluster session', 'cluster sessions'],
  'network meeting': ['network meeting', 'network meetings'],
  'peer visit': ['visit', 'visits'],
  'buddy call': ['buddy call', 'buddy calls'],
  'online session': ['online session', 'online sessions'],
  answer: ['answer', 'answers'],
  collaboration: ['month of joint work', 'months of joint work'],
};

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const inWords = (count: number): string => SMALL_NUMBERS[count] ?? String(count);

/** `two visits`, `one buddy call`. */
export const countOfKind = (count: number, kind: InteractionKind): string =>
  `${inWords(count)} ${KIND_WORDS[kind][count === 1 ? 0 : 1]}`;

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** `March 2019`. */
export function monthOf(day: number): string {
  const [year, month] = fromDayNumber(day).split('-');
  return `${MONTH_NAMES[Number(month) - 1]} ${year}`;
}

/** `14 March 2019`. */
export const dateOf = (day: number): string => `${Number(fromDayNumber(day).slice(8))} ${monthOf(day)}`;
