import { percent } from '../../../matching/affinity/figures-in-words.ts';
import type { TopicFit } from './topic-fit.ts';

/** Why an area is in a group: `Needs help with food. Fits the others by 43%.` `topic`: undefined where the group has none. */
export function placeInWords({ need, offer }: TopicFit, affinity: number, topic: string | undefined): string {
  const others = `Fits the others by ${percent(affinity)} on average.`;
  if (topic === undefined) return others;
  if (need === 0 && offer === 0) return `No need of ${topic} is recorded, nor an offer. ${others}`;
  const said = need > 0 ? `Needs help with ${topic}${offer > 0 ? ', and can help others with it' : ''}` : `Can help others with ${topic}`;
  return `${said}. ${others}`;
}
