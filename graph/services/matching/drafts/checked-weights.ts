import type { FeatureName } from '../../../matching/affinity/feature.ts';
import { shares, type FeatureWeights } from '../../../matching/affinity/weights.ts';

export interface WeightAsked {
  readonly feature: FeatureName;
  readonly weight: number;
}

/** @throws KithError BAD_INPUT for weights that are out of bounds, or all 0. */
export function checkedWeights(weights: readonly WeightAsked[]): FeatureWeights {
  const named = Object.fromEntries(weights.map(({ feature, weight }) => [feature, weight]));
  shares(named);
  return named;
}
