import type { Feature, Round } from './round-query.ts';

type Weights = readonly Round['brief']['weights'][number][];

/** What an organiser may weigh between people; the rest is for collaborators. */
export const FEATURES: readonly Feature[] = [
  'NEEDS_MET', 'MUTUAL_HELP', 'SHARED_NEEDS', 'SIMILAR_PLACES', 'STAGE', 'NEAR', 'FAR', 'LIKE_EXPERIENCE', 'UNLIKE_EXPERIENCE', 'LITTLE_CONTACT', 'FEW_COMMITMENTS',
];

/** Features that count, the weightiest first, and those that do not, in their own order. */
export function weighed(weights: Weights): { readonly counting: Weights; readonly others: readonly Feature[] } {
  const counting = weights.filter(({ weight }) => weight > 0).sort((x, y) => y.weight - x.weight || FEATURES.indexOf(x.feature) - FEATURES.indexOf(y.feature));
  return { counting, others: FEATURES.filter((feature) => !counting.some((one) => one.feature === feature)) };
}

/** All weights with one of them changed; those that come to nothing are left out. */
export const withWeight = (weights: Weights, feature: Feature, weight: number): { feature: Feature; weight: number }[] =>
  [...weights.filter((one) => one.feature !== feature), { feature, weight }].filter((one) => one.weight > 0).map((one) => ({ feature: one.feature, weight: one.weight }));
