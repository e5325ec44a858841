import { percent } from '../figures-in-words.ts';
import type { Feature } from '../feature.ts';

/** How likely the tie is by those both know: its rank among all that could be, 0 to 1. */
export const foretold: Feature = {
  name: 'foretold',
  find: ({ foretold: value }) => ({ value, facts: {} }),
  say: ({ value }) =>
    value === undefined
      ? 'How likely they are to meet was not worked out.'
      : value === 0
        ? 'They know nobody in common.'
        : `By whom both know, likelier to get in touch than ${percent(Math.min(value, ALL_BUT))} of those who might.`,
};
/** Nobody is likelier than all. */
const ALL_BUT = 0.99;
