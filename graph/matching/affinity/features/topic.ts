import type { Feature } from '../feature.ts';

/** How much a group needs the topic it learns about: worked out for clusters only, as groups have topics and pairs have none. */
export const topic: Feature = {
  name: 'topic',
  find: () => ({ value: undefined, facts: {} }),
  say: () => 'They have no topic set for them.',
};
