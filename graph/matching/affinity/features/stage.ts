import type { Feature } from '../feature.ts';

const MOST_WAVES_APART = 2;

/** How close the two are in the programme: 1 for the same wave, 0 for two waves apart or more. */
export const stage: Feature = {
  name: 'stage',
  find: ({ a, b }) => {
    if (a.wave === undefined || b.wave === undefined) return { value: undefined, facts: {} };
    return { value: Math.max(0, 1 - Math.abs(a.wave - b.wave) / MOST_WAVES_APART), facts: { each: [a.wave, b.wave] } };
  },
  say: ({ facts: { each } }) => {
    if (!each) return 'When they joined the programme is not recorded for both.';
    return each[0] === each[1] ? `Both joined the programme in wave ${each[0]}.` : `They joined the programme in waves ${each[0]} and ${each[1]}.`;
  },
};
