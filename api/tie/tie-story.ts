import { nameOf } from '../../graph/model/nodes.ts';
import { storySubjects } from '../../graph/ties/story-subjects.ts';
import { tieStory } from '../../graph/ties/tie-story.ts';
import type { Context } from '../context.ts';
import type { TieValue } from './tie-value.ts';

const TOPICS_NAMED = 2;

/** The story of a tie, with the names of what it began with and was about. */
export async function storyOf({ loaders }: Context, { question, receipts: own }: TieValue): Promise<string> {
  const { beginning, topics } = storySubjects(question.network, own);
  const [began, about] = await Promise.all([
    beginning && loaders.node(beginning),
    loaders.nodes(topics.slice(0, TOPICS_NAMED)),
  ]);
  return tieStory(own, question.at, {
    beginning: (began && nameOf(began)) ?? 'an event',
    topics: about.map((topic) => nameOf(topic)).filter((name) => name !== undefined),
  });
}
