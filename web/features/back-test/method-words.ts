import { backTestTexts } from '../../texts/back-test.ts';
import { capital } from '../../ui/words.ts';

const DECAYED = /^decayed resource allocation, half-life (\d+) days$/;

/** A method as it is named in the chart. */
export function methodLabel(name: string): string {
  const days = DECAYED.exec(name)?.[1];
  return days === undefined ? capital(name) : backTestTexts.decayedShort(days);
}

/** What a method does, in a sentence; undefined for one that came later than this page. */
export function methodSays(name: string): string | undefined {
  const days = DECAYED.exec(name)?.[1];
  return days === undefined ? backTestTexts.methodSays[name] : backTestTexts.decayedSays(Number(days));
}
