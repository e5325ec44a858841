import { badInput } from '../../model/kith-error.ts';
import { FEATURES, type FeatureName } from './feature.ts';

/** What the organiser cares about: a weight of 0 to 100 for each feature; they count as shares of their sum. */
export type FeatureWeights = Readonly<Partial<Record<FeatureName, number>>>;

const MOST = 100;

/** The features that count, in their fixed order, with shares that add up to 1. @throws KithError BAD_INPUT. */
export function shares(weights: FeatureWeights): readonly { readonly feature: FeatureName; readonly share: number }[] {
  const counted = FEATURES.filter((feature) => {
    const weight = weights[feature] ?? 0;
    if (!(weight >= 0 && weight <= MOST)) throw badInput(`The weight ${weight} of "${feature}" must be from 0 to ${MOST}.`);
    return weight > 0;
  });
  const sum = counted.reduce((total, feature) => total + weights[feature]!, 0);
  if (sum === 0) throw badInput('Every weight is 0. Give at least one feature a weight above 0.');
  return counted.map((feature) => ({ feature, share: weights[feature]! / sum }));
}
