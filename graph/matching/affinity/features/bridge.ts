import type { Feature } from '../feature.ts';

/** What the tie would open: the share of parties in reach of one and not of the other within two steps. */
export const bridge: Feature = {
  name: 'bridge',
  find: ({ bridge: found }) => ({ value: found?.value, facts: found ? { opened: found.opened } : {} }),
  say: ({ facts: { opened } }) =>
    opened === undefined ? 'What it would open was not worked out.' : opened === 0 ? 'Both reach the same areas already.' : `It would bring ${opened} more within two steps of one of them.`,
};
