import type { Feature, Finding, Pair } from '../feature.ts';

const UNKNOWN = 'How long they have been at it is not recorded for both.';
export const experienceInWords = (experience: number): string => (experience >= LONG ? 'long experience' : experience >= SOME ? 'some experience' : 'little experience');
const LONG = 0.67;
const SOME = 0.33;

const found = ({ a, b }: Pair, value: (apart: number) => number): Finding =>
  a.experience === undefined || b.experience === undefined
    ? { value: undefined, facts: {} }
    : { value: value(Math.abs(a.experience - b.experience)), facts: { each: [a.experience, b.experience] } };

/** Equally experienced: 1 − |difference|. */
export const likeExperience: Feature = {
  name: 'like experience',
  find: (pair) => found(pair, (apart) => 1 - apart),
  say: ({ facts: { each } }) => {
    if (!each) return UNKNOWN;
    const [one, other] = each.map(experienceInWords);
    return one === other ? `Both have ${one}.` : `One has ${one}, the other ${other}.`;
  },
};

/** One can learn from the other: |difference|. */
export const unlikeExperience: Feature = {
  name: 'unlike experience',
  find: (pair) => found(pair, (apart) => apart),
  say: ({ facts: { each } }) => {
    if (!each) return UNKNOWN;
    const [more, less] = [experienceInWords(Math.max(...each)), experienceInWords(Math.min(...each))];
    return more === less ? `Both have ${more}: neither is far ahead.` : `One has ${more}, the other ${less}: one can learn from the other.`;
  },
};
