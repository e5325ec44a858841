import { bandOf, shownStrength, type Band } from './band.ts';
import { kindsOf } from './change-cause.ts';
import { strengthOf, type Receipt } from './receipts.ts';
import { dateOf, inWords, listed, monthOf } from './words.ts';

/** What a story names of the records behind a tie. */
export interface StoryNames {
  /** What the first contact is called by: the cluster of a session, else the event or joint work. */
  readonly beginning: string;
  /** Topics of what the two shared, most frequent first. */
  readonly topics: readonly string[];
}

const STATE: Readonly<Record<Band, string>> = {
  strong: 'a strong tie',
  steady: 'a steady tie',
  light: 'a light tie',
  faded: 'a faded tie',
};

/** Less than this since the last contact is "lately". Days. */
const LATELY = 183;

/**
 * A tie told in sentences, on the day `at` (a day number): how it began, what it was made of, when it
 * was last fed, and what is left. It says the same figure and band as the strength. `own`: its
 * receipts, in the order of days.
 */
export function tieStory(own: readonly Receipt[], at: number, { beginning, topics }: StoryNames): string {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return `No contact is recorded up to ${dateOf(at)}.`;
  const strength = strengthOf(own);
  const now = `${STATE[bandOf(strength)]} (${shownStrength(strength)})`;
  const about = topics.length === 0 ? '' : ` About ${listed(topics.map(inSentence))}.`;
  const more =
    own.length === 1 ? 'no other contact' : `${inWords(own.length)} contacts until ${monthOf(last.day)}: ${kindsOf(own)}`;
  return `${opening(first, beginning)} in ${monthOf(first.day)}; ${more}.${about} ${closing(last.day, at, now)}`;
}

function opening({ kind }: Receipt, name: string): string {
  if (kind === 'answer') return 'First in touch through an answer to a question';
  if (kind === 'buddy call') return 'First in touch by a buddy call';
  if (kind === 'collaboration') return `First in touch through joint work, ${name},`;
  return kind === 'online session' ? `First in touch online at ${name}` : `Met at ${name}`;
}

function closing(last: number, at: number, now: string): string {
  return at - last <= LATELY ? `Last in touch ${dateOf(last)}: ${now}.` : `No recorded contact since ${monthOf(last)}: ${now}.`;
}

/** A topic's label within a sentence: its first letter small, unless it begins with a name in capitals. */
const inSentence = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label);
