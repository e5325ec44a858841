import type { Candidate } from '../../../matching/affinity/candidate.ts';
import type { TopicTree } from '../../../matching/affinity/topic-tree.ts';
import type { NodeId } from '../../../model/node-id.ts';

const MOST_LEVEL = 3;
/** Whoever has been through it is wanted too, but comes for others. */
const OF_OFFERS = 0.5;

export interface TopicFit {
  /** 0 to 1: what it comes for, or brings. */
  readonly value: number;
  /** Urgency of the need, and experience on offer, each as a share of the most, times closeness to the topic. */
  readonly need: number;
  readonly offer: number;
}

/**
 * How much an area belongs in a group on a topic: the greater of its need and half its experience.
 * need = max over needs of closeness · urgency / 3; closeness is 1 for the topic itself, ½ for one directly broader or narrower.
 */
export function topicFit({ needs, offers }: Pick<Candidate, 'needs' | 'offers'>, topic: NodeId, tree: TopicTree): TopicFit {
  const best = (levels: Candidate['needs']) =>
    [...levels].reduce((most, [other, level]) => Math.max(most, (tree.closeness(other, topic) * level) / MOST_LEVEL), 0);
  const [need, offer] = [best(needs), best(offers)];
  return { value: Math.max(need, OF_OFFERS * offer), need, offer };
}

/** Topics by how urgently areas need them, added up; the most needed first. */
export function mostNeeded(candidates: readonly Pick<Candidate, 'needs'>[]): NodeId[] {
  const sums = new Map<NodeId, number>();
  for (const { needs } of candidates) for (const [topic, urgency] of needs) sums.set(topic, (sums.get(topic) ?? 0) + urgency);
  return [...sums.keys()].sort((x, y) => sums.get(y)! - sums.get(x)! || (x < y ? -1 : 1));
}
