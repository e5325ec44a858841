import { bandOf, shownStrength, type Band } from './band.ts';
import { kindsOf } from './change-cause.ts';
import { strengthOf, type Receipt } from './receipts.ts';
import { dateOf, inWords, listed, monthOf } from './words.ts';

/** What a story names of the records behind a tie. */
export interface StoryNames {
  /** What an event belongs to or is called: its cluster's name, else its own; for an answer or joint work, what it is. */
  readonly occasion: (receipt: Receipt) => string;
  /** Topics of what the two shared, most frequent first. */
  readonly topics: readonly string[];
}

const STATE: Readonly<Record<Band, string>> = {
  strong: 'a strong tie',
  steady: 'a steady tie',
  light: 'a light tie',
  faded: 'a faded tie',
};

const TOPICS_NAMED = 2;
/** Less than this since the last contact is "lately". Days. */
const LATELY = 183;

/**
 * A tie told in sentences, on the day `at` (a day number): how it began, what it was made of, when it
 * was last fed, and what is left. It says the same figure and band as the strength. `own`: its
 * receipts, in the order of days.
 */
export function tieStory(own: readonly Receipt[], at: number, { occasion, topics }: StoryNames): string {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return `No contact is recorded up to ${dateOf(at)}.`;
  const strength = strengthOf(own);
  const now = `${STATE[bandOf(strength)]} (${shownStrength(strength)})`;
  const about = topics.length === 0 ? '' : `, about ${listed(topics.slice(0, TOPICS_NAMED).map(inSentence))}`;
  if (own.length === 1) {
    const parties = first.parties === 2 ? 'the two alone' : `${first.parties} there`;
    return `In touch once: ${occasion(first)}, ${dateOf(first.day)}, ${parties}${about}. ${closing(last.day, at, now)}`;
  }
  const began = `First in touch at ${occasion(first)} in ${monthOf(first.day)}.`;
  const made = `Until ${monthOf(last.day)} ${inWords(own.length)} contacts in all: ${kindsOf(own)}${about}.`;
  return `${began} ${made} ${closing(last.day, at, now)}`;
}

function closing(last: number, at: number, now: string): string {
  return at - last <= LATELY ? `Last in touch ${dateOf(last)}: ${now}.` : `No recorded contact since ${monthOf(last)}: ${now}.`;
}

/** A topic's label within a sentence: its first letter small, unless it begins with a name in capitals. */
const inSentence = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label);
