import type { NodeId } from '../../model/node-id.ts';
import { compare } from '../../model/compare.ts';
import type { Candidate } from './candidate.ts';
import type { TopicTree } from './topic-tree.ts';

const MOST_LEVEL = 3;

export interface Help {
  /** The share of what is needed, by urgency, that could be given, by experience: 0 to 1. */
  readonly value: number;
  /** The needs it could help with, most first. */
  readonly topics: readonly NodeId[];
}

/**
 * How far one's offers meet another's needs:
 * Σ over needs of urgency · max over offers of closeness · experience / 3, over Σ urgency.
 */
export function helpFor(giver: Pick<Candidate, 'offers'>, taker: Pick<Candidate, 'needs'>, topics: TopicTree): Help {
  let [met, all] = [0, 0];
  const helped: { readonly topic: NodeId; readonly worth: number }[] = [];
  for (const [need, urgency] of taker.needs) {
    all += urgency;
    let best = 0;
    for (const [offer, experience] of giver.offers) best = Math.max(best, (topics.closeness(need, offer) * experience) / MOST_LEVEL);
    met += urgency * best;
    if (best > 0) helped.push({ topic: need, worth: urgency * best });
  }
  helped.sort((x, y) => y.worth - x.worth || compare(x.topic, y.topic));
  return { value: all === 0 ? 0 : met / all, topics: helped.map(({ topic }) => topic) };
}
