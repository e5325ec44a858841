import { listed, sentence } from '../../ties/words.ts';
import type { GroupFacts } from './facts.ts';
import type { FeatureName, Finding, Words } from './feature.ts';
import { experienceInWords } from './features/experience.ts';
import { kilometres, percent } from './figures-in-words.ts';

const figure = (count: number): string => count.toLocaleString('en-GB');
const commitments = (count: number): string => `${figure(count)} ${count === 1 ? 'commitment' : 'commitments'}`;
const range = (least: string, most: string): string => (least === most ? least : `${least} to ${most}`);

/** What a feature found of a group of more than three, in one sentence. */
export function groupInWords({ feature, value, facts }: Finding & { readonly feature: FeatureName }, group: GroupFacts, words: Words): string {
  const { size, pairs = 0, least, most, need = [], help = [] } = group;
  const topics = (facts.topics ?? []).map(words.topic);
  const ofPairs = `${figure(pairs)} of ${figure((size * (size - 1)) / 2)} pairs`;
  switch (feature) {
    case 'topic':
      return topicInWords(topics[0] ?? '', size, need[0] ?? 0, help[0] ?? 0);
    case 'needs met':
      if (topics.length === 0) return 'Nobody has recorded an offer that another needs.';
      return `${topics.map((topic, i) => `${figure(help[i]!)} can help with ${topic}, which ${figure(need[i]!)} ${need[i] === 1 ? 'needs' : 'need'}`).join('; ')}.`;
    case 'mutual help':
      return pairs === 0 ? 'Help would go one way at most.' : `In ${ofPairs} each could help the other.`;
    case 'shared needs':
      if (topics.length === 0) return 'No need is recorded for two of them.';
      return `${sentence(listed(topics.map((topic, i) => `${figure(need[i]!)} need help with ${topic}`)))}.`;
    case 'little contact':
      return pairs === 0 ? 'No two of them have met.' : `${sentence(ofPairs)} have met.`;
    default:
  }
  if (least === undefined || most === undefined) return 'It is not recorded for two of them.';
  switch (feature) {
    case 'similar places':
      return `By ${figure(most)} published ${most === 1 ? 'figure' : 'figures'} two of their places are ${percent(value ?? 0)} alike on average.`;
    case 'near':
    case 'far':
      return `${sentence(range(kilometres(least), kilometres(most)))} from each other.`;
    case 'stage':
      return least === most ? `All joined the programme in wave ${least}.` : `They joined the programme in waves ${least} to ${most}.`;
    case 'like experience':
    case 'unlike experience': {
      const [one, other] = [experienceInWords(least), experienceInWords(most)];
      return one === other ? `All have ${one}, as far as it is recorded.` : `From ${one} to ${other}.`;
    }
    case 'few commitments':
      return most === 0 ? 'Nobody has another commitment.' : `${sentence(range(figure(least), commitments(most)))} each already.`;
    default:
      return `On average ${percent(value ?? 0)}.`;
  }
}

/** `6 of 10 need help with food, 3 can help.` */
function topicInWords(topic: string, size: number, need: number, help: number): string {
  if (need === 0 && help === 0) return `Nobody of them has recorded a need of ${topic}, or an offer.`;
  const needed = `${need === 0 ? 'Nobody needs' : `${figure(need)} of ${figure(size)} ${need === 1 ? 'needs' : 'need'}`} help with ${topic}`;
  return `${needed}, ${help === 0 ? 'and nobody can help yet' : `${figure(help)} can help`}.`;
}
