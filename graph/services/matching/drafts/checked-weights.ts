import type { FeatureName } from '../../../matching/affinity/feature.ts';
import { badInput } from '../../../model/kith-error.ts';
import { shares, type FeatureWeights } from '../../../matching/affinity/weights.ts';

export interface WeightAsked {
  readonly feature: FeatureName;
  readonly weight: number;
}

/** Worked out for collaborators, or for groups with a topic, only. */
const NOT_OF_PAIRS: readonly FeatureName[] = ['foretold', 'bridge', 'topic'];

/** @throws KithError BAD_INPUT for weights that are out of bounds, all 0, or of features that pairs have not. */
export function checkedWeights(weights: readonly WeightAsked[]): FeatureWeights {
  const wrong = weights.find(({ feature, weight }) => weight > 0 && NOT_OF_PAIRS.includes(feature));
  if (wrong) throw badInput(`"${wrong.feature}" cannot be weighed here: it is worked out for other suggestions only.`);
  const named = Object.fromEntries(weights.map(({ feature, weight }) => [feature, weight]));
  shares(named);
  return named;
}
