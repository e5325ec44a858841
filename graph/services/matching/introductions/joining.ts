import type { Candidate } from '../../../matching/affinity/candidate.ts';
import type { ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import type { TopicTree } from '../../../matching/affinity/topic-tree.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { DEFAULT_PAIR_WEIGHT } from '../plans/plan-state.ts';
import { topicFit, type TopicFit } from '../plans/topic-fit.ts';
import type { TopicCounts } from './introduce-among.ts';

/**
 * Only those whom one of the topics concerns may join. As in a plan for clusters, how much the topic
 * concerns them counts one half, and how well they fit who is in it the other.
 */
export function joiningCounts(topics: readonly NodeId[], tree: TopicTree): TopicCounts {
  const known = new Map<Candidate, OnTopic>();
  const on = (area: Candidate): OnTopic => {
    const found = known.get(area) ?? bestOf(topics.map((topic) => ({ topic, ...topicFit(area, topic, tree) })));
    known.set(area, found);
    return found;
  };
  return {
    score: (of, _, besides) => (on(of).value === 0 ? undefined : (1 - DEFAULT_PAIR_WEIGHT) * on(of).value + DEFAULT_PAIR_WEIGHT * besides),
    findings: (of, _, found) => [findingOf(on(of)), ...found.map((one) => ({ ...one, weight: one.weight * DEFAULT_PAIR_WEIGHT }))],
  };
}

interface OnTopic extends TopicFit {
  readonly topic: NodeId;
}

const bestOf = (fits: readonly OnTopic[]): OnTopic => fits.reduce((best, one) => (one.value > best.value ? one : best));

const findingOf = ({ topic, value, need, offer }: OnTopic): ScoredFinding => ({
  feature: 'topic',
  value,
  counted: value,
  weight: 1 - DEFAULT_PAIR_WEIGHT,
  facts: { topics: [topic], each: [need, offer] },
});
