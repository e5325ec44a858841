import { introductionTexts } from '../texts/introductions.ts';
import type { IntroductionRecord } from './introduction-query.ts';

/** What the suggestions round an event, a cluster or joint work are: to join it, or to meet again after it. */
export function aroundSays(found: readonly IntroductionRecord[] | undefined, what: 'event' | 'cluster' | 'collaboration'): string {
  const [first] = found ?? [];
  if (!first) return '';
  return first.kind === 'PEER' ? introductionTexts.joining[what] : introductionTexts.together[what];
}
