import type { Feature } from '../feature.ts';
import { percent } from '../figures-in-words.ts';
import { gives } from './needs-met.ts';

/** How far each could help the other: the lower of both directions, so that nobody only gives. */
export const mutualHelp: Feature = {
  name: 'mutual help',
  find: (pair) => ({ value: gives(pair).least, facts: {} }),
  say: ({ value }) =>
    value ? `Each could help the other; the one who gets less has ${percent(value)} of what they need met.` : 'Help would go one way at most.',
};
