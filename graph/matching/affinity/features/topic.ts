import type { Feature } from '../feature.ts';

/** How much a topic concerns a group that learns about it, or one who might join: worked out where there is a topic, as pairs have none. */
export const topic: Feature = {
  name: 'topic',
  find: () => ({ value: undefined, facts: {} }),
  say: ({ facts: { topics: [known] = [], each: [need, offer] = [0, 0] } }, words) => {
    if (known === undefined) return 'They have no topic set for them.';
    const name = words.topic(known);
    if (need === 0) return `The one that could join can help others with ${name}.`;
    return `The one that could join needs help with ${name}${offer > 0 ? ', and can help others with it' : ''}.`;
  },
};
