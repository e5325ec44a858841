import { compare } from '../../../model/compare.ts';
import { listed } from '../../../ties/words.ts';
import type { Feature } from '../feature.ts';

/** Weighted Jaccard index of their needs: Σ min(urgency) / Σ max(urgency). */
export const sharedNeeds: Feature = {
  name: 'shared needs',
  find: ({ a, b }) => {
    let [shared, all] = [0, 0];
    const topics: { readonly topic: (typeof a)['id']; readonly urgency: number }[] = [];
    for (const topic of new Set([...a.needs.keys(), ...b.needs.keys()])) {
      const [one, other] = [a.needs.get(topic) ?? 0, b.needs.get(topic) ?? 0];
      shared += Math.min(one, other);
      all += Math.max(one, other);
      if (one > 0 && other > 0) topics.push({ topic, urgency: Math.min(one, other) });
    }
    topics.sort((x, y) => y.urgency - x.urgency || compare(x.topic, y.topic));
    return { value: all === 0 ? 0 : shared / all, facts: { topics: topics.map(({ topic }) => topic) } };
  },
  say: ({ facts }, words) => (facts.topics?.length ? `Both need help with ${listed(facts.topics.map(words.topic))}.` : 'No need is recorded for both.'),
};
