import type { Feature } from '../feature.ts';

/** So many leave no room. */
const MOST = 3;

/** Time they have: 1 − commitments / 3 of the busier one, at least 0. */
export const fewCommitments: Feature = {
  name: 'few commitments',
  find: ({ a, b }) => ({
    value: Math.max(0, 1 - Math.max(a.commitments, b.commitments) / MOST),
    facts: { each: [a.commitments, b.commitments] },
  }),
  say: ({ facts: { each = [0, 0] } }) => {
    const most = Math.max(...each);
    return most === 0 ? 'Neither has another commitment.' : `The busier of the two has ${most} ${most === 1 ? 'commitment' : 'commitments'} already.`;
  },
};
