import { sentence } from '../../../ties/words.ts';
import { kilometres } from '../figures-in-words.ts';
import type { Feature, Finding, Pair } from '../feature.ts';

/** At so many kilometres `near` is one half: an hour or so by car. */
export const NEAR_HALVES_KM = 60;
/** At so many `far` is one half. */
const FAR_HALVES_KM = 100;

const found = ({ distanceKm }: Pair, value: (km: number) => number): Finding =>
  distanceKm === undefined ? { value: undefined, facts: {} } : { value: value(distanceKm), facts: { km: distanceKm } };
const UNKNOWN = 'Where they are is not recorded for both.';

/** Near enough to visit: 2^(−km / 60). */
export const near: Feature = {
  name: 'near',
  find: (pair) => found(pair, (km) => 2 ** (-km / NEAR_HALVES_KM)),
  say: ({ facts: { km } }) => (km === undefined ? UNKNOWN : `${sentence(kilometres(km))} apart, ${km <= NEAR_HALVES_KM ? 'near enough for a visit' : 'a long way for a visit'}.`),
};

/** Far enough for new ideas: 1 − 2^(−km / 100). */
export const far: Feature = {
  name: 'far',
  find: (pair) => found(pair, (km) => 1 - 2 ** (-km / FAR_HALVES_KM)),
  say: ({ facts: { km } }) => (km === undefined ? UNKNOWN : `${sentence(kilometres(km))} apart, ${km >= FAR_HALVES_KM ? 'far enough for new ideas' : 'in the same part of the country'}.`),
};
