import { pageTexts } from '../../texts/pages.ts';
import { topicTexts } from '../../texts/record-pages.ts';
import type { KnownGroup } from '../../ui/known.ts';
import type { TopicRecord } from './topic-query.ts';

/** What a topic is related to, by kind, to say where each comes from. */
export const relationsOf = (topic: TopicRecord): readonly KnownGroup[] => [
  { what: topicTexts.needs, of: topic.neededBy.edges },
  { what: topicTexts.offers, of: topic.offeredBy.edges },
  { what: pageTexts.questions, of: topic.questions.nodes },
  { what: pageTexts.clusters, of: topic.clusters.nodes },
  { what: pageTexts.collaborations, of: topic.collaborations.nodes },
  { what: pageTexts.events, of: topic.events.nodes },
];
